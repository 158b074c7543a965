using System.IO.Compression;
using System.Text;
using Youju.Domain.Documents;
using Youju.Formats.Reading;

namespace Youju.Formats.Tests.Spreadsheets.Reading;

public sealed class XlsxReaderTests
{
    [Fact]
    public void Reads_a_sheet_as_its_name_its_head_lines_and_a_table()
    {
        var document = Read(
            """
            <row r="1"><c r="A1" t="s"><v>0</v></c></row>
            <row r="3"><c r="A3" t="inlineStr"><is><t>项目</t></is></c>
            <c r="B3" t="inlineStr"><is><t>预算</t></is></c><c r="C3" t="inlineStr"><is><t>决算</t></is></c></row>
            <row r="4"><c r="A4" t="inlineStr"><is><t>合计</t></is></c><c r="C4" s="1"><v>62.609999999999999</v></c></row>
            """
        );

        Assert.Equal("收支表\n部门收支总表\n项目\t预算\t决算\n合计\t\t62.61\n", document.Text);
        var table = Assert.IsType<Table>(document.Blocks[2]);
        Assert.True(table.ColumnsKnown);
        Assert.Equal(
            (2, 62.61m, 4),
            (
                table.Rows[1].Cells[2].Column,
                table.Rows[1].Cells[2].RawValue,
                table.Rows[1].Cells[2].Place.Line
            )
        );
    }

    [Theory]
    [InlineData("樱花节_x000D_第二场", "樱花节第二场")]
    [InlineData("编号_x005F_x0041_", "编号_x0041_")]
    [InlineData("编号_x00", "编号_x00")]
    public void Letters_written_by_their_codes_are_read(string written, string expected) =>
        Assert.Contains(
            expected + "\t",
            Read(
                $"<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>{written}</t></is></c><c r=\"B1\" t=\"inlineStr\"><is><t>乙</t></is></c></row>"
                    + "<row r=\"2\"><c r=\"A2\"><v>1</v></c><c r=\"B2\"><v>2</v></c></row>"
            ).Text,
            StringComparison.Ordinal
        );

    [Fact]
    public void Leaves_out_what_a_merged_cell_covers()
    {
        var document = Read(
            """
            <row><c t="str"><v>项目</v></c><c t="str"><v>金额</v></c><c/></row><row><c/><c t="str"><v>预算</v></c><c t="str"><v>决算</v></c></row>
            """,
            "<mergeCells><mergeCell ref=\"A1:A2\"/><mergeCell ref=\"B1:C1\"/></mergeCells>"
        );

        var cells = Assert.IsType<Table>(document.Blocks[1]).Rows.SelectMany(row => row.Cells);
        Assert.Equal(
            ["项目 0 1x2", "金额 1 2x1", "预算 1 1x1", "决算 2 1x1"],
            cells.Select(cell =>
                $"{document.SliceText(cell.Span)} {cell.Column} {cell.ColumnSpan}x{cell.RowSpan}"
            )
        );
    }

    [Theory]
    [InlineData("0.125", "0.00", "0.13")]
    [InlineData("1234567.5", "#,##0.00", "1,234,567.50")]
    [InlineData("0.9764", "0.0%", "97.6%")]
    [InlineData("-3", "0.00_);(0.00)", "(3.00)")]
    [InlineData("0", "_ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * &quot;-&quot;??_ ;_ @_ ", "-")]
    [InlineData("12", "0&quot;万元&quot;", "12万元")]
    [InlineData("45382", "yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;", "2024年3月31日")]
    [InlineData("45382.5", "yyyy/mm/dd h:mm", "2024/03/31 12:00")]
    [InlineData("0.1", "General", "0.1")]
    [InlineData("1E+300", "0.00", "1E+300")]
    [InlineData("3", "0.00;[Red", "3.00")]
    public void Shows_numbers_as_the_workbook_does(string value, string format, string shown) =>
        Assert.Equal(
            $"收支表\n{shown}\n",
            Read($"<row><c s=\"1\"><v>{value}</v></c></row>", format: format).Text
        );

    [Fact]
    public void Notices_a_hidden_sheet_and_leaves_it_out()
    {
        var document = Read("<row><c><v>1</v></c></row>", state: "hidden");

        Assert.Equal("", document.Text);
        Assert.Equal(new(TraceKind.HiddenText, "收支表", "1"), Assert.Single(document.Traces));
    }

    [Fact]
    public void Does_not_make_a_table_of_millions_from_two_cells_far_apart()
    {
        var document = Read(
            "<row><c r=\"A1\"><v>1</v></c><c r=\"XFD1\"><v>2</v></c></row><row "
                + "r=\"1048576\"><c r=\"A1048576\"><v>3</v></c><c "
                + "r=\"B1048576\"><v>3</v></c></row>"
        );

        Assert.Equal(4, Assert.IsType<Table>(document.Blocks[1]).Rows.Sum(row => row.Cells.Count));
    }

    [Fact]
    public void Reads_the_published_workbook_of_budget_tables()
    {
        var file = DocumentReader.ReadDocument(RepositoryFiles.Shared("corpus/budget-tables.xls"));

        Assert.Equal(FileKind.Xls, file.Kind);
        Assert.True(file.Document.Blocks.OfType<Table>().Count() >= 5);
        Assert.Contains(
            file.Document.Blocks.OfType<Table>().SelectMany(table => table.Rows).SelectMany(row => row.Cells),
            cell => cell.RawValue is not null
        );
    }

    private static Document Read(
        string rows,
        string after = "",
        string format = "0.00",
        string state = "visible"
    )
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(
                archive,
                "xl/workbook.xml",
                $"<workbook xmlns:r=\"r\"><sheets><sheet name=\"收支表\" r:id=\"a\" state=\"{state}\"/></sheets></workbook>"
            );
            Add(
                archive,
                "xl/_rels/workbook.xml.rels",
                "<R><Relationship Id=\"a\" Type=\"x/worksheet\" "
                    + "Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"b\" "
                    + "Type=\"x/sharedStrings\" Target=\"strings.xml\"/><Relationship Id=\"c\" "
                    + "Type=\"x/styles\" Target=\"styles.xml\"/></R>"
            );
            Add(
                archive,
                "xl/strings.xml",
                "<sst><si><r><t>部门</t></r><r><t>收支总表</t></r><rPh><t>bumen</t></rPh></si></sst>"
            );
            Add(
                archive,
                "xl/styles.xml",
                $"<styleSheet><numFmts><numFmt numFmtId=\"176\" "
                    + $"formatCode=\"{format}\"/></numFmts><cellXfs><xf numFmtId=\"0\"/><xf "
                    + $"numFmtId=\"176\"/></cellXfs></styleSheet>"
            );
            Add(
                archive,
                "xl/worksheets/sheet1.xml",
                $"<worksheet><sheetData>{rows}</sheetData>{after}</worksheet>"
            );
        }

        return DocumentReader.ReadDocument(new SourceFile("表.xlsx", stream.ToArray())).Document;
    }

    private static void Add(ZipArchive archive, string name, string content)
    {
        using var stream = archive.CreateEntry(name).Open();
        stream.Write(Encoding.UTF8.GetBytes(content));
    }
}
