using Youju.Cli.Terminals;

namespace Youju.Cli.Tests.Dossiers;

/// <summary>The next year and two reports, through the real program.</summary>
public sealed class NextCommandTests : IDisposable
{
    private readonly Session session = new();

    public void Dispose() => session.Dispose();

    [Fact]
    public async Task The_next_year_stands_beside_and_no_words_of_last_year_pass_unmarked()
    {
        var last = session.CopySample();

        Assert.Equal(ExitCode.Clean, await session.RunAsync("next", last));
        Assert.Contains("上年改进措施 8 条", session.Output, StringComparison.Ordinal);
        await session.RunAsync("report", $"{last}-2025", "-o", session.Path("包"), "--no-pdf");
        Assert.Contains(
            "总体目标的预期目标还是上年的文字，请改成今年的：办好节会活动",
            session.Output,
            StringComparison.Ordinal
        );
        Assert.Equal(ExitCode.Usage, await session.RunAsync("next", last));
        Assert.Contains("里已经有东西，不能在这里新开档案", session.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_year_before_reported_is_held_against_what_is_said_of_it_later()
    {
        var last = session.CopySample();
        await session.RunAsync("next", last);
        var ledger = $"{last}-2025/ledger.csv";
        File.WriteAllLines(
            ledger,
            File.ReadAllLines(ledger)
                .Select(line =>
                    line.StartsWith(",basic,", StringComparison.Ordinal)
                        ? line.Replace("626100", "726100", StringComparison.Ordinal)
                        : line
                )
        );
        await session.RunAsync("facts", $"{last}-2025");

        Assert.Matches(
            "基本支出（全口径）·上年决算数与上年报告不衔接（C09）：本年是 726,100.00元（.*），"
                + "上年报告是 626,100.00元（来源：2024年度档案 自评报告）",
            session.Error
        );
    }

    [Fact]
    public async Task Two_reports_are_compared_as_text_and_as_a_page_that_never_replaces_its_input()
    {
        var first = session.Write(
            "甲.txt",
            "2023年度青禾县文化馆绩效自评报告\n\n一、概况\n基本支出60.00万元。\n"
        );
        var second = session.Write(
            "乙.txt",
            "2024年度青禾县文化馆绩效自评报告\n\n一、概况\n基本支出63.00万元。\n"
        );

        Assert.Equal(ExitCode.Findings, await session.RunAsync("compare", first, second));
        Assert.Contains(
            "基本支出：60.00万元 → 63.00万元，增加3万元，增长5%",
            session.Output,
            StringComparison.Ordinal
        );
        Assert.Equal(ExitCode.Clean, await session.RunAsync("compare", first, first));
        Assert.Equal(
            ExitCode.Usage,
            await session.RunAsync("compare", first, second, "--format", "html", "-o", first)
        );
    }
}
