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

    private static readonly FixedPart Styles = new(CellStyles.Write);

    private static readonly FixedPart PackageRelationships = new(
        $"""
        <Relationships xmlns="{Package}/relationships"><Relationship Id="rId1" Type="{Office}/officeDocument" Target="xl/workbook.xml"/></Relationships>
        """
    );

    /// <param name="target">Receives the package and stays open.</param>
    public static void Write(IReadOnlyList<Sheet> sheets, Stream target) =>
        Write(
            [
                .. sheets.Select(sheet => new WrittenSheet(sheet.Name, xml =>
                    new SheetWriter(xml, sheet.Document).Write()
                )
                {
                    Repeated = SheetWriter.Repeated(sheet.Document),
                }),
            ],
            Styles,
            target
        );

    /// <inheritdoc cref="Write(IReadOnlyList{Sheet}, Stream)"/>
    public static void WriteRows(IReadOnlyList<WorkbookSheet> sheets, Stream target) =>
        Write(
            [.. sheets.Select(sheet => new WrittenSheet(sheet.Name, xml => RowsWriter.Write(xml, sheet)))],
            Styles,
            target
        );

    internal static void Write(IReadOnlyList<WrittenSheet> sheets, FixedPart styles, Stream target)
    {
        using var package = new OfficePackage(target);
        package.Add("[Content_Types].xml", xml => WriteContentTypes(xml, sheets.Count));
        package.Add("_rels/.rels", PackageRelationships);
        package.Add("xl/workbook.xml", xml => WriteWorkbook(xml, sheets));
        package.Add("xl/_rels/workbook.xml.rels", xml => WriteRelationships(xml, sheets.Count));
        package.Add("xl/styles.xml", styles);
        for (var index = 0; index < sheets.Count; index++)
        {
            package.Add($"xl/worksheets/sheet{index + 1}.xml", sheets[index].Write);
        }
    }

    private static void WriteContentTypes(Markup xml, int sheets)
    {
        xml.Write($"""<Types xmlns="{Package}/content-types">""");
        xml.Raw(
            """<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>"""
        );
        xml.Write(
            $"""<Override PartName="/xl/workbook.xml" ContentType="{Excel}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="{Excel}.styles+xml"/>"""
        );
        for (var index = 1; index <= sheets; index++)
            xml.Write(
                $"""<Override PartName="/xl/worksheets/sheet{index}.xml" ContentType="{Excel}.worksheet+xml"/>"""
            );
        xml.Raw("</Types>");
    }

    private static void WriteRelationships(Markup xml, int sheets)
    {
        xml.Write($"""<Relationships xmlns="{Package}/relationships">""");
        for (var index = 1; index <= sheets; index++)
            xml.Write(
                $"""<Relationship Id="rId{index}" Type="{Office}/worksheet" Target="worksheets/sheet{index}.xml"/>"""
            );
        xml.Write(
            $"""<Relationship Id="rId{sheets + 1}" Type="{Office}/styles" Target="styles.xml"/></Relationships>"""
        );
    }

    private static void WriteWorkbook(Markup xml, IReadOnlyList<WrittenSheet> sheets)
    {
        xml.Write($"""<workbook xmlns="{SheetXml.Main}" xmlns:r="{Office}"><sheets>""");
        for (var index = 0; index < sheets.Count; index++)
            xml.Write(
                $"""<sheet name="{sheets[index].Name}" sheetId="{index + 1}" r:id="rId{index + 1}"/>"""
            );
        xml.Raw("</sheets>");
        if (sheets.Any(sheet => sheet.Repeated.Count > 0))
            WriteRepeated(xml, sheets);
        xml.Raw("</workbook>");
    }

    private static void WriteRepeated(Markup xml, IReadOnlyList<WrittenSheet> sheets)
    {
        xml.Raw("<definedNames>");
        foreach (var (index, sheet) in sheets.Index().Where(sheet => sheet.Item.Repeated.Count > 0))
            xml.Write(
                $"""<definedName name="_xlnm.Print_Titles" localSheetId="{index}">{string.Join(',', sheet.Repeated.Select(place => $"'{sheet.Name.Replace("'", "''", StringComparison.Ordinal)}'!{place}"))}</definedName>"""
            );
        xml.Raw("</definedNames>");
    }
}
