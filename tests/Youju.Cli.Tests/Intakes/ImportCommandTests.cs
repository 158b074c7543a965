using Youju.Cli.Terminals;
using Youju.Domain.Workbooks;
using Youju.Formats.Spreadsheets.Writing;

namespace Youju.Cli.Tests.Intakes;

public sealed class ImportCommandTests : IDisposable
{
    private static readonly string Sample = Path.Combine(RepositoryFiles.Root, "samples", "yunxi-2024");
    private static readonly string[] Head = ["内容标题", "发表日期", "账号", "阅读量"];

    private readonly Session session = new();
    private readonly string dossier;

    public ImportCommandTests() => dossier = session.CopySample();

    public void Dispose() => session.Dispose();

    [Fact]
    public async Task Good_rows_are_imported_and_the_others_given_back_with_their_reasons()
    {
        var file = Workbook(
            "推文.xlsx",
            Head,
            ["樱花开了", "2024-03-15", "云溪文旅", "1200"],
            ["花灯", "春天", "云溪文旅", "很多"]
        );

        Assert.Equal(ExitCode.Findings, await session.RunAsync("import", file, "--into", dossier));
        Assert.Contains(
            "新增 1 条，更新 0 条，未变 0 条，未导入 1 行",
            session.Output,
            StringComparison.Ordinal
        );
        await session.RunAsync("text", session.Path("推文.未导入.xlsx"));
        Assert.Contains(
            "花灯\t春天\t云溪文旅\t很多\tB3“春天”应为日期",
            session.Output,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("樱花开了", session.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rows_that_were_given_back_and_are_being_mended_are_not_written_over()
    {
        var file = Workbook("推文.xlsx", Head, ["花灯", "春天", "云溪文旅", "很多"]);
        await session.RunAsync("import", file, "--into", dossier);
        await session.RunAsync("import", file, "--into", dossier);
        Assert.False(File.Exists(session.Path("推文.未导入2.xlsx")));

        File.AppendAllText(session.Path("推文.未导入.xlsx"), "改过");
        await session.RunAsync("import", file, "--into", dossier);

        Assert.EndsWith("改过", File.ReadAllText(session.Path("推文.未导入.xlsx")), StringComparison.Ordinal);
        Assert.Contains("推文.未导入2.xlsx", session.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_picture_becomes_evidence_that_a_row_calls_by_its_name()
    {
        File.WriteAllBytes(session.Path("照片.png"), [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 1]);
        Assert.Equal(
            ExitCode.Clean,
            await session.RunAsync("import", session.Path("照片.png"), "--into", dossier)
        );

        var file = Workbook(
            "推文.xlsx",
            [.. Head, "佐证"],
            ["花灯", "2024-02-11", "云溪文旅", "300", "照片.png"],
            ["樱花", "2024-03-11", "云溪文旅", "300", "别的.png"]
        );
        Assert.Equal(ExitCode.Findings, await session.RunAsync("import", file, "--into", dossier));
        Assert.Contains("“别的.png”应为佐证的文件名", session.Error, StringComparison.Ordinal);
        Assert.Single(Directory.EnumerateFiles(Path.Combine(dossier, "evidence"), "*.png"));
    }

    [Fact]
    public async Task A_form_that_lists_what_the_dossier_has_changes_not_a_byte()
    {
        await session.RunAsync(
            "import",
            Workbook("推文.xlsx", Head, ["樱花开了", "2024-03-15", "云溪文旅", "1200"]),
            "--into",
            dossier
        );
        var before = Contents();
        foreach (var asked in new[] { "指标", "绩效目标", "节会活动", "推文", "ledger" })
        {
            Assert.Equal(
                ExitCode.Clean,
                await session.RunAsync("template", asked, "--dossier", dossier, "-o", session.Path("表.xlsx"))
            );
            Assert.Equal(
                ExitCode.Clean,
                await session.RunAsync("import", session.Path("表.xlsx"), "--into", dossier)
            );
        }

        Assert.Equal(before, Contents());
    }

    [Fact]
    public async Task Indicators_are_imported_scored_and_taken_back()
    {
        var before = Contents();
        var file = Workbook(
            "指标.xlsx",
            ["二级指标", "三级指标", "指标值", "分值", "实际完成值"],
            ["时效指标", "信息报送时限", "≤5天", "5", "3天"],
            ["时效指标", "办结时限", "≤很快", "5", "3天"]
        );

        Assert.Equal(ExitCode.Findings, await session.RunAsync("import", file, "--into", dossier));
        Assert.Contains("C3“≤很快”应为数字和单位", session.Error, StringComparison.Ordinal);
        await session.RunAsync("score", dossier);
        Assert.Contains(
            "信息报送时限  5/5  完成值 3 天 < 目标 5 天",
            session.Output,
            StringComparison.Ordinal
        );
        await session.RunAsync("undo", dossier);
        Assert.Equal(before, Contents());
    }

    [Fact]
    public async Task The_tables_of_a_package_come_back_as_the_targets_they_were_made_of()
    {
        await session.RunAsync("report", dossier, "-o", session.Path("报告包"), "--no-pdf");
        var targets = File.ReadAllText(Path.Combine(dossier, "targets.yaml"));

        await session.RunAsync("import", session.Path("报告包/附表.xlsx"), "--into", dossier);
        Assert.DoesNotContain("未导入：", session.Error, StringComparison.Ordinal);
        Assert.Equal(Plain(targets), Plain(File.ReadAllText(Path.Combine(dossier, "targets.yaml"))));

        // What stood in for a value is confirmed by a table that says the same.
        static IEnumerable<string> Plain(string yaml) =>
            yaml.Split('\n')
                .TakeWhile(line => line != "problems:")
                .Where(line => line.Trim() != "illustrative: true");
    }

    [Fact]
    public async Task Rows_that_were_given_back_can_be_mended_and_imported()
    {
        var file = Workbook(
            "推文.xlsx",
            [.. Head, "未导入原因"],
            ["花灯", "2024-02-11", "云溪文旅", "300", "B3“春天”应为日期"]
        );

        Assert.Equal(ExitCode.Clean, await session.RunAsync("import", file, "--into", dossier));
        Assert.Empty(session.Error);
    }

    [Fact]
    public async Task Undo_brings_every_byte_back()
    {
        var before = Contents();
        await session.RunAsync(
            "import",
            Workbook("推文.xlsx", Head, ["樱花开了", "2024-03-15", "云溪文旅", "1200"]),
            "--into",
            dossier
        );
        Assert.NotEqual(before, Contents());

        Assert.Equal(ExitCode.Clean, await session.RunAsync("undo", dossier));
        Assert.Equal("已撤销：导入 推文.xlsx\n", session.Output);
        Assert.Equal(before, Contents());
    }

    [Fact]
    public async Task What_was_said_of_a_column_need_not_be_said_again()
    {
        await session.RunAsync(
            "import",
            Workbook(
                "一月.xlsx",
                ["内容标题", "发表日期", "账号", "点击"],
                ["一", "2024-01-15", "云溪文旅", "12"]
            ),
            "--into",
            dossier,
            "--map",
            "点击=阅读次数"
        );
        await session.RunAsync(
            "import",
            Workbook(
                "二月.xlsx",
                ["内容标题", "发表日期", "账号", "点击"],
                ["二", "2024-02-15", "云溪文旅", "34"]
            ),
            "--into",
            dossier
        );

        Assert.Contains("“点击”列作为“阅读次数”导入", session.Output, StringComparison.Ordinal);
        Assert.Contains(
            "column: 点击\n    field: reads",
            File.ReadAllText(Path.Combine(dossier, "columns.yaml")),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_workbook_that_cannot_be_taken_leaves_the_dossier_alone()
    {
        var before = Contents();

        Assert.Equal(
            ExitCode.Usage,
            await session.RunAsync(
                "import",
                Workbook("推文.xlsx", ["内容标题", "阅读量"], ["樱花开了", "1200"]),
                "--into",
                dossier,
                "--register",
                "推文"
            )
        );
        Assert.Contains("缺少必填列：发表日期。", session.Error, StringComparison.Ordinal);
        Assert.Equal(before, Contents());
    }

    [Fact]
    public async Task A_form_goes_out_and_comes_back()
    {
        Assert.Equal(
            ExitCode.Clean,
            await session.RunAsync("template", "节会活动", "-o", session.Path("节会活动.xlsx"))
        );

        Assert.Equal(
            ExitCode.Clean,
            await session.RunAsync("import", session.Path("节会活动.xlsx"), "--into", dossier)
        );
        Assert.Contains(
            "新增 0 条，更新 0 条，未变 0 条，未导入 0 行",
            session.Output,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_word_that_shares_no_character_with_a_register_is_near_to_none()
    {
        await session.RunAsync("template", "佐证");

        Assert.Contains("没有台账“佐证”。这里可用：", session.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("节会活动")]
    [InlineData("events")]
    [InlineData("上年改进措施")]
    [InlineData("收支账")]
    [InlineData("绩效指标")]
    public async Task A_form_is_made_by_the_only_pack_that_has_it(string asked) =>
        Assert.Equal(
            ExitCode.Clean,
            await session.RunAsync("template", asked, "-o", session.Path("表.xlsx"))
        );

    [Fact]
    public async Task A_register_that_no_pack_knows_is_named_with_those_that_are()
    {
        Assert.Equal(ExitCode.Usage, await session.RunAsync("template", "活动节会"));

        Assert.Contains("没有台账“活动节会”", session.Error, StringComparison.Ordinal);
        Assert.Contains("、合同、", session.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("ledger", session.Error, StringComparison.Ordinal);
    }

    private string Workbook(string name, params string[][] rows)
    {
        using var stream = File.Create(session.Path(name));
        WorkbookWriter.WriteRows(
            [
                new(
                    "推文",
                    rows.Select(
                        (cells, at) =>
                            new WorkbookRow(
                                at + 1,
                                [.. cells.Select((words, column) => new WorkbookCell(column, words))]
                            )
                    )
                ),
            ],
            stream
        );
        return session.Path(name);
    }

    private List<(string, string)> Contents() =>
        [
            .. Directory
                .EnumerateFiles(dossier, "*", SearchOption.AllDirectories)
                .Order(StringComparer.Ordinal)
                .Select(file => (file, File.ReadAllText(file))),
        ];
}
