using Youju.Cli.Terminals;
using Youju.Domain.Workbooks;
using Youju.Formats.Spreadsheets.Writing;

namespace Youju.Cli.Tests.Intakes;

public sealed class RegisterCommandTests : IDisposable
{
    private static readonly string[][] Visits =
    [
        ["网格走访登记"],
        ["序号", "走访对象", "走访日期", "走访方式", "诉求件数", "救助金额（元）", "联系电话", "备注"],
        ["1", "东一网格", "2024-03-05", "入户", "3", "500", "13900000000", "已办"],
        ["2", "东二网格", "2024-03-06", "入户", "2", "", "13900000001", ""],
        ["3", "东三网格", "2024-03-07", "电话", "1", "200", "13900000002", ""],
        ["4", "西一网格", "2024-03-08", "入户", "4", "", "13900000003", ""],
        ["5", "西二网格", "2024-03-11", "电话", "2", "300", "13900000004", ""],
        ["6", "西三网格", "2024-03-12", "入户", "1", "", "13900000005", ""],
        ["合计", "", "", "", "13", "1000", "", ""],
    ];

    private readonly Session session = new();

    [Fact]
    public async Task A_sheet_becomes_a_register_of_the_dossier_that_counts_and_is_told()
    {
        var (file, dossier) = (WriteVisits(), await NewDossierAsync());

        Assert.Equal(0, await session.RunAsync("register", file, "--into", dossier, "--key", "visits"));
        Assert.Contains(
            "走访方式（column-4）：选择：入户、电话、其他",
            session.Output,
            StringComparison.Ordinal
        );
        Assert.Contains("联系电话", session.Error, StringComparison.Ordinal);

        Assert.Equal(0, await session.RunAsync("import", file, "--into", dossier, "--register", "visits"));
        await session.RunAsync("facts", dossier);
        Assert.Contains("诉求件数  13", session.Output, StringComparison.Ordinal);
        Assert.Contains("1000 元", session.Output, StringComparison.Ordinal);

        await session.RunAsync("report", dossier, "-o", session.Path("包"), "--no-pdf");
        await session.RunAsync("text", session.Path("包/自评报告.docx"));
        Assert.Contains("网格走访共登记6条", session.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("13900000000", File.ReadAllText(Path.Combine(dossier, "registers/visits.csv")));
    }

    [Fact]
    public async Task Nothing_that_is_there_already_is_written_over()
    {
        var (file, dossier) = (WriteVisits(), await NewDossierAsync());
        await session.RunAsync("register", file, "--into", dossier, "--key", "visits");

        Assert.Equal(
            ExitCode.Usage,
            await session.RunAsync("register", file, "--into", dossier, "--key", "other")
        );
        Assert.Equal(
            ExitCode.Usage,
            await session.RunAsync("register", file, "--into", dossier, "--label", "走访", "--key", "visits")
        );
        var proposal = session.Write("拟.yaml", "写过的");
        Assert.Equal(ExitCode.Usage, await session.RunAsync("register", file, "-o", proposal));
        Assert.Equal("写过的", File.ReadAllText(proposal));
    }

    [Fact]
    public async Task What_was_proposed_is_undone_whole()
    {
        var (file, dossier) = (WriteVisits(), await NewDossierAsync());
        await session.RunAsync("register", file, "--into", dossier, "--key", "visits");

        await session.RunAsync("undo", dossier);

        Assert.False(File.Exists(Path.Combine(dossier, "registers/visits.yaml")));
        Assert.Equal(ExitCode.Usage, await session.RunAsync("facts", dossier, "visits.count"));
    }

    [Fact]
    public async Task A_definition_that_is_wrong_is_told_with_its_place()
    {
        var dossier = await NewDossierAsync();
        File.WriteAllText(
            Path.Combine(dossier, "registers/visits.yaml"),
            "key: visits\nlabel: 走访\nfields:\n  - { key: name, label: 名称, type: txet }\n"
        );

        Assert.Equal(ExitCode.Usage, await session.RunAsync("facts", dossier));
        Assert.Contains("registers/visits.yaml 第 4 行", session.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_sheet_without_a_head_is_refused()
    {
        var file = Write(
            "空.xlsx",
            [
                ["只有一句话"],
            ]
        );

        Assert.Equal(ExitCode.Usage, await session.RunAsync("register", file));
        Assert.Contains("没有找到表头", session.Error, StringComparison.Ordinal);
    }

    public void Dispose() => session.Dispose();

    private string WriteVisits() => Write("网格走访.xlsx", Visits);

    private async Task<string> NewDossierAsync()
    {
        var dossier = session.Path("档案");
        await session.RunAsync(
            "new",
            dossier,
            "--unit",
            "临江区望江街道办事处",
            "--year",
            "2024",
            "--pack",
            "cn-hunan"
        );
        return dossier;
    }

    private string Write(string name, string[][] rows)
    {
        var path = session.Path(name);
        using var file = File.Create(path);
        WorkbookWriter.WriteRows(
            [
                new WorkbookSheet(
                    "网格走访",
                    rows.Select((row, at) => new WorkbookRow(at + 1, [.. row.Select(ToCell)]))
                ),
            ],
            file
        );
        return path;
    }

    private static WorkbookCell ToCell(string words, int column) => new(column, words);
}
