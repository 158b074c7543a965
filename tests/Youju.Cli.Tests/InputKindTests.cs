using Youju.Cli.Terminals;
using Youju.Formats.Spreadsheets.Writing;

namespace Youju.Cli.Tests;

/// <summary>A folder for a file, a file for a folder, a file that is not there or empty: each command says which, alike.</summary>
public sealed class InputKindTests : IDisposable
{
    private readonly Session session = new();

    public void Dispose() => session.Dispose();

    [Theory]
    [InlineData("text X")]
    [InlineData("register X")]
    [InlineData("route X --start 站")]
    [InlineData("census X")]
    [InlineData("rubric X")]
    [InlineData("coordinates X --from 高德 --to WGS84")]
    [InlineData("compare X X")]
    public async Task A_folder_where_a_file_belongs_is_called_a_folder(string line)
    {
        Directory.CreateDirectory(session.Path("夹"));

        Assert.NotEqual(ExitCode.Clean, await RunAsync(line, session.Path("夹")));
        Assert.Contains("是文件夹，这里要写一个文件", session.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("log X")]
    [InlineData("audit verify X")]
    [InlineData("facts X")]
    [InlineData("report X")]
    public async Task A_file_where_a_dossier_belongs_is_called_a_file(string line)
    {
        Assert.Equal(ExitCode.Usage, await RunAsync(line, session.Write("文.txt", "字")));
        Assert.Contains("是文件，不是年度档案的文件夹", session.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("log X")]
    [InlineData("audit verify X")]
    public async Task A_folder_that_is_no_dossier_is_said_to_be_none(string line)
    {
        Directory.CreateDirectory(session.Path("夹"));

        Assert.Equal(ExitCode.Usage, await RunAsync(line, session.Path("夹")));
        Assert.Contains("不是年度档案", session.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_without_papers_is_nothing_to_reconcile()
    {
        Directory.CreateDirectory(session.Path("夹"));

        Assert.Equal(ExitCode.Usage, await RunAsync("reconcile X", session.Path("夹")));
        Assert.Contains("没有可以核对的文件", session.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("import X --into D")]
    [InlineData("register X")]
    [InlineData("route X --start 站")]
    [InlineData("census X")]
    [InlineData("rubric X")]
    [InlineData("coordinates X --from 高德 --to WGS84")]
    public async Task A_workbook_with_nothing_in_it_is_empty(string line)
    {
        using var empty = new MemoryStream();
        WorkbookWriter.WriteRows([new("Sheet1", [])], empty);

        Assert.Equal(
            ExitCode.Unreadable,
            await RunAsync(line, session.WriteBytes("空.xlsx", empty.ToArray()))
        );
        Assert.Contains("文件是空的", session.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_table_that_is_not_there_is_missing_whatever_else_is()
    {
        Assert.Equal(
            ExitCode.Unreadable,
            await RunAsync("coordinates X --to WGS84", session.Path("没有.xlsx"))
        );
        Assert.Contains("找不到文件", session.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_must_be_said_and_was_not_is_no_option_without_a_value()
    {
        Assert.Equal(ExitCode.Usage, await session.RunAsync("new"));
        Assert.Contains("缺少选项 --unit <单位名称>。", session.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("后面缺少值", session.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_scope_that_there_is_not_is_answered_with_those_there_are()
    {
        Assert.Equal(ExitCode.Usage, await session.RunAsync("token", "甲", "--scope", "zzz"));
        Assert.Contains("read、write、review、publish", session.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Photos_go_into_the_only_register_that_has_places_without_being_told()
    {
        var folder = session.Path("照片");
        Directory.CreateDirectory(folder);
        await session.RunAsync("new", session.Path("D"), "--unit", "青禾县水利局", "--year", "2025");

        Assert.Equal(ExitCode.Clean, await RunAsync("photos X --into D", folder));
        Assert.Contains("照片分成 0 组", session.Output, StringComparison.Ordinal);
    }

    private async Task<int> RunAsync(string line, string input)
    {
        if (line.Contains(" D", StringComparison.Ordinal) && !Directory.Exists(session.Path("D")))
            await session.RunAsync("new", session.Path("D"), "--unit", "青禾县旅游中心", "--year", "2025");
        return await session.RunAsync([
            .. line.Split(' ')
                .Select(word =>
                    word == "X" ? input
                    : word == "D" ? session.Path("D")
                    : word
                ),
        ]);
    }
}
