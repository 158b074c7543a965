using System.IO.Compression;
using System.Net;

namespace Youju.Web.Tests.Province;

/// <summary>The whole package, made while nobody waits for the page; on one PC the workbench does it itself.</summary>
public sealed class JobPageTests(Workbench bench) : IClassFixture<Workbench>
{
    private const string Page = $"{Workbench.Sample}/report/package";

    [Fact]
    public async Task A_package_is_asked_for_made_and_downloaded()
    {
        var asked = await bench.SendFormAsync(Page, Page, ("pdf", "no"));
        Assert.Equal(HttpStatusCode.Redirect, asked.StatusCode);

        var page = await WaitForAsync(Page, "下载</a>");
        var link = page.Split($"href=\"{Page}/")[1].Split('"')[0];
        using var file = await bench.Browser.GetAsync(
            new Uri($"{Page}/{link}", UriKind.Relative),
            Workbench.Cancel
        );
        using var archive = new ZipArchive(await file.Content.ReadAsStreamAsync(Workbench.Cancel));

        Assert.Contains(archive.Entries, entry => entry.Name.EndsWith(".docx", StringComparison.Ordinal));
        Assert.Contains(archive.Entries, entry => entry.Name == "附表.xlsx");
        Assert.Contains(
            "整套",
            await bench.ReadPageAsync($"{Workbench.Sample}/report"),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "报告包",
            await bench.ReadPageAsync("/administration/jobs?state=done"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_document_is_seen_as_it_prints_once_its_PDF_was_made()
    {
        Assert.SkipUnless(File.Exists("/usr/bin/soffice"), "LibreOffice is not installed.");
        var report = $"{Workbench.Sample}/report";
        await bench.SendFormAsync(report, Page, ("pdf", "yes"));
        await WaitForAsync(report, "看 PDF");
        var name = Uri.EscapeDataString("自评报告.pdf");

        Assert.Contains(
            $"src=\"{report}/pdf/{name}\"",
            await bench.ReadPageAsync($"{report}?show={name}"),
            StringComparison.Ordinal
        );
        Assert.StartsWith(
            "%PDF",
            await bench.ReadPageAsync($"{report}/pdf/{name}"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_package_of_another_dossier_is_not_given_by_guessing()
    {
        using var file = await bench.Browser.GetAsync(
            new Uri($"{Page}/0123456789abcdef/all", UriKind.Relative),
            Workbench.Cancel
        );

        Assert.Equal(HttpStatusCode.NotFound, file.StatusCode);
    }

    [Fact]
    public async Task The_page_of_jobs_says_that_this_machine_works_itself()
    {
        var page = WebUtility.HtmlDecode(await bench.ReadPageAsync("/administration/jobs"));

        Assert.Contains("任务", page, StringComparison.Ordinal);
        Assert.Contains("没有做成 0 件", page, StringComparison.Ordinal);
    }

    private async Task<string> WaitForAsync(string path, string words)
    {
        for (var attempt = 0; ; attempt++)
        {
            var page = WebUtility.HtmlDecode(await bench.ReadPageAsync(path));
            if (page.Contains(words, StringComparison.Ordinal))
                return page;
            Assert.True(attempt < 600, page);
            await Task.Delay(100, Workbench.Cancel);
        }
    }
}
