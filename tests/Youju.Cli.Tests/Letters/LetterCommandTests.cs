using System.IO.Compression;
using System.Text.Json;
using Youju.Cli.Terminals;
using Youju.Formats;
using Youju.Formats.Reading;

namespace Youju.Cli.Tests.Letters;

/// <summary>Letters that send reports back, through the real program.</summary>
public sealed class LetterCommandTests : IDisposable
{
    private const string Wrong =
        "2024年度青禾县文化馆部门整体支出绩效自评报告\n\n一、基本情况\n本年支出合计100.00万元，其中：基本支出60.00万元，项目支出30.00万元。\n";
    private readonly Session session = new();
    private readonly string report;
    private readonly string folder;

    public LetterCommandTests()
    {
        report = session.Write("文化馆.txt", Wrong);
        folder = session.Path("退回");
    }

    public void Dispose() => session.Dispose();

    [Fact]
    public async Task The_letter_names_unit_year_place_computation_and_deadline()
    {
        await RunAsync("--from", "青禾县财政局", "--deadline", "2025年4月10日", "--date", "2025-03-28");
        var letter = Read("退回修改函（青禾县文化馆）.docx");

        Assert.Contains("关于退回修改2024年度绩效自评材料的函", letter, StringComparison.Ordinal);
        Assert.Contains("青禾县文化馆：", letter, StringComparison.Ordinal);
        Assert.Matches(
            "一、必须修改的问题\n1[.]第4行（“一、基本情况”部分）：.*100.00万元.*计算和理由：",
            letter
        );
        Assert.Contains("请于2025年4月10日前", letter, StringComparison.Ordinal);
        Assert.Contains("青禾县财政局\n2025年3月28日\n", letter, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_list_has_a_row_for_every_point()
    {
        await RunAsync();
        var list = Read("问题清单.xlsx");

        Assert.Contains("必须修改", list, StringComparison.Ordinal);
        Assert.Contains("FIG001", list, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--rule", "FIG3")]
    [InlineData("--without", "NOPE")]
    public async Task A_rule_that_there_is_not_is_asked_for(string option, string rule)
    {
        Assert.Equal(ExitCode.Usage, await RunAsync(option, rule));
        Assert.False(Directory.Exists(folder));
    }

    [Fact]
    public async Task Rules_that_are_left_out_are_not_in_the_letter()
    {
        Assert.Equal(ExitCode.Findings, await RunAsync("--severity", "error", "--without", "FIG"));
        Assert.Contains("没有要退回的问题，没有写函。", session.Output, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder));
    }

    [Fact]
    public async Task A_finding_is_chosen_by_its_fingerprint_out_of_a_kept_result()
    {
        var kept = session.Path("文化馆.json");
        await session.RunAsync("check", report, "--format", "json", "-o", kept);
        using var result = JsonDocument.Parse(await File.ReadAllTextAsync(kept));
        var print = result.RootElement.GetProperty("findings")[0].GetProperty("fingerprint").GetString()!;

        Assert.Equal(
            ExitCode.Clean,
            await session.RunAsync("letter", kept, "--finding", print[..10], "-o", folder)
        );
        Assert.Contains("共 1 个问题", session.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_fingerprint_that_no_finding_has_is_said()
    {
        Assert.Equal(ExitCode.Findings, await RunAsync("--finding", "zzz"));
        Assert.Contains("没有标识以“zzz”开头的问题", session.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_unit_has_a_letter_of_its_own()
    {
        var other = session.Write("图书馆.txt", Wrong.Replace("文化馆", "图书馆", StringComparison.Ordinal));
        await session.RunAsync("letter", report, other, "-o", folder);

        Assert.Equal(
            ["退回修改函（青禾县图书馆）.docx", "退回修改函（青禾县文化馆）.docx", "问题清单.xlsx"],
            Directory.GetFiles(folder).Select(Path.GetFileName).Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public async Task One_number_is_that_of_one_letter()
    {
        var other = session.Write("图书馆.txt", Wrong.Replace("文化馆", "图书馆", StringComparison.Ordinal));
        await session.RunAsync("letter", report, other, "-o", folder, "--number", "青财绩函〔2025〕3号");
        var told = session.Error;
        var letter = Read("退回修改函（青禾县文化馆）.docx");
        await session.RunAsync(
            "letter",
            report,
            "-o",
            session.Path("一份"),
            "--number",
            "青财绩函〔2025〕3号"
        );

        Assert.DoesNotContain("3号", letter, StringComparison.Ordinal);
        Assert.Contains("请逐份编号", told, StringComparison.Ordinal);
        Assert.Contains(
            "青财绩函〔2025〕3号",
            Read("../一份/退回修改函（青禾县文化馆）.docx"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_budget_book_is_called_by_its_title_and_no_self_evaluation()
    {
        var book = session.Write(
            "预算.txt",
            "青禾县2025年县级部门预算\n预算主管部门：青禾县文化馆\n目录\n一、收支情况\n"
                + "本年支出合计100.00万元，其中：基本支出60.00万元，项目支出30.00万元。\n"
        );
        await session.RunAsync("letter", book, "-o", folder);
        var letter = Read(Path.GetFileName(Directory.GetFiles(folder, "*.docx").Single()));

        Assert.Contains("《青禾县2025年县级部门预算》", letter, StringComparison.Ordinal);
        Assert.DoesNotContain("自评", letter, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_a_file_that_is_not_there_nobody_says_that_nothing_is_wrong()
    {
        Assert.Equal(
            ExitCode.Unreadable,
            await session.RunAsync("letter", session.Path("缺失.docx"), "-o", folder)
        );
        Assert.Equal("", session.Output);
    }

    [Fact]
    public async Task A_file_that_is_no_report_costs_only_itself()
    {
        var broken = session.Write("坏.pdf", "%PDF-1.7 坏");

        Assert.Equal(ExitCode.Unreadable, await session.RunAsync("letter", report, broken, "-o", folder));
        Assert.True(File.Exists(Path.Combine(folder, "退回修改函（青禾县文化馆）.docx")));
    }

    [Fact]
    public async Task The_signature_stands_two_and_the_date_four_characters_from_the_edge()
    {
        await RunAsync("--from", "青禾县财政局");
        using var package = ZipFile.OpenRead(Path.Combine(folder, "退回修改函（青禾县文化馆）.docx"));
        using var body = new StreamReader(package.GetEntry("word/document.xml")!.Open());
        var xml = await body.ReadToEndAsync(TestContext.Current.CancellationToken);

        Assert.Matches("rightChars=\"200\".*青禾县财政局.*rightChars=\"400\"", xml);
    }

    private Task<int> RunAsync(params string[] options) =>
        session.RunAsync(["letter", report, "-o", folder, .. options]);

    private string Read(string name) =>
        DocumentReader
            .ReadDocument(SourceFile.LoadFromPath(Path.Combine(folder, name), ReadingLimits.Default))
            .Document.Text;
}
