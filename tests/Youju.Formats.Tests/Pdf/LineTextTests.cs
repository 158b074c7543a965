namespace Youju.Formats.Tests.Pdf;

public class LineTextTests
{
    [Fact]
    public void Reads_figures_and_words_on_different_base_lines_as_one_line()
    {
        var document = new SketchedPdf()
            .Words(100, 100, "支出", 16)
            .Words(132, 101.8, "62.61", 16)
            .Words(172, 100, "万元", 16)
            .Read();

        Assert.Equal(["支出62.61万元"], Drawn.Paragraphs(document));
    }

    [Fact]
    public void Reads_a_superscript_into_its_line()
    {
        var document = new SketchedPdf()
            .Words(100, 100, "面积20", 16)
            .Words(148, 93, "①", 8)
            .Words(156, 100, "平方米", 16)
            .Read();

        Assert.Equal(["面积20①平方米"], Drawn.Paragraphs(document));
    }

    [Fact]
    public void Reads_type_printed_twice_as_feigned_bold_once()
    {
        var document = new SketchedPdf().Words(100, 100, "决算").Words(100.3, 100, "决算").Read();

        Assert.Equal(["决算"], Drawn.Paragraphs(document));
    }

    [Theory]
    [InlineData("目    录", "目录")]
    [InlineData("第一部分  部门概况", "第一部分 部门概况")]
    [InlineData("一、主要职能................3", "一、主要职能……3")]
    [InlineData("⼀、年度收⼊", "一、年度收入")]
    public void Writes_words_as_a_reader_would(string printed, string read) =>
        Assert.Equal([read], Drawn.Paragraphs(new SketchedPdf().Words(100, 100, printed).Read()));

    [Fact]
    public void Leaves_out_what_a_clip_hides()
    {
        var document = new SketchedPdf()
            .Raw("q 0 400 595 300 re W n")
            .Words(100, 200, "看得见")
            .Words(100, 500, "看不见")
            .Raw("Q")
            .Words(100, 600, "也看得见")
            .Read();

        Assert.Equal(["看得见", "也看得见"], Drawn.Paragraphs(document));
    }

    [Fact]
    public void Leaves_out_what_stands_beside_the_page() =>
        Assert.Equal(
            ["页内"],
            Drawn.Paragraphs(new SketchedPdf().Words(100, 100, "页内").Words(100, -50, "页外").Read())
        );
}
