using System.IO.Compression;
using System.Net;
using Youju.UseCases.People;
using Youju.Web.Tests.People;

namespace Youju.Web.Tests.Submissions;

/// <summary>After a return every page says the same, and it is handed in again only changed or with a word.</summary>
public sealed class ReturnedYearTests(SignedWorkbench bench) : IClassFixture<SignedWorkbench>
{
    private const string Dossier = Workbench.Sample;
    private const string Page = Dossier + "/submission";
    private const string Bureau = "区文旅广电局";

    [Fact]
    public async Task A_returned_year_says_so_on_every_page_and_comes_again_only_with_an_answer()
    {
        await ReturnAsync();

        foreach (var path in new[] { "/", Dossier, Dossier + "/glance" })
            Assert.Contains("已退回，要改", await ReadAsync(path), StringComparison.Ordinal);
        Assert.Contains("退回的理由：题目要写年度", await ReadAsync(Dossier), StringComparison.Ordinal);
        await CheckLetterAsync();

        using var refused = await SendAsync("head", Page, ("to", Bureau), ("words", ""));
        using var taken = await SendAsync("head", Page, ("to", Bureau), ("words", "题目已经有年度"));

        Assert.Contains(
            "退回的理由有 1 条没有动",
            await SignedWorkbench.ReadAsync(refused),
            StringComparison.Ordinal
        );
        Assert.Equal(HttpStatusCode.Redirect, taken.StatusCode);
        Assert.Empty(bench.Mistakes);
    }

    private async Task ReturnAsync()
    {
        bench.AddPerson("clerk", "张三", (PersonRole.Clerk, bench.Centre));
        bench.AddPerson("head", "李四", (PersonRole.Head, bench.Centre));
        bench.AddPerson("department", "王五", (PersonRole.Department, SignedWorkbench.Bureau));
        using var sent = await SendAsync(
            "head",
            Page,
            ("to", Bureau),
            ("words", "示例档案，待补的留到下一步")
        );
        using var returned = await SendAsync(
            "department",
            Dossier + "/review",
            ("verb", "return"),
            ("reason.paragraph:报告#1", "题目要写年度"),
            ("words", "再改。")
        );
        Assert.Equal(
            (HttpStatusCode.Redirect, HttpStatusCode.Redirect),
            (sent.StatusCode, returned.StatusCode)
        );
    }

    private async Task CheckLetterAsync()
    {
        using var browser = bench.OpenBrowser("head");
        using var packed = new ZipArchive(
            await browser.GetStreamAsync(Dossier + "/review/letter", Workbench.Cancel)
        );
        using var reader = new StreamReader(packed.GetEntry("word/document.xml")!.Open());
        var words = await reader.ReadToEndAsync(Workbench.Cancel);
        Assert.Contains("总的意见：再改。", words, StringComparison.Ordinal);
        Assert.Contains(Bureau, words, StringComparison.Ordinal);
        Assert.DoesNotContain("附件", words, StringComparison.Ordinal);
        Assert.DoesNotContain("报告包", words, StringComparison.Ordinal);
    }

    private async Task<HttpResponseMessage> SendAsync(
        string login,
        string page,
        params (string, string)[] fields
    )
    {
        using var browser = bench.OpenBrowser(login);
        return await SignedWorkbench.SendAsync(browser, page, page, fields);
    }

    private async Task<string> ReadAsync(string page)
    {
        using var browser = bench.OpenBrowser("head");
        using var answer = await browser.GetAsync(page, Workbench.Cancel);
        return await SignedWorkbench.ReadAsync(answer);
    }
}
