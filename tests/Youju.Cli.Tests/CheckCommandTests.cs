using System.Text.Json;
using Youju.Cli.Terminals;

namespace Youju.Cli.Tests;

public sealed class CheckCommandTests : IDisposable
{
    private const string Gap = "一是甲。\n二是乙。\n四是丙。\n";

    private readonly Session session = new();

    [Fact]
    public async Task Lists_findings_on_the_output()
    {
        await session.RunAsync("check", session.Write("a.txt", Gap));

        Assert.Contains("STR006", session.Output, StringComparison.Ordinal);
        Assert.Contains("发现 1 处问题", session.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("岳阳市2019年度部门整体支出绩效自评报告\n", true)]
    [InlineData("2020年度部门整体支出绩效自评报告\n", false)]
    public async Task Says_when_no_pack_is_made_for_the_year(string title, bool said)
    {
        session.Write("in/a.txt", title + Gap);
        session.Write("in/b.txt", Gap);

        await session.RunAsync("check", session.Path("in/a.txt"));
        Assert.Equal(said, session.Error.Contains("这里是2019年度的", StringComparison.Ordinal));

        await session.RunAsync("check", session.Path("in"));
        Assert.Equal(said, session.Error.Contains("a.txt：方案包“", StringComparison.Ordinal));
        Assert.DoesNotContain("b.txt：方案包“", session.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("error", ExitCode.Clean)]
    [InlineData("warning", ExitCode.Findings)]
    public async Task Ends_with_one_from_the_weight_that_was_asked(string weight, int code) =>
        Assert.Equal(code, await session.RunAsync("check", session.Write("a.txt", Gap), "--fail-on", weight));

    [Fact]
    public async Task Ends_with_three_when_the_file_cannot_be_read()
    {
        Assert.Equal(ExitCode.Unreadable, await session.RunAsync("check", session.Path("absent.docx")));
        Assert.Contains("找不到文件", session.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("check")]
    [InlineData("check", "a.txt", "--format", "xml")]
    [InlineData("check", "a.txt", "--jobs", "0")]
    [InlineData("check", "a.txt", "--year")]
    [InlineData("check", "a.txt", "--formt", "json")]
    [InlineData("chek", "a.txt")]
    [InlineData("check", "a.txt", "b.txt", "--format", "json")]
    public async Task Ends_with_two_and_Chinese_words_when_called_wrongly(params string[] args)
    {
        Assert.Equal(ExitCode.Usage, await session.RunAsync(args));
        Assert.All(session.Error.Trim().Split('\n'), line =>
            Assert.Contains(line, letter => letter >= '\u2e80')
        );
    }

    [Fact]
    public async Task Writes_one_result_and_one_row_per_file_of_a_folder()
    {
        session.Write("in/a.txt", Gap);
        session.Write("in/sub/b.txt", "甲。\n");
        await session.RunAsync("check", session.Path("in"), "--format", "json", "-o", session.Path("out"));

        Assert.True(File.Exists(session.Path("out/a.txt.json")));
        Assert.True(File.Exists(session.Path("out/sub/b.txt.json")));
        Assert.Equal(3, File.ReadAllLines(session.Path("out/summary.csv")).Length);
    }

    [Theory]
    [InlineData("in")]
    [InlineData("in/")]
    [InlineData("")]
    public async Task Says_that_a_folder_cannot_be_checked_into_itself(string output)
    {
        session.Write("in/a.txt", Gap);

        Assert.Equal(
            ExitCode.Usage,
            await session.RunAsync("check", session.Path("in"), "-o", session.Path(output))
        );
        Assert.Contains("就在存放结果的文件夹里", session.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("in/out")]
    [InlineData("in/out/")]
    public async Task Results_of_an_earlier_run_are_no_inputs(string output)
    {
        session.Write("in/a.txt", Gap);
        session.Write("in/out/old.txt", Gap);

        await session.RunAsync("check", session.Path("in"), "-o", session.Path(output));

        Assert.Equal(2, File.ReadAllLines(session.Path("in/out/summary.csv")).Length);
    }

    [Fact]
    public async Task Says_once_that_the_results_of_a_folder_cannot_be_written()
    {
        session.Write("in/a.txt", Gap);
        session.Write("in/b.txt", Gap);
        var blocked = Path.Combine(session.Write("file", ""), "out");

        Assert.Equal(
            ExitCode.Usage,
            await session.RunAsync("check", session.Path("in"), "--format", "json", "-o", blocked)
        );
        Assert.StartsWith(
            "写不了“",
            Assert.Single(session.Error.Trim().Split('\n')),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Leaves_nothing_unfinished_where_a_result_cannot_be_put()
    {
        session.Write("in/a.txt", Gap);
        session.Write("in/b.txt", Gap);
        Directory.CreateDirectory(session.Path("out/a.txt.json"));

        Assert.Equal(
            ExitCode.Usage,
            await session.RunAsync("check", session.Path("in"), "--format", "json", "-o", session.Path("out"))
        );
        Assert.False(File.Exists(session.Path("out/a.txt.json.partial")));
    }

    [Fact]
    public async Task Goes_on_after_a_bad_file()
    {
        session.Write("in/a.docx", "PK\u0003\u0004 and nothing more");
        session.Write("in/b.txt", "甲。\n");

        Assert.Equal(
            ExitCode.Unreadable,
            await session.RunAsync("check", session.Path("in"), "--format", "json", "-o", session.Path("out"))
        );
        Assert.True(File.Exists(session.Path("out/b.txt.json")));
        Assert.Contains(
            "a.docx,未能检查",
            File.ReadAllText(session.Path("out/summary.csv")),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Reads_the_standard_input()
    {
        await session.RunAsync(Gap, ["check", "-", "--format", "json"]);

        using var result = JsonDocument.Parse(session.Output);
        Assert.Equal("四是", result.RootElement.GetProperty("findings")[0].GetProperty("quote").GetString());
    }

    [Fact]
    public async Task Honours_exceptions_beside_the_report()
    {
        session.Write(
            "a.txt.youju.yaml",
            "accept:\n  - rule: STR006\n    quote: 四是\n    reason: 原稿如此\n"
        );
        await session.RunAsync("check", session.Write("a.txt", Gap), "--format", "json");

        Assert.Contains("\"reason\": \"原稿如此\"", session.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Names_the_file_and_the_line_of_an_exception_without_a_real_day()
    {
        session.Write(
            "a.txt.youju.yaml",
            "accept:\n  - rule: STR006\n    quote: 四是\n    reason: 原稿如此\n    until: 2025-02-30\n"
        );
        var code = await session.RunAsync("check", session.Write("a.txt", Gap));

        Assert.NotEqual(ExitCode.Clean, code);
        Assert.Contains("a.txt.youju.yaml 第 5 行", session.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_list_of_exceptions_that_is_absent_is_an_input_that_cannot_be_read()
    {
        Assert.Equal(
            ExitCode.Unreadable,
            await session.RunAsync(
                "check",
                session.Write("a.txt", Gap),
                "--suppress",
                session.Path("absent.yaml")
            )
        );
        Assert.Contains("打不开例外清单", session.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_bad_list_of_exceptions_stops_only_its_own_file()
    {
        session.Write("in/a.txt", Gap);
        session.Write("in/a.txt.youju.yaml", "accept: 四是\n");
        session.Write("in/b.txt", Gap);

        Assert.Equal(
            ExitCode.Unreadable,
            await session.RunAsync("check", session.Path("in"), "--format", "json", "-o", session.Path("out"))
        );
        Assert.True(File.Exists(session.Path("out/b.txt.json")));
        Assert.Contains(
            "例外清单有误",
            File.ReadAllText(session.Path("out/summary.csv")),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("text", "")]
    [InlineData("json", "")]
    [InlineData("html", "")]
    [InlineData("sarif", "")]
    [InlineData("text", "--show-personal")]
    public async Task A_number_that_must_not_be_published_is_repeated_only_when_asked(
        string format,
        string option
    )
    {
        var path = session.Write("a.txt", "联系电话：13800138000\n");
        await session.RunAsync([
            .. new[] { "check", path, "--format", format, option }.Where(word => word.Length > 0),
        ]);

        Assert.Equal(option.Length > 0, session.Output.Contains("13800138000", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_exception_has_run_out_after_its_day()
    {
        session.Write(
            "a.txt.youju.yaml",
            "accept:\n  - rule: STR006\n    quote: 四是\n    reason: 原稿如此\n    until: 2020-01-01\n"
        );

        Assert.Equal(
            ExitCode.Findings,
            await session.RunAsync("check", session.Write("a.txt", Gap), "--fail-on", "warning")
        );
    }

    [Theory]
    [InlineData("岳阳市某单位2024年度部门整体支出绩效自评报告\n", "cn-hunan")]
    [InlineData("某单位2024年度部门决算\n", "cn")]
    public async Task Chooses_the_pack_by_title_and_place(string report, string pack)
    {
        await session.RunAsync(report, ["check", "-", "--format", "json"]);

        using var result = JsonDocument.Parse(session.Output);
        Assert.Equal(pack, result.RootElement.GetProperty("packs")[0].GetProperty("id").GetString());
    }

    public void Dispose() => session.Dispose();
}
