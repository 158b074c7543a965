using System.IO.Compression;
using System.Text;
using Youju.Formats.Reading;
using Youju.Formats.Spreadsheets.Reading;

namespace Youju.Formats.Tests.Spreadsheets.Reading;

public sealed class WorkbookReaderTests
{
    [Fact]
    public void A_broken_row_that_names_a_cell_twice_and_cells_in_any_order_is_read_from_the_left()
    {
        var content = Package(
            """<row r="1"><c r="C1"><v>3</v></c><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c><c r="A1"><v>9</v></c></row>"""
        );
        using var workbook = WorkbookReader.OpenWorkbook(
            new("账.xlsx", content),
            FileKind.Xlsx,
            new(ReadingLimits.Default, TestContext.Current.CancellationToken)
        );

        Assert.Equal(
            ["0 1", "1 2", "2 3"],
            Assert
                .Single(Assert.Single(workbook.Sheets).Rows)
                .Cells.Select(cell => $"{cell.Column} {cell.Words}")
        );
    }

    [Fact]
    public void A_formula_without_a_value_and_a_hidden_row_are_told()
    {
        var content = Package(
            """<row r="1" hidden="1"><c r="A1"><v>1</v></c><c r="B1"><f>1+1</f><v></v></c><c r="C1" t="str"><f>""</f><v></v></c></row>"""
        );
        using var workbook = WorkbookReader.OpenWorkbook(
            new("账.xlsx", content),
            FileKind.Xlsx,
            new(ReadingLimits.Default, TestContext.Current.CancellationToken)
        );
        var sheet = Assert.Single(workbook.Sheets);
        var row = Assert.Single(sheet.Rows);

        Assert.True(row.IsHidden);
        Assert.Equal(["B1"], sheet.Uncomputed);
    }

    private static byte[] Package(string rows)
    {
        const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        const string Relationships = "http://schemas.openxmlformats.org/package/2006/relationships";
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create))
        {
            Put(
                zip,
                "_rels/.rels",
                $"""<Relationships xmlns="{Relationships}">"""
                    + $"""<Relationship Id="r" Type="{Office}/officeDocument" Target="xl/workbook.xml"/>"""
                    + "</Relationships>"
            );
            Put(
                zip,
                "xl/workbook.xml",
                $"""<workbook xmlns="{Main}" xmlns:r="{Office}"><sheets><sheet name="收支表" sheetId="1" r:id="rId1"/></sheets></workbook>"""
            );
            Put(
                zip,
                "xl/_rels/workbook.xml.rels",
                $"""<Relationships xmlns="{Relationships}">"""
                    + $"""<Relationship Id="rId1" Type="{Office}/worksheet" Target="worksheets/sheet1.xml"/>"""
                    + "</Relationships>"
            );
            Put(
                zip,
                "xl/worksheets/sheet1.xml",
                $"""<worksheet xmlns="{Main}"><sheetData>{rows}</sheetData></worksheet>"""
            );
        }

        return stream.ToArray();
    }

    private static void Put(ZipArchive zip, string name, string xml)
    {
        using var part = zip.CreateEntry(name).Open();
        part.Write(Encoding.UTF8.GetBytes(xml));
    }
}
