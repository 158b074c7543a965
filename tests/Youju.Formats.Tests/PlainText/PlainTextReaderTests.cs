using Youju.Domain.Documents;
using Youju.Formats.PlainText;

namespace Youju.Formats.Tests.PlainText;

public sealed class PlainTextReaderTests
{
    [Fact]
    public void Keeps_the_text_as_it_is_so_that_offsets_are_the_files_own()
    {
        var document = PlainTextReader.ReadDocument("一、概况\r\n\r\n  共 3 人。\r");

        Assert.Equal("一、概况\r\n\r\n  共 3 人。\r", document.Text);
        Assert.Equal(
            ["一、概况", "  共 3 人。"],
            document.Blocks.Select(block => document.SliceText(block.Span))
        );
        Assert.Equal([1, 3], document.Blocks.Select(block => block.Place.Line));
    }

    [Fact]
    public void Reads_neighbouring_lines_with_tabs_as_a_table_whose_columns_are_doubtful()
    {
        var table = OnlyTable("收入\t支出\n一、拨款\t307.82\t一、公共服务\t264.87\n二、外交\t三、国防\n");

        Assert.False(table.ColumnsKnown);
        Assert.Equal([2, 4, 2], table.Rows.Select(row => row.Cells.Count));
    }

    [Fact]
    public void Trusts_columns_where_every_row_has_as_many_cells_as_the_header() =>
        Assert.True(OnlyTable("项目\t预算\t决算\n甲\t1.0\t1.2\n乙\t\t2.3\n").ColumnsKnown);

    [Fact]
    public void Heads_of_another_width_begin_another_table() =>
        Assert.Equal(
            [2, 2],
            PlainTextReader
                .ReadDocument("项目\t预算\t决算\t结余\n甲\t5.0\t4.2\t0.8\n指标\t指标值\t完成值\n培训\t3\t4\n")
                .Blocks.OfType<Table>()
                .Where(table => table.ColumnsKnown)
                .Select(table => table.Rows.Count)
        );

    [Fact]
    public void Does_not_take_a_contents_page_for_a_table_with_known_columns() =>
        Assert.False(OnlyTable("一、概况\t1\n二、支出\t3\n").ColumnsKnown);

    [Fact]
    public void Reads_one_line_with_a_tab_as_a_paragraph() =>
        Assert.IsType<Paragraph>(
            Assert.Single(PlainTextReader.ReadDocument("联系人：\t某某\n正文\n").Blocks.Take(1))
        );

    [Theory]
    [InlineData("| 项目 | 金额 |\n| --- | ---: |\n| 合计 | 3.7 |\n")]
    [InlineData("项目 | 金额\n--- | ---:\n合计 | 3.7\n")]
    public void Reads_bars_as_a_table_and_leaves_the_drawn_line_out(string text)
    {
        var table = OnlyTable(text);

        Assert.True(table.ColumnsKnown);
        Assert.Equal(
            ["项目", "金额", "合计", "3.7"],
            table
                .Rows.SelectMany(row => row.Cells)
                .Select(cell => text.Substring(cell.Span.Start, cell.Span.Length))
        );
    }

    [Fact]
    public void A_single_line_with_a_bar_between_words_is_a_paragraph() =>
        Assert.IsType<Paragraph>(
            Assert.Single(PlainTextReader.ReadDocument("电话：0730-1234567 | 邮编：414009\n").Blocks)
        );

    [Fact]
    public void Gives_a_Markdown_heading_its_level_and_leaves_the_mark_out_of_its_words()
    {
        var document = PlainTextReader.ReadDocument("# 年度报告\n## 一、概况\n#不是标题\n", isMarkdown: true);

        Assert.Equal(
            ["年度报告", "一、概况", "#不是标题"],
            document.Blocks.Select(block => document.SliceText(block.Span))
        );
        Assert.Equal(
            [1, 2, null],
            document.Blocks.Cast<Paragraph>().Select(paragraph => paragraph.OutlineLevel)
        );
    }

    private static Table OnlyTable(string text) =>
        Assert.IsType<Table>(Assert.Single(PlainTextReader.ReadDocument(text).Blocks));
}
