using Youju.Cli.Terminals;
using Youju.Domain.Workbooks;
using Youju.Formats.Spreadsheets.Writing;

namespace Youju.Cli.Tests.Intakes;

public sealed class WorkbookIntakeTests : IDisposable
{
    private static readonly string[] Head = ["活动名称", "类别", "起止日期", "地点", "状态"];
    private static readonly string[] Fair = ["推介会", "展会推介", "2024-05-01", "长沙", "已举办"];
    private static readonly string[] Wrong = ["推介会", "展会推介", "2月30日", "长沙", "已举办"];

    private readonly Session session = new();
    private readonly string folder;

    public WorkbookIntakeTests()
    {
        folder = session.Path("档案");
        session.Write(
            "档案/dossier.yaml",
            "year: 2024\npacks: [cn-hunan, tourism]\nunit: { name: 青禾县旅游服务中心 }\n"
        );
    }

    public void Dispose() => session.Dispose();

    [Fact]
    public async Task A_workbook_without_anything_is_told_of()
    {
        Assert.Equal(ExitCode.Unreadable, await session.RunAsync("import", Workbook(), "--into", folder));

        Assert.Contains("文件是空的", session.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rows_that_cannot_be_given_back_in_a_file_are_still_told_of()
    {
        session.Write("挡住", "");

        Assert.Equal(
            ExitCode.Usage,
            await session.RunAsync(
                "import",
                Workbook(Head, Fair, Wrong),
                "--into",
                folder,
                "-o",
                session.Path("挡住/退回.xlsx")
            )
        );
        Assert.Contains("C3“2月30日”应为起止日期", session.Error, StringComparison.Ordinal);
        Assert.Contains("写不了", session.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_that_cannot_be_written_is_no_fault_of_the_program()
    {
        session.Write("挡住", "");

        Assert.Equal(
            ExitCode.Usage,
            await session.RunAsync("template", "节会活动", "-o", session.Path("挡住/节会.xlsx"))
        );
        Assert.Contains("写不了", session.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_value_for_all_rows_is_asked_for_in_its_own_form()
    {
        await session.RunAsync("import", Workbook(Head, Fair), "--into", folder, "--set", "地点");

        Assert.Contains("--set 后面要写“字段=值”", session.Error, StringComparison.Ordinal);
    }

    private string Workbook(params string[][] rows)
    {
        var path = session.Path("活动.xlsx");
        using var stream = File.Create(path);
        WorkbookWriter.WriteRows(
            [
                new(
                    "节会活动",
                    rows.Select(
                        (row, at) =>
                            new WorkbookRow(
                                at + 1,
                                [.. row.Select((words, column) => new WorkbookCell(column, words))]
                            )
                    )
                ),
            ],
            stream
        );
        return path;
    }
}
