using Youju.Domain.Workbooks;
using Youju.Formats.Office;
using Youju.Formats.Writing;

namespace Youju.Formats.Spreadsheets.Writing;

/// <summary>Writes a workbook with real numbers and formulas; the same sheets give the same bytes.</summary>
public static class WorkbookWriter
{
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Package = "http://schemas.openxmlformats.org/package/2006";
    private const string Excel = "application/vnd.openxmlformats-officedocument.spreadsheetml";

    private static readonly FixedPart Styles = new(CellStyles.WriteStyles);

    private static readonly FixedPart PackageRelationships = new(
        $"""<Relationships xmlns="{Package}/relationships">"""
            + $"""<Relationship Id="rId1" Type="{Office}/officeDocument" Target="xl/workbook.xml"/>"""
            + "</Relationships>"
    );

    /// <param name="target">Receives the package and stays open.</param>
    public static void WriteDocuments(IReadOnlyList<Sheet> sheets, Stream target) =>
        WritePackage(
            [
                .. sheets.Select(sheet => new WrittenSheet(sheet.Name, xml =>
                    new SheetWriter(xml, sheet.Document).WriteSheet()
                )
                {
                    Repeated = SheetWriter.FindRepeatedRows(sheet.Document),
                }),
            ],
            Styles,
            target
        );

    /// <inheritdoc cref="WriteDocuments(IReadOnlyList{Sheet}, Stream)"/>
    public static void WriteRows(IReadOnlyList<WorkbookSheet> sheets, Stream target) =>
        WritePackage(
            [
                .. sheets.Select(sheet => new WrittenSheet(sheet.Name, xml =>
                    RowsWriter.WriteSheet(xml, sheet)
                )),
            ],
            Styles,
            target
        );

    internal static void WritePackage(IReadOnlyList<WrittenSheet> sheets, FixedPart styles, Stream target)
    {
        using var package = new OfficePackage(target);
        package.AddPart("[Content_Types].xml", xml => WriteContentTypes(xml, sheets.Count));
        package.AddPart("_rels/.rels", PackageRelationships);
        package.AddPart("xl/workbook.xml", xml => WriteWorkbook(xml, sheets));
        package.AddPart("xl/_rels/workbook.xml.rels", xml => WriteRelationships(xml, sheets.Count));
        package.AddPart("xl/styles.xml", styles);
        for (var index = 0; index < sheets.Count; index++)
        {
            package.AddPart($"xl/worksheets/sheet{index + 1}.xml", sheets[index].Write);
        }
    }

    private static void WriteContentTypes(Markup xml, int sheets)
    {
        xml.WriteMarkup($"""<Types xmlns="{Package}/content-types">""");
        xml.WriteRaw(
            """<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>"""
        );
        xml.WriteRaw("""<Default Extension="xml" ContentType="application/xml"/>""");
        WriteOverride(xml, "workbook.xml", "sheet.main");
        WriteOverride(xml, "styles.xml", "styles");
        for (var index = 1; index <= sheets; index++)
            WriteOverride(xml, $"worksheets/sheet{index}.xml", "worksheet");
        xml.WriteRaw("</Types>");
    }

    private static void WriteOverride(Markup xml, string part, string type) =>
        xml.WriteMarkup($"""<Override PartName="/xl/{part}" ContentType="{Excel}.{type}+xml"/>""");

    private static void WriteRelationships(Markup xml, int sheets)
    {
        xml.WriteMarkup($"""<Relationships xmlns="{Package}/relationships">""");
        for (var index = 1; index <= sheets; index++)
            xml.WriteMarkup(
                $"""<Relationship Id="rId{index}" Type="{Office}/worksheet" Target="worksheets/sheet{index}.xml"/>"""
            );
        xml.WriteMarkup(
            $"""<Relationship Id="rId{sheets + 1}" Type="{Office}/styles" Target="styles.xml"/></Relationships>"""
        );
    }

    private static void WriteWorkbook(Markup xml, IReadOnlyList<WrittenSheet> sheets)
    {
        xml.WriteMarkup($"""<workbook xmlns="{SheetXml.Main}" xmlns:r="{Office}"><sheets>""");
        for (var index = 0; index < sheets.Count; index++)
            xml.WriteMarkup(
                $"""<sheet name="{sheets[index].Name}" sheetId="{index + 1}" r:id="rId{index + 1}"/>"""
            );
        xml.WriteRaw("</sheets>");
        if (sheets.Any(sheet => sheet.Repeated.Count > 0))
            WriteRepeated(xml, sheets);
        xml.WriteRaw("</workbook>");
    }

    private static void WriteRepeated(Markup xml, IReadOnlyList<WrittenSheet> sheets)
    {
        xml.WriteRaw("<definedNames>");
        foreach (var (index, sheet) in sheets.Index().Where(sheet => sheet.Item.Repeated.Count > 0))
            xml.WriteElement(
                "definedName",
                string.Join(',', sheet.Repeated.Select(place => $"{QuoteName(sheet.Name)}!{place}")),
                $"name=\"_xlnm.Print_Titles\" localSheetId=\"{index}\""
            );
        xml.WriteRaw("</definedNames>");
    }

    private static string QuoteName(string sheet) =>
        $"'{sheet.Replace("'", "''", StringComparison.Ordinal)}'";
}
