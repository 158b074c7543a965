using System.Text.Json;
using Youju.Cli.Terminals;

namespace Youju.Cli.Tests.Checks;

/// <summary>What was published of a year, held against itself through the real program.</summary>
public sealed class ReconcileCommandTests : IDisposable
{
    private const string Head = "2024年度青禾县文化馆部门整体支出绩效自评报告\n\n一、基本情况\n";
    private const string Accounts = "青禾县文化馆2024年度部门决算公开说明\n\n一、支出决算情况\n";

    private readonly Session session = new();

    public void Dispose() => session.Dispose();

    [Theory]
    [InlineData("本年支出合计100.50万元", "本年支出合计1005000.00元", ExitCode.Clean)]
    [InlineData("本年支出合计100.5万元", "本年支出合计1004960.12元", ExitCode.Clean)]
    [InlineData("本年支出合计100.50万元", "本年支出合计102.50万元", ExitCode.Findings)]
    public async Task One_figure_in_two_papers_agrees_where_one_exact_amount_may_stand_behind_both(
        string report,
        string accounts,
        int expected
    )
    {
        session.Write("公开/自评.txt", Head + report + "，其中：基本支出60.00万元。\n");
        session.Write("公开/决算.txt", Accounts + accounts + "。\n");

        Assert.Equal(expected, await session.RunAsync("reconcile", session.Path("公开"), "--all"));
        Assert.Contains("青禾县文化馆 2024年度", session.Output, StringComparison.Ordinal);
        Assert.Contains("本年支出合计（决算数）", session.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Units_and_years_are_kept_apart_and_programs_get_the_ranges()
    {
        session.Write("公开/甲.txt", Head + "本年支出合计100.50万元。\n");
        session.Write(
            "公开/乙.txt",
            Head.Replace("文化馆", "图书馆", StringComparison.Ordinal) + "本年支出合计99.00万元。\n"
        );

        Assert.Equal(
            ExitCode.Clean,
            await session.RunAsync("reconcile", session.Path("公开"), "--format", "json")
        );
        var years = JsonDocument.Parse(session.Output).RootElement.GetProperty("years");

        Assert.Equal(2, years.GetArrayLength());
        Assert.All(years.EnumerateArray(), year =>
            Assert.Equal(0, year.GetProperty("figures").GetArrayLength())
        );
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_is_told_and_the_others_are_compared()
    {
        session.Write("公开/自评.txt", Head + "本年支出合计100.50万元。\n");
        session.Write("公开/坏的.docx", "PK不是");

        Assert.Equal(ExitCode.Unreadable, await session.RunAsync("reconcile", session.Path("公开")));
        Assert.Contains("坏的.docx", session.Error, StringComparison.Ordinal);
    }
}
