using System.Xml;
using Youju.Domain.Workbooks;
using Youju.Formats.Office;

namespace Youju.Formats.Spreadsheets.Writing;

/// <summary>Writes a workbook with real numbers and formulas; the same sheets give the same bytes.</summary>
public static class WorkbookWriter
{
    private static readonly FixedPart Styles = new(CellStyles.Write);

    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Package = "http://schemas.openxmlformats.org/package/2006";
    private const string Excel = "application/vnd.openxmlformats-officedocument.spreadsheetml";

    /// <param name="target">Receives the package and stays open.</param>
    public static void Write(IReadOnlyList<Sheet> sheets, Stream target) =>
        Write([.. sheets.Select(sheet => (sheet.Name, (Action<XmlWriter>)(xml => new SheetWriter(xml, sheet.Document).Write())))], Styles, target);

    /// <inheritdoc cref="Write(IReadOnlyList{Sheet}, Stream)"/>
    public static void WriteRows(IReadOnlyList<WorkbookSheet> sheets, Stream target) =>
        Write([.. sheets.Select(sheet => (sheet.Name, (Action<XmlWriter>)(xml => RowsWriter.Write(xml, sheet))))], Styles, target);

    internal static void Write(IReadOnlyList<(string Name, Action<XmlWriter> Write)> sheets, FixedPart styles, Stream target)
    {
        using var package = new OfficePackage(target);
        package.Add("[Content_Types].xml", xml => WriteContentTypes(xml, sheets.Count));
        package.Add("_rels/.rels", xml => WriteRelationships(xml, [("officeDocument", "xl/workbook.xml")]));
        package.Add("xl/workbook.xml", xml => WriteWorkbook(xml, [.. sheets.Select(sheet => sheet.Name)]));
        package.Add("xl/_rels/workbook.xml.rels", xml => WriteRelationships(
            xml, [.. sheets.Select((_, index) => ("worksheet", $"worksheets/sheet{index + 1}.xml")), ("styles", "styles.xml")]));
        package.Add("xl/styles.xml", styles);
        for (var index = 0; index < sheets.Count; index++)
        {
            package.Add($"xl/worksheets/sheet{index + 1}.xml", sheets[index].Write);
        }
    }

    private static void WriteContentTypes(XmlWriter xml, int sheets)
    {
        xml.WriteStartElement("Types", $"{Package}/content-types");
        WriteType(xml, "Default", "Extension", "rels", "application/vnd.openxmlformats-package.relationships+xml");
        WriteType(xml, "Default", "Extension", "xml", "application/xml");
        WriteType(xml, "Override", "PartName", "/xl/workbook.xml", $"{Excel}.sheet.main+xml");
        WriteType(xml, "Override", "PartName", "/xl/styles.xml", $"{Excel}.styles+xml");
        for (var index = 1; index <= sheets; index++) WriteType(xml, "Override", "PartName", $"/xl/worksheets/sheet{index}.xml", $"{Excel}.worksheet+xml");
        xml.WriteEndElement();
    }

    private static void WriteType(XmlWriter xml, string element, string key, string value, string type)
    {
        xml.WriteStartElement(element, $"{Package}/content-types");
        xml.WriteAttributeString(key, value);
        xml.WriteAttributeString("ContentType", type);
        xml.WriteEndElement();
    }

    private static void WriteRelationships(XmlWriter xml, IReadOnlyList<(string Type, string Target)> relationships)
    {
        xml.WriteStartElement("Relationships", $"{Package}/relationships");
        for (var index = 0; index < relationships.Count; index++)
        {
            xml.WriteStartElement("Relationship", $"{Package}/relationships");
            xml.WriteAttributeString("Id", $"rId{index + 1}");
            xml.WriteAttributeString("Type", $"{Office}/{relationships[index].Type}");
            xml.WriteAttributeString("Target", relationships[index].Target);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void WriteWorkbook(XmlWriter xml, IReadOnlyList<string> sheets)
    {
        xml.Start("workbook");
        xml.Start("sheets");
        for (var index = 0; index < sheets.Count; index++)
        {
            xml.Start("sheet");
            xml.Attribute("name", sheets[index]);
            xml.Attribute("sheetId", index + 1);
            xml.WriteAttributeString("r", "id", Office, $"rId{index + 1}");
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    }
}
