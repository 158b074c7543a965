using Youju.Domain.Documents;
using static Youju.Tests.SketchedReport;

namespace Youju.Domain.Tests.Reports;

/// <summary>What is listed of cells that were filled or emptied, and of what the dossier writes otherwise since.</summary>
public sealed class ReturnedCellsTests
{
    private static readonly string[] Whole = ["|项目|金额|", "|甲|{a:12.50}|", "|乙| |", "今后继续努力。"];

    [Fact]
    public void A_cell_that_was_filled_is_named_with_its_naked_figure() =>
        Assert.Equal(["改字 [+3.00+]", "无据 3.00"], Diff("|乙| |", "|乙|3.00|"));

    [Fact]
    public void A_cell_that_was_emptied_is_named_and_its_figure_is_lost() =>
        Assert.Equal(
            ["丢失 a 12.50", "改字 [-12.50-]"],
            Diff("|甲|{a:12.50}|", "|甲| |").Order(StringComparer.Ordinal)
        );

    [Fact]
    public void A_figure_moved_with_its_link_into_another_cell_is_not_lost()
    {
        string[] returned = ["|项目|金额|", "|甲| |", "|乙|{a:12.50}|", "今后继续努力。"];

        Assert.DoesNotContain(Returned.Diff(Compose(Whole), Compose(returned)).Select(Returned.Show), line =>
            line.StartsWith("丢失", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void A_row_that_went_is_named() => Assert.Contains("Removed 甲　12.50", Diff("|甲|{a:12.50}|"));

    [Theory]
    [InlineData("今后继续努力。", "今后更加努力。", "新写 今后[-继续-][+更加+]努力。")]
    [InlineData("|乙| |", "|乙| |;|丙|1|", "新写 [+丙+][+1+]")]
    [InlineData("|甲|{a:12.50}|", "", "新写 [-甲-][-12.50-]")]
    [InlineData("今后继续努力。", "今后继续努力。;另起一段。", "新写 [+另起一段。+]")]
    [InlineData("|甲|{a:12.50}|", "|甲|{a:13.00}|", "已变 a 12.50→13.00")]
    public void What_the_dossier_writes_otherwise_since_is_told(string line, string lines, string told)
    {
        string[] now = [.. Whole.SelectMany(old => old == line ? Split(lines) : [old])];

        Assert.Equal(
            [told],
            Returned.Diff(Compose(Whole), Compose(Whole), Compose(now)).Select(Returned.Show)
        );
    }

    [Fact]
    public void Asides_are_what_was_written_beside_the_words()
    {
        var document = new DocumentBuilder();
        document.AddParagraph("甲。");
        document.AddParagraph("见附件", shape: paragraph =>
            paragraph with
            {
                Region = ParagraphRegion.Footnote,
            }
        );
        document.AddParagraph("第1页", shape: paragraph =>
            paragraph with
            {
                Region = ParagraphRegion.Footer,
            }
        );
        document.AddTrace(new(TraceKind.Comment, "张三", "核对"));
        document.AddTrace(new(TraceKind.Insertion, "李四", "甲"));

        Assert.Equal(
            ["批注（张三）：核对", "脚注：见附件"],
            Returned.Read(document.BuildDocument(), Compose("甲。")).Asides
        );
    }

    [Fact]
    public void A_control_of_somebody_elses_names_no_figure() =>
        Assert.DoesNotContain(
            "丢失",
            string.Join(';', Diff("今后继续努力。", "今后继续{theirs:努力}。")),
            StringComparison.Ordinal
        );

    private static string[] Split(string lines) => lines.Length == 0 ? [] : lines.Split(';');

    private static IEnumerable<string> Diff(string line, params string[] lines) =>
        Returned
            .Diff(Compose(Whole), Compose([.. Whole.SelectMany(old => old == line ? lines : [old])]))
            .Select(Returned.Show);
}
