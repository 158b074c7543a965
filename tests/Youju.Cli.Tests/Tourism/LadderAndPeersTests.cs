using Youju.Cli.Terminals;

namespace Youju.Cli.Tests.Tourism;

/// <summary>How far a census is checked, and what other units' reports say.</summary>
public sealed class LadderAndPeersTests : IDisposable
{
    private readonly Session session = new();

    public void Dispose() => session.Dispose();

    [Fact]
    public async Task The_same_seed_draws_the_same_units_of_every_township()
    {
        session.CopySample("yunxi-work");
        string[] asked = ["ladder", session.Path("dossier"), "县市区验查", "--percent", "10", "--seed"];
        await session.RunAsync([.. asked, "甲"]);
        var first = session.Output;
        await session.RunAsync([.. asked, "甲"]);

        Assert.Equal(first, session.Output);
        Assert.Contains("抽到 30 个", first, StringComparison.Ordinal);
        await session.RunAsync([.. asked, "乙"]);
        Assert.NotEqual(first, session.Output);
    }

    [Fact]
    public async Task A_change_that_does_not_begin_where_the_last_one_ended_is_told()
    {
        session.CopySample("yunxi-work");
        var changes = session.Write(
            "改.csv",
            """
            单体名称,核查步骤,原等级,改后等级,更改日期,更改单位,更改理由
            白鹭坪金石器,乡镇自查,三级,二级,2025-07-01,乡镇,复核
            白鹭坪金石器,县区验查,三级,一级,2025-08-01,区,复核
            """
        );
        await session.RunAsync(
            "import",
            changes,
            "--into",
            session.Path("dossier"),
            "--register",
            "grade-changes"
        );

        Assert.Equal(ExitCode.Findings, await session.RunAsync("ladder", session.Path("dossier")));
        Assert.Contains("从三级改起，前一次改成的是二级", session.Error, StringComparison.Ordinal);
        Assert.Contains("“白鹭坪金石器”最后改为一级，普查里是三级", session.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_right_that_is_only_remembered_is_told_and_not_enforced()
    {
        session.CopySample("yunxi-work");
        await session.RunAsync("ladder", session.Path("dossier"));
        Assert.Contains("[K]，只作提醒", session.Error, StringComparison.Ordinal);

        Assert.Equal(ExitCode.Clean, await session.RunAsync("ladder", session.Path("dossier")));
    }

    [Fact]
    public async Task Reports_of_peers_become_a_table_with_places_and_doubts()
    {
        foreach (
            var (name, staff, spent) in new[]
            {
                ("甲县", 10, "100.50"),
                ("乙县", 20, "150.00"),
                ("丙县", 5, "80.00"),
            }
        )
            session.Write(
                $"各县/{name}.txt",
                $"""
                2024年度{name}旅游中心部门整体支出绩效自评报告
                一、部门基本情况
                我中心编制{staff}名，实有人数{staff}人。
                二、部门整体支出情况
                2024年支出合计{spent}万元，其中基本支出50.00万元。
                """
            );
        await session.RunAsync("peers", session.Path("各县"), "-o", session.Path("同类.csv"));
        var table = await File.ReadAllTextAsync(session.Path("同类.csv"));

        Assert.Contains("读了 3 份报告", session.Output, StringComparison.Ordinal);
        Assert.Contains("1005000", table, StringComparison.Ordinal);
        Assert.Contains("2/3", table, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_without_reports_says_so()
    {
        session.Write("空/说明.txt", "没有数");

        Assert.Equal(ExitCode.Usage, await session.RunAsync("peers", session.Path("空")));
        Assert.Contains("没有读得懂的报告", session.Error, StringComparison.Ordinal);
    }
}
