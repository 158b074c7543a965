using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Youju.Cli.Terminals;

namespace Youju.Cli.Tests.Packages;

public sealed class ReportCommandTests : IDisposable
{
    private static readonly string Sample = Path.Combine(RepositoryFiles.Root, "samples", "yunxi-2024");
    private readonly Session session = new();

    public void Dispose() => session.Dispose();

    [Fact]
    public async Task Report_writes_the_same_bytes_every_time()
    {
        await session.RunAsync("report", Sample, "-o", session.Path("a"), "--no-pdf");
        await session.RunAsync("report", Sample, "-o", session.Path("b"), "--no-pdf");

        Assert.NotEmpty(Directory.GetFiles(session.Path("a")));
        Assert.All(Directory.GetFiles(session.Path("a")), file =>
            Assert.Equal(
                File.ReadAllBytes(file),
                File.ReadAllBytes(Path.Combine(session.Path("b"), Path.GetFileName(file)))
            )
        );
    }

    [Fact]
    public async Task The_sample_lacks_last_years_accounts_and_says_what_is_illustrative()
    {
        Assert.Equal(
            ExitCode.Findings,
            await session.RunAsync("report", Sample, "-o", session.Path("out"), "--no-pdf")
        );
        Assert.Contains("待补 2 项：\n  1. 档案里有示例值：", session.Output, StringComparison.Ordinal);
        Assert.Contains(
            "  2. 《基础数据表》有 8 格没有数：“三公”经费·上年决算数、",
            session.Output,
            StringComparison.Ordinal
        );
    }

    // PDFs too where LibreOffice makes them: whoever hands the package in may check any of its files. That 56.6 and 6.1 are
    // printed more coarsely than their total is the source's own doing, and restated as it stands.
    [Fact]
    public async Task Whatever_the_sample_is_written_as_passes_the_check()
    {
        await session.RunAsync("report", Sample, "-o", session.Path("out"), "--with", "指标表");
        await session.RunAsync("check", session.Path("out"), "--format", "json", "-o", session.Path("res"));
        var rules = Directory
            .GetFiles(session.Path("res"), "*.json")
            .SelectMany(file => JsonNode.Parse(File.ReadAllText(file))!["findings"]!.AsArray())
            .Where(finding => (string?)finding!["severity"] != "info")
            .Select(finding => (string?)finding!["rule"])
            .Distinct();

        Assert.Equal(["FIG007"], rules);
    }

    [Fact]
    public async Task The_page_of_the_sample_leads_every_figure_to_its_source()
    {
        await session.RunAsync("report", Sample, "-o", session.Path("out"), "--no-pdf");
        var page = await File.ReadAllTextAsync(
            session.Path("out/报告包.html"),
            TestContext.Current.CancellationToken
        );

        Assert.Contains("<b>0</b> 无来源", page, StringComparison.Ordinal);
        Assert.Contains("href=\"#s1\"", page, StringComparison.Ordinal);
    }

    // The key stands where support finds it: in titles and in what the search looks through.
    [Fact]
    public async Task The_page_of_the_sample_speaks_of_figures_by_name()
    {
        await session.RunAsync("report", Sample, "-o", session.Path("out"), "--no-pdf");
        var page = await File.ReadAllTextAsync(
            session.Path("out/报告包.html"),
            TestContext.Current.CancellationToken
        );
        var sources = page[
            page.IndexOf("<aside", StringComparison.Ordinal)..page.IndexOf(
                "</aside>",
                StringComparison.Ordinal
            )
        ];

        Assert.Contains("title=\"events/blossom/visitors\">", sources, StringComparison.Ordinal);
        Assert.Contains("节会活动“云溪樱花节”的接待人次 ＝ 200000 人次", sources, StringComparison.Ordinal);
        Assert.DoesNotMatch(
            "[a-z]{3}",
            Regex.Replace(
                sources,
                "<[^>]*>|dossier.yaml|targets.yaml|indicators.yaml|forms|xlsx?|docx",
                "",
                RegexOptions.NonBacktracking
            )
        );
    }

    [Fact]
    public async Task A_sheet_for_entry_is_not_checked_as_a_report()
    {
        await session.RunAsync(
            "report",
            Sample,
            "-o",
            session.Path("out"),
            "--no-pdf",
            "--with",
            "一体化填报表"
        );

        Assert.True(File.Exists(session.Path("out/一体化填报表.docx")));
        Assert.DoesNotContain("《一体化填报表》检查出", session.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_office_file_is_valid()
    {
        await session.RunAsync("report", Sample, "-o", session.Path("out"), "--no-pdf", "--with", "指标表");

        Assert.Equal(7, Directory.GetFiles(session.Path("out"), "*.docx").Length);
        Assert.All(Directory.GetFiles(session.Path("out"), "*.docx"), file =>
            AssertValid(WordprocessingDocument.Open(file, isEditable: false))
        );
        Assert.All(Directory.GetFiles(session.Path("out"), "*.xlsx"), file =>
            AssertValid(SpreadsheetDocument.Open(file, isEditable: false))
        );
    }

    [Fact]
    public async Task Report_makes_pdfs_where_LibreOffice_is_installed()
    {
        Assert.SkipWhen(
            Youju.Formats.Conversion.OfficeProgram.FindExecutable() is null,
            "LibreOffice is not installed."
        );
        await session.RunAsync("report", Sample, "-o", session.Path("out"));

        Assert.StartsWith(
            "%PDF-",
            await File.ReadAllTextAsync(session.Path("out/自评报告.pdf")),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_pdf_of_an_earlier_run_that_was_not_made_again_is_told()
    {
        session.Write("out/自评报告.pdf", "%PDF-");
        await session.RunAsync("report", Sample, "-o", session.Path("out"), "--no-pdf");

        Assert.Contains(
            "没有跟着换，请删去或重新生成：自评报告.pdf",
            session.Error,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task An_optional_table_that_does_not_exist_is_refused_by_name()
    {
        Assert.Equal(
            ExitCode.Usage,
            await session.RunAsync("report", Sample, "-o", session.Path("out"), "--with", "指标")
        );
        Assert.Contains("最接近的是 指标表", session.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(session.Path("out")));
    }

    private static void AssertValid(OpenXmlPackage package)
    {
        using (package)
            Assert.Empty(
                new OpenXmlValidator(FileFormatVersions.Office2019)
                    .Validate(package)
                    .Select(error => $"{error.Part?.Uri} {error.Path?.XPath} {error.Description}")
            );
    }
}
