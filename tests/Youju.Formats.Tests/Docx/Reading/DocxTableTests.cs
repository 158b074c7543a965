using Youju.Domain.Documents;
using static Youju.Formats.Tests.Docx.Reading.DocxFile;

namespace Youju.Formats.Tests.Docx.Reading;

public sealed class DocxTableTests
{
    [Fact]
    public void Reads_merged_cells_with_their_columns_and_spans()
    {
        var document = new DocxFile(
            Table(
                Row(Cell("项目", "<w:vMerge w:val=\"restart\"/>"), Cell("金额", "<w:gridSpan w:val=\"2\"/>")),
                Row(Cell("", "<w:vMerge/>"), Cell("预算"), Cell("决算")),
                Row(Cell("合计"), Cell("3.6"), Cell("3.7"))
            )
        ).Read();

        Assert.Equal("项目\t金额\n预算\t决算\n合计\t3.6\t3.7\n", document.Text);
        Assert.Equal(
            ["项目 0 1x2", "金额 1 2x1", "预算 1 1x1", "决算 2 1x1", "合计 0 1x1", "3.6 1 1x1", "3.7 2 1x1"],
            Cells(document)
                .Select(cell =>
                    $"{document.SliceText(cell.Span)} {cell.Column} {cell.ColumnSpan}x{cell.RowSpan}"
                )
        );
    }

    [Fact]
    public void Keeps_a_cell_on_one_line()
    {
        var document = new DocxFile(
            Table(
                Row(
                    $"<w:tc>{P("第一段")}<w:p><w:r><w:t>上</w:t><w:br/><w:tab/><w:t>下</w:t></w:r></w:p></w:tc>",
                    Cell("右")
                )
            )
        ).Read();

        Assert.Equal("第一段 上  下\t右\n", document.Text);
    }

    [Fact]
    public void Puts_a_table_within_a_table_after_it() =>
        Assert.Equal(
            "外\t右\n内1\t内2\n",
            new DocxFile(
                Table(Row($"<w:tc>{P("外")}{Table(Row(Cell("内1"), Cell("内2")))}</w:tc>", Cell("右")))
            )
                .Read()
                .Text
        );

    [Fact]
    public void Takes_a_table_of_one_cell_for_a_frame()
    {
        var document = new DocxFile(Table(Row($"<w:tc>{P("一、概况")}{P("正文。")}</w:tc>"))).Read();

        Assert.All(document.Blocks, block => Assert.IsType<Paragraph>(block));
        Assert.Equal("一、概况\n正文。\n", document.Text);
    }

    [Fact]
    public void Leaves_out_a_row_whose_deletion_is_tracked() =>
        Assert.Equal(
            "甲\t1\n",
            new DocxFile(
                Table(Row(Cell("甲"), Cell("1")), Row("<w:trPr><w:del/></w:trPr>", Cell("乙"), Cell("2")))
            )
                .Read()
                .Text
        );

    [Fact]
    public void Knows_the_heading_rows_and_the_columns_left_out_before_a_row()
    {
        var document = new DocxFile(
            Table(
                Row("<w:trPr><w:tblHeader/></w:trPr>", Cell("项目"), Cell("金额")),
                Row("<w:trPr><w:gridBefore w:val=\"1\"/></w:trPr>", Cell("3.6"))
            )
        ).Read();

        Assert.Equal(1, Assert.IsType<Table>(document.Blocks[0]).HeaderRows);
        Assert.Equal(1, Cells(document)[^1].Column);
    }

    private static List<Cell> Cells(Document document) =>
        [.. document.Blocks.OfType<Table>().SelectMany(table => table.Rows).SelectMany(row => row.Cells)];
}
