using System.IO.Compression;
using System.Net;
using System.Text;

namespace Youju.Web.Tests.Checks;

/// <summary>Many reports that are brought together.</summary>
public sealed class BatchTests(Workbench bench) : IClassFixture<Workbench>
{
    private static readonly byte[] Flawed = File.ReadAllBytes(
        Path.Combine(RepositoryFiles.Root, "samples/demo/report.txt")
    );

    [Fact]
    public async Task A_zip_of_reports_has_one_page_with_its_progress_and_one_table()
    {
        using var sent = await bench.SendFileAsync("/checks", "/checks", "一批.zip", Pack(12));
        var page = sent.Headers.Location!.ToString();
        var shown = await WaitAsync(page);
        var table = await bench.Browser.GetStringAsync(page + "/summary.csv", Workbench.Cancel);

        Assert.StartsWith("/checks/batches/", page, StringComparison.Ordinal);
        Assert.Contains("12 份有错误", shown, StringComparison.Ordinal);
        Assert.Equal(13, table.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Contains("'=公式.txt", table, StringComparison.Ordinal);
        Assert.Contains(page, await bench.ReadPageAsync("/checks"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_batch_that_is_removed_is_gone_with_its_reports()
    {
        using var sent = await bench.SendFileAsync("/checks", "/checks", "一批.zip", Pack(2));
        var page = sent.Headers.Location!.ToString();
        await WaitAsync(page);

        using var removed = await bench.SendFormAsync(page, page + "/remove");
        using var gone = await bench.Browser.GetAsync(page, Workbench.Cancel);

        Assert.Equal(
            (HttpStatusCode.Redirect, HttpStatusCode.NotFound),
            (removed.StatusCode, gone.StatusCode)
        );
    }

    [Fact]
    public async Task A_batch_that_nobody_brought_is_not_there()
    {
        using var answer = await bench.Browser.GetAsync("/checks/batches/abc", Workbench.Cancel);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    // The page itself asks again until all are checked.
    private async Task<string> WaitAsync(string page)
    {
        var shown = await bench.ReadPageAsync(page);
        while (shown.Contains("http-equiv=\"refresh\"", StringComparison.Ordinal))
            shown = await bench.ReadPageAsync(page);
        return WebUtility.HtmlDecode(shown);
    }

    private static byte[] Pack(int count)
    {
        using var packed = new MemoryStream();
        using (var archive = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true, Encoding.UTF8))
            for (var number = 0; number < count; number++)
            {
                using var entry = archive.CreateEntry(number == 0 ? "=公式.txt" : $"报告{number}.txt").Open();
                entry.Write(Flawed);
            }

        return packed.ToArray();
    }
}
