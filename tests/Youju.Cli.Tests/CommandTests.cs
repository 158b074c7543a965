using Youju.Cli.Terminals;

namespace Youju.Cli.Tests;

public sealed class CommandTests : IDisposable
{
    private readonly Session session = new();

    [Fact]
    public async Task Text_prints_the_file_as_offsets_count_it()
    {
        await session.RunAsync("text", session.Write("a.txt", "甲\n乙\n"));

        Assert.Equal("甲\n乙\n", session.Output);
    }

    [Fact]
    public async Task Rules_lists_every_rule()
    {
        await session.RunAsync("rules");

        Assert.Equal(
            Youju.Checking.Engine.RuleCatalog.Rules.Count,
            session.Output.TrimEnd().Split('\n').Length
        );
    }

    [Fact]
    public async Task Rules_prints_the_page_of_one()
    {
        await session.RunAsync("rules", "str006");

        Assert.StartsWith("STR006 ", session.Output, StringComparison.Ordinal);
        Assert.Contains("\n查什么\n", session.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<!--")]
    [InlineData("```")]
    [InlineData("number-style-changes")]
    public async Task Rules_prints_no_markup_and_no_English_name(string foreign)
    {
        await session.RunAsync("rules", "STR001");

        Assert.DoesNotContain(foreign, session.Output, StringComparison.Ordinal);
        Assert.Contains("    【3、】基金支出", session.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rules_tells_when_there_is_no_such_rule() =>
        Assert.Equal(ExitCode.Usage, await session.RunAsync("rules", "XXX999"));

    [Theory]
    [InlineData(ExitCode.Clean, "{一窝蜂}")]
    [InlineData(ExitCode.Findings, "一窝{蜂}")]
    public async Task A_check_that_a_pack_holds_as_text_is_listed_explained_and_tried(
        int status,
        string marked
    )
    {
        session.Write("town/pack.yaml", "id: town\nversion: 1.0.0\ntitle: 镇\nextends: [cn]\n");
        session.Write(
            "town/checks/no-swarm.yaml",
            "id: TOWN001\ntitle: 一窝蜂\nkind: wording\nwords: [一窝蜂]\nmessage: 写了“{found}”。\n"
                + $"recommendation: 换个说法。\nfires: [\"{marked}办节。\"]\nsilent: [办节。]\n"
        );

        await session.RunAsync("rules", "--pack", session.Path("town"));
        Assert.Contains("TOWN001  警告  一窝蜂  方案包写的检查\n", session.Output, StringComparison.Ordinal);
        await session.RunAsync("rules", "town001", "--pack", session.Path("town"));
        Assert.Contains("怎么改\n  换个说法。", session.Output, StringComparison.Ordinal);
        Assert.Equal(status, await session.RunAsync("pack", "test", session.Path("town")));
    }

    [Fact]
    public async Task Pack_test_runs_the_examples() =>
        Assert.Equal(ExitCode.Clean, await session.RunAsync("pack", "test", "cn"));

    [Fact]
    public async Task Pack_show_tells_where_a_pack_comes_from()
    {
        await session.RunAsync("pack", "show", "cn-hunan");

        Assert.Contains("继承：cn", session.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("check", "--help")]
    [InlineData("pack", "test", "-h")]
    public async Task Help_is_Chinese_and_ends_well(params string[] args)
    {
        Assert.Equal(ExitCode.Clean, await session.RunAsync(args));
        Assert.Contains("用法", session.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Demo_composes_a_package_and_checks_it()
    {
        Assert.Equal(
            ExitCode.Clean,
            await session.RunAsync("demo", "-o", session.Path("demo"), "--no-serve")
        );
        Assert.Contains("自评报告.docx：", session.Output, StringComparison.Ordinal);
        Assert.True(File.Exists(session.Path("demo/报告包.html")));
    }

    [Fact]
    public async Task Demo_shows_one_finding_of_a_report_with_faults()
    {
        await session.RunAsync("demo", "-o", session.Path("demo"), "--no-serve");

        Assert.Single(session.Output.Split('\n'), line =>
            line.StartsWith("  错误 ", StringComparison.Ordinal)
        );
        Assert.Contains(
            "<mark",
            await File.ReadAllTextAsync(session.Path("demo/有问题的示例报告.html")),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Version_is_one_line()
    {
        await session.RunAsync("--version");

        Assert.Matches(@"^youju \d+\.\d+\.\d+\n$", session.Output);
    }

    public void Dispose() => session.Dispose();
}
