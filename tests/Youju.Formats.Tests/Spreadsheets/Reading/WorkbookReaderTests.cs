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
            """<row r="1" hidden="1"><c r="A1"><v>1</v></c><c r="B1"><f>TODAY()</f><v></v></c><c r="C1" t="str"><f>""</f><v></v></c></row>"""
        );
        using var workbook = OpenWorkbook(content);
        var sheet = Assert.Single(workbook.Sheets);
        var row = Assert.Single(sheet.Rows);

        Assert.True(row.IsHidden);
        Assert.Equal(["B1"], sheet.Uncomputed);
    }

    [Theory]
    [InlineData("A1+B1-2*C1", 6.5)]
    [InlineData("(A1+B1)/4", 3.125)]
    [InlineData("SUM(A1:C1,1)", 16.5)]
    [InlineData("SUM($A$1:$D$1)", 15.5)]
    [InlineData("ROUND(B1/3,2)", 0.83)]
    [InlineData("收支表!A1*10%", 1)]
    [InlineData("'收支表'!A1+F1", 10)]
    public void A_formula_without_a_value_is_computed_from_the_cells_that_it_names(
        string formula,
        double value
    )
    {
        using var workbook = OpenWorkbook(Package(Row(formula)));
        var sheet = Assert.Single(workbook.Sheets);
        var row = Assert.Single(sheet.Rows);

        Assert.Equal((decimal)value, row.FindCell(4).Number);
        Assert.Equal(["E1"], sheet.Computed);
        Assert.Empty(sheet.Uncomputed);
    }

    [Theory]
    [InlineData("IF(A1&gt;0,1,2)")]
    [InlineData("A1/F1")]
    [InlineData("E1+1")]
    [InlineData("A1+D1")]
    [InlineData("别的表!A1")]
    [InlineData("A1:C1")]
    [InlineData("A1+")]
    public void Of_a_formula_that_says_something_else_nothing_is_known(string formula)
    {
        using var workbook = OpenWorkbook(Package(Row(formula)));
        var sheet = Assert.Single(workbook.Sheets);
        var row = Assert.Single(sheet.Rows);

        Assert.True(row.FindCell(4).IsBlank);
        Assert.Equal(["E1"], sheet.Uncomputed);
    }

    [Fact]
    public void A_sum_over_a_formula_takes_what_that_comes_to()
    {
        using var workbook = OpenWorkbook(
            Package(
                """<row r="1"><c r="A1"><f>SUM(A2:A3)</f><v/></c></row>"""
                    + """<row r="2"><c r="A2"><v>2</v></c></row><row r="3"><c r="A3"><f>A2*3</f><v/></c></row>"""
            )
        );

        Assert.Equal(
            ["8", "2", "6"],
            Assert.Single(workbook.Sheets).Rows.Select(row => row.FindCell(0).Words)
        );
    }

    [Fact]
    public void Cells_of_a_hidden_column_are_told()
    {
        using var workbook = OpenWorkbook(
            Package(
                """<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row>""",
                """<cols><col min="2" max="3" hidden="1"/></cols>"""
            )
        );

        Assert.Equal(
            [false, true],
            Assert.Single(Assert.Single(workbook.Sheets).Rows).Cells.Select(cell => cell.IsHidden)
        );
    }

    [Fact]
    public void What_is_merged_over_rows_is_told_and_what_is_merged_beside_is_not()
    {
        using var workbook = OpenWorkbook(
            Package(
                """<row r="1"><c r="A1"><v>1</v></c></row>""",
                merged: """<mergeCells><mergeCell ref="B2:C4"/><mergeCell ref="A1:D1"/></mergeCells>"""
            )
        );

        Assert.Equal([new(1, 2, 4)], Assert.Single(workbook.Sheets).Merged);
    }

    private static string Row(string formula) =>
        """<row r="1"><c r="A1"><v>10</v></c><c r="B1"><v>2.5</v></c><c r="C1"><v>3</v></c>"""
        + $"""<c r="D1" t="str"><v>备注</v></c><c r="E1"><f>{formula}</f><v/></c></row>""";

    private static WorkbookReader OpenWorkbook(byte[] content) =>
        WorkbookReader.OpenWorkbook(
            new("账.xlsx", content),
            FileKind.Xlsx,
            new(ReadingLimits.Default, TestContext.Current.CancellationToken)
        );

    private static byte[] Package(string rows, string columns = "", string merged = "")
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
                $"""<worksheet xmlns="{Main}">{columns}<sheetData>{rows}</sheetData>{merged}</worksheet>"""
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
