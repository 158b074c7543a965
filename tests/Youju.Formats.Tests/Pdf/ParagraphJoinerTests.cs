namespace Youju.Formats.Tests.Pdf;

public class ParagraphJoinerTests
{
    private const string FullLine = "这一行写满二十个字这一行写满二十个字完了";

    // The column is 100 to 340: twenty letters of 12 points.
    private static SketchedPdf Column() =>
        new SketchedPdf(440)
            .Words(100, 500, FullLine)
            .Words(100, 520, FullLine)
            .Words(100, 540, FullLine)
            .Words(100, 560, "到此为止。");

    [Fact]
    public void Rejoins_lines_that_fill_the_measure()
    {
        var document = Column().Read();

        Assert.Equal([FullLine + FullLine + FullLine + "到此为止。"], Drawn.Paragraphs(document));
    }

    [Fact]
    public void Begins_a_paragraph_at_an_indent()
    {
        var document = Column().Words(124, 580, "另起一段").Read();

        Assert.Equal("另起一段", Drawn.Paragraphs(document)[^1]);
    }

    [Fact]
    public void Joins_a_line_cut_short_by_a_figure_that_may_not_be_broken()
    {
        var document = Column()
            .Words(124, 590, "支出合计为以下各项数目总计即为")
            .Words(100, 610, "13907.78万元，完成。")
            .Read();

        Assert.Equal("支出合计为以下各项数目总计即为13907.78万元，完成。", Drawn.Paragraphs(document)[^1]);
    }

    [Fact]
    public void Lets_a_short_line_end_its_paragraph()
    {
        var document = Column().Words(100, 600, "基本支出十元").Words(100, 620, "项目支出二元").Read();

        Assert.Equal(["基本支出十元", "项目支出二元"], Drawn.Paragraphs(document)[^2..]);
    }

    [Fact]
    public void Joins_over_a_page_break_and_keeps_the_first_page()
    {
        var document = Column()
            .Words(100, 760, "这一行写满二十个字这一行写满二十个字未完")
            .NextPage()
            .Words(100, 80, "下页接着写到此为止。")
            .Read();

        Assert.EndsWith("未完下页接着写到此为止。", Drawn.Paragraphs(document)[^1]);
        Assert.Equal(1, document.Blocks[^1].Place.Page);
    }

    [Fact]
    public void Begins_a_paragraph_at_a_numbered_item_flush_with_the_column()
    {
        var document = Column()
            .Words(100, 590, "（一）负责编制年度预算草案并组织预算执行")
            .Words(100, 610, "（二）承担会计管理工作。")
            .Read();

        Assert.Equal("（二）承担会计管理工作。", Drawn.Paragraphs(document)[^1]);
    }
}
