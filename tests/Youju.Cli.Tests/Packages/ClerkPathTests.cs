using Youju.Cli.Terminals;
using Youju.Domain.Documents;
using Youju.Formats.Docx.Writing;
using Youju.UseCases.Dossiers;

namespace Youju.Cli.Tests.Packages;

/// <summary>From eight papers of an office and last year's report to the package: few commands, no yaml, each taken back whole.</summary>
public sealed class ClerkPathTests : IDisposable
{
    private const int MostCommands = 12;

    private static readonly string[] Papers =
    [
        "03三公预算合并.xlsx",
        "05基本支出.csv",
        "11清河县图书馆.xls",
        "19人员情况.xlsx",
        "25预算执行.xls",
        "30借阅统计.xlsx",
        "b12采购台账.xlsx",
        "c16两表上下.xlsx",
    ];

    private static readonly string[] LastReport =
    [
        "清河县图书馆2024年度部门整体支出绩效自评报告",
        "一、部门（单位）概况",
        "清河县图书馆为正股级事业单位，隶属县文旅广电局。核定编制14名，在职人员12人。主要职责：一是图书借阅；二是阅读推广。",
        "二、一般公共预算支出情况",
        "2024年整体支出186.40万元，其中基本支出150.20万元，项目支出36.20万元。",
        "2024年“三公”经费支出4.60万元，其中公务接待费支出1.60万元，公务接待费年初预算3.00万元。",
        "三、存在的问题及原因分析",
        "一是借阅统计口径不一。",
        "四、下一步改进措施",
        "一是统一借阅统计口径。",
    ];

    private readonly Session session = new();
    private readonly string folder;
    private int commands;

    public ClerkPathTests() => folder = session.Path("2025年档案");

    public void Dispose() => session.Dispose();

    [Fact]
    public async Task Eight_papers_and_last_years_report_become_a_package_within_twelve_commands()
    {
        var refused = new List<string>();
        foreach (var paper in WritePapers())
            if (await RunAsync("import", paper, "--into", folder) > ExitCode.Findings)
                refused.Add($"{Path.GetFileName(paper)}：{session.Error}");
        await RunAsync("report", folder, "-o", session.Path("报告包"), "--no-pdf");

        Assert.Empty(refused);
        Assert.True(commands <= MostCommands);
        Assert.Contains("自评报告.docx", ListNames("报告包"));
        Assert.Contains("附表.xlsx", ListNames("报告包"));
        Assert.Contains("报告包.html", ListNames("报告包"));
        Assert.Contains(
            "与上年报告不衔接（C09）：本年是 24,000.00元",
            session.Output,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_folder_of_papers_says_the_same_as_each_of_them_alone()
    {
        var (papers, alone) = (WritePapers(), session.Path("逐份"));
        await RunAsync("import", papers[0], "--into", folder);
        await RunAsync("import", Path.GetDirectoryName(papers[1])!, "--into", folder);
        foreach (var paper in papers)
            await RunAsync("import", paper, "--into", alone);

        Assert.Equal(ListFigures(alone), ListFigures(folder));
    }

    [Fact]
    public async Task Each_paper_is_one_step_that_undo_takes_back_to_the_byte()
    {
        var before = new Stack<IReadOnlyDictionary<string, string>>();
        foreach (var paper in WritePapers())
        {
            before.Push(ReadDossier(folder));
            await RunAsync("import", paper, "--into", folder);
        }

        while (before.TryPop(out var stood))
        {
            Assert.Equal(ExitCode.Clean, await RunAsync("undo", folder));
            Assert.Equal(stood, ReadDossier(folder));
        }
    }

    private async Task<int> RunAsync(params string[] args)
    {
        commands++;
        return await session.RunAsync(args);
    }

    private List<string> WritePapers() =>
        [
            session.WriteBytes("2024年度自评报告.docx", WriteLastReport()),
            .. Papers.Select(paper =>
                session.WriteBytes(
                    Path.Combine("我的表", paper),
                    File.ReadAllBytes(Path.Combine(RepositoryFiles.Root, "samples", "papers", paper))
                )
            ),
        ];

    private static byte[] WriteLastReport()
    {
        var builder = new DocumentBuilder();
        foreach (var line in LastReport)
            builder.AddParagraph(line);
        using var content = new MemoryStream();
        DocxWriter.WriteDocument(builder.BuildDocument(), content, new("自评报告", Creator: ""));
        return content.ToArray();
    }

    private static List<string> ListFigures(string folder) =>
        [
            .. OpenDossier
                .FromFolder(folder, pack: null)
                .Facts.All.Where(fact => fact.Quantity is not null)
                .Select(fact => $"{fact.Key} {fact.Quantity}"),
        ];

    private IEnumerable<string?> ListNames(string name) =>
        Directory.GetFiles(session.Path(name)).Select(Path.GetFileName);

    private static SortedDictionary<string, string> ReadDossier(string folder) =>
        !Directory.Exists(folder)
            ? []
            : new(
                Directory
                    .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
                    .Select(file => (Name: Path.GetRelativePath(folder, file), File: file))
                    .Where(file => !file.Name.StartsWith("journal", StringComparison.Ordinal))
                    .ToDictionary(
                        file => file.Name,
                        file => Convert.ToHexString(File.ReadAllBytes(file.File)),
                        StringComparer.Ordinal
                    ),
                StringComparer.Ordinal
            );
}
