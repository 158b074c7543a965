namespace Youju.Formats.Tests.Pdf;

public class RunningHeadsTests
{
    [Theory]
    [InlineData("- {0} -")]
    [InlineData("— {0} —")]
    [InlineData("第{0}页 共3页")]
    [InlineData("{0}/3")]
    [InlineData("{0}")]
    public void Drops_page_numbers(string number)
    {
        var pdf = new SketchedPdf();
        foreach (var page in (string[])["1", "2", "3"])
            pdf.Words(100, 300, "正文" + page).Words(290, 810, number.Replace("{0}", page), 9).NextPage();

        Assert.Equal(["正文1", "正文2", "正文3"], Drawn.Paragraphs(pdf.Read()));
    }

    [Fact]
    public void Drops_a_head_that_pages_repeat()
    {
        var pdf = new SketchedPdf();
        foreach (var page in (string[])["1", "2", "3"])
            pdf.Words(100, 40, "某局部门决算", 9).Words(100, 300, "正文" + page).NextPage();

        Assert.Equal(["正文1", "正文2", "正文3"], Drawn.Paragraphs(pdf.Read()));
    }

    [Fact]
    public void Keeps_a_lone_figure_that_counts_no_pages() =>
        Assert.Equal(
            ["正文", "2024"],
            Drawn.Paragraphs(new SketchedPdf().Words(100, 300, "正文").Words(290, 810, "2024").Read())
        );

    [Fact]
    public void Keeps_the_unit_that_stands_above_the_table_of_each_page()
    {
        var pdf = new SketchedPdf();
        for (var page = 0; page < 3; page++)
            pdf.Words(400, 60, "单位：万元").Words(100, 300, "正文").NextPage();

        Assert.Equal(3, Drawn.Paragraphs(pdf.Read()).Count(words => words == "单位：万元"));
    }
}
