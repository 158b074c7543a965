using Youju.Cli.Terminals;

namespace Youju.Cli.Tests;

/// <summary>What -o does to what stands there.</summary>
public sealed class OutputTests : IDisposable
{
    private const string Report = "一、概况（\n全年支出62.61万元。\n";
    private readonly Session session = new();

    public void Dispose() => session.Dispose();

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("html")]
    [InlineData("docx")]
    [InlineData("sarif")]
    public async Task A_result_is_renewed_after_a_correction_and_when_it_was_copied(string format)
    {
        await Check("out", format, Report);
        var first = File.ReadAllBytes(session.Path("out"));
        File.WriteAllBytes(session.Path("copy"), first);

        Assert.InRange(await Check("out", format, Report + "二、概况\n"), 0, 1);
        Assert.InRange(await Check("copy", format, Report + "二、概况\n"), 0, 1);
        Assert.NotEqual(first, File.ReadAllBytes(session.Path("copy")));
    }

    [Theory]
    [InlineData("json")]
    [InlineData("html")]
    [InlineData("text")]
    [InlineData("sarif")]
    public async Task Words_added_to_a_result_are_not_lost(string format)
    {
        await Check("out", format, Report);
        var noted = File.ReadAllText(session.Path("out")) + "已告知办公室。";
        session.Write("copy", noted);

        Assert.Equal(ExitCode.Usage, await Check("copy", format, Report));
        Assert.Equal(noted, File.ReadAllText(session.Path("copy")));
    }

    [Fact]
    public async Task The_report_itself_is_never_the_result()
    {
        await Check("r.html", "html", Report);

        Assert.Equal(
            ExitCode.Usage,
            await session.RunAsync(
                "check",
                session.Path("r.html"),
                "--format",
                "html",
                "-o",
                session.Path("r.html")
            )
        );
        Assert.Contains("这次要读的文件", session.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--against")]
    [InlineData("--suppress")]
    public async Task What_a_check_reads_besides_is_never_the_result(string option)
    {
        var other = session.Write("other.txt", "");

        Assert.Equal(
            ExitCode.Usage,
            await session.RunAsync("check", session.Write("r.txt", Report), option, other, "-o", other)
        );
        Assert.Contains("这次要读的文件", session.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_is_renewed_but_not_one_that_was_filled()
    {
        var form = session.Path("节会.xlsx");
        await session.RunAsync("template", "节会活动", "-o", form);
        Assert.Equal(ExitCode.Clean, await session.RunAsync("template", "节会活动", "-o", form));

        File.WriteAllBytes(
            form,
            EditedPackage.With(File.ReadAllBytes(form), "xl/worksheets/sheet1.xml", words =>
                words + "<!--我填的-->"
            )
        );
        Assert.Equal(ExitCode.Usage, await session.RunAsync("template", "节会活动", "-o", form));
        Assert.Contains("填写过", session.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_of_results_is_not_begun_where_one_was_changed()
    {
        session.Write("in/a.txt", Report);
        await CheckFolder();
        session.Write("out/summary.csv", File.ReadAllText(session.Path("out/summary.csv")) + "整改中");

        Assert.Equal(ExitCode.Usage, await CheckFolder());
        Assert.Contains("summary.csv", session.Error, StringComparison.Ordinal);
        Assert.EndsWith(
            "整改中",
            File.ReadAllText(session.Path("out/summary.csv")),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_long_name_is_cut_and_the_others_are_checked()
    {
        session.Write($"in/{new string('关', 80)}.txt", Report);
        session.Write("in/z.txt", Report);

        Assert.Equal(ExitCode.Clean, await CheckFolder());
        Assert.Equal(4, Directory.GetFiles(session.Path("out")).Length);
        Assert.Contains(
            new string('关', 80),
            File.ReadAllText(session.Path("out/summary.csv")),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("\t=1+1")]
    [InlineData("=1+1")]
    [InlineData(" =1+1")]
    [InlineData("@甲")]
    public async Task A_name_in_the_summary_is_no_formula(string name)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no such names.");
        session.Write($"in/{name}.txt", Report);
        await CheckFolder();

        Assert.StartsWith(
            "'" + name,
            File.ReadAllLines(session.Path("out/summary.csv"))[1],
            StringComparison.Ordinal
        );
    }

    private Task<int> Check(string output, string format, string report) =>
        session.RunAsync(
            "check",
            session.Write("r.txt", report),
            "--format",
            format,
            "-o",
            session.Path(output)
        );

    private Task<int> CheckFolder() =>
        session.RunAsync("check", session.Path("in"), "--format", "json", "-o", session.Path("out"));
}
