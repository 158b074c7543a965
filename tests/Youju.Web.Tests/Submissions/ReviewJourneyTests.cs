using System.IO.Compression;
using System.Net;
using Youju.UseCases.People;
using Youju.Web.Tests.People;

namespace Youju.Web.Tests.Submissions;

/// <summary>From the centre's desk over its department and finance to the public, as browsers without script go it.</summary>
public sealed class ReviewJourneyTests(SignedWorkbench bench) : IClassFixture<SignedWorkbench>
{
    private const string Dossier = Workbench.Sample;
    private const string County = "云溪区人民政府";
    private const string Words = Dossier + "/report/words/other";

    [Fact]
    public async Task A_dossier_is_returned_rectified_accepted_certified_and_published()
    {
        AddPeople();
        await FillAsync("补一段。");
        await SendAsync(
            "head",
            Dossier + "/submission",
            ("to", "区文旅广电局"),
            ("words", "示例档案，待补的留到下一步")
        );
        await RefuseAsync(
            "clerk",
            Words,
            "封存：已报送区文旅广电局",
            ("seen", await ReadSeenAsync()),
            ("words", "还要改。")
        );

        await SendReviewAsync(
            "department",
            "return",
            ("reason.paragraph:报告#1", "题目要写年度"),
            ("words", "请补齐")
        );
        Assert.Contains("题目要写年度", await ReadAsync("head", "/submission"), StringComparison.Ordinal);
        Assert.Contains("已退回", await ReadQueueAsync("department"), StringComparison.Ordinal);
        await FillAsync("改好了。");
        await SendAsync("head", Dossier + "/submission", ("to", "区文旅广电局"), ("words", "题目已经有年度"));
        Assert.Contains("改了", await ReadAsync("department", "/review"), StringComparison.Ordinal);

        await SendReviewAsync("department", "accept", ("words", "齐全"));
        await SendReviewAsync("finance", "notify", ("words", "下半年补佐证"));
        await SendReviewAsync("finance", "accept");
        await SendReviewAsync("finance", "certify", ("words", "按决算认定"));
        await RefuseAsync("finance", Dossier + "/publication", null, ("verb", "clear"));
        await SendAsync("secrecy", Dossier + "/publication", ("verb", "clear"), ("words", "不涉密"));
        await SendAsync("publisher", Dossier + "/publication", ("verb", "publish"), ("words", "区政府门户"));

        Assert.Contains("已公开", await ReadAsync("head", "/submission"), StringComparison.Ordinal);
        Assert.Contains("已公开", await ReadPageAsync("finance", "/overview"), StringComparison.Ordinal);
        using var anybody = bench.CreateStranger();
        Assert.Contains(
            "云溪区旅游产业发展中心",
            await anybody.GetStringAsync("/public", Workbench.Cancel),
            StringComparison.Ordinal
        );
        await CloseAndArchiveAsync();
        Assert.Empty(bench.Mistakes);
    }

    private async Task CloseAndArchiveAsync()
    {
        await RefuseAsync("finance", Dossier + "/review", "整改没有销号", ("verb", "close"));
        var notice = (await ReadAsync("clerk", "/submission")).Split("name=\"about\" value=\"")[1].Split('"')[
            0
        ];
        await SendAnswerAsync(notice);
        await SendReviewAsync("finance", "settle", ("about", notice));
        await SendReviewAsync("finance", "close", ("words", "年度关账"));
        using var browser = bench.OpenBrowser("head");
        using var packed = new ZipArchive(
            await browser.GetStreamAsync(Dossier + "/submission/archive", Workbench.Cancel)
        );
        Assert.Superset(
            new HashSet<string>([
                "清单.csv",
                "报送记录.jsonl",
                "数据.json",
                "改动记录.jsonl",
                "报送单.txt",
                "档案/dossier.yaml",
                "报告包/报告包.html",
            ]),
            packed.Entries.Select(entry => entry.FullName).ToHashSet()
        );
        await SendReviewAsync("finance", "reopen", ("words", "审计调整"));
        await CloseAllAsync();
    }

    private async Task CloseAllAsync()
    {
        using var finance = bench.OpenBrowser("finance");
        using var closed = await SignedWorkbench.SendAsync(
            finance,
            "/review",
            "/review/close",
            ("year", "2024"),
            ("words", "年度关账")
        );

        var page = await SignedWorkbench.ReadAsync(closed);
        Assert.Contains("关了 1 个单位，没有关的 2 个", page, StringComparison.Ordinal);
        Assert.Contains("现在是“起草”，不能关账", page, StringComparison.Ordinal);
    }

    private async Task SendAnswerAsync(string notice)
    {
        using var browser = bench.OpenBrowser("clerk");
        using var answer = await SignedWorkbench.SendAsync(
            browser,
            Dossier + "/submission",
            Dossier + "/submission/answer",
            ("about", notice),
            ("words", "已补")
        );
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
    }

    private void AddPeople()
    {
        bench.AddPerson("clerk", "张三", (PersonRole.Clerk, bench.Centre));
        bench.AddPerson("head", "李四", (PersonRole.Head, bench.Centre));
        bench.AddPerson("department", "王五", (PersonRole.Department, SignedWorkbench.Bureau));
        bench.AddPerson("finance", "赵六", (PersonRole.Finance, County));
        bench.AddPerson("secrecy", "孙七", (PersonRole.Publisher, SignedWorkbench.Bureau));
        bench.AddPerson("publisher", "周八", (PersonRole.Publisher, SignedWorkbench.Bureau));
    }

    private async Task FillAsync(string words) =>
        await SendAsync("clerk", Words, ("seen", await ReadSeenAsync()), ("words", words));

    private async Task<string> ReadSeenAsync() =>
        (await ReadPageAsync("clerk", Words)).Split("name=\"seen\" value=\"")[1].Split('"')[0];

    private Task SendReviewAsync(string login, string verb, params (string, string)[] fields) =>
        SendAsync(login, Dossier + "/review", [("verb", verb), .. fields]);

    private async Task SendAsync(string login, string page, params (string, string)[] fields)
    {
        using var browser = bench.OpenBrowser(login);
        using var answer = await SignedWorkbench.SendAsync(browser, page, page, fields);
        Assert.True(
            answer.StatusCode == HttpStatusCode.Redirect,
            $"{login} {page}: {answer.StatusCode} {await SignedWorkbench.ReadAsync(answer)}"
        );
    }

    private async Task RefuseAsync(string login, string page, string? words, params (string, string)[] fields)
    {
        using var browser = bench.OpenBrowser(login);
        using var answer = await SignedWorkbench.SendAsync(browser, words is null ? "/" : page, page, fields);
        Assert.NotEqual(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Contains(words ?? "", await SignedWorkbench.ReadAsync(answer), StringComparison.Ordinal);
    }

    private Task<string> ReadAsync(string login, string end) => ReadPageAsync(login, Dossier + end);

    private Task<string> ReadQueueAsync(string login) => ReadPageAsync(login, "/review");

    private async Task<string> ReadPageAsync(string login, string page)
    {
        using var browser = bench.OpenBrowser(login);
        using var answer = await browser.GetAsync(page, Workbench.Cancel);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await SignedWorkbench.ReadAsync(answer);
    }
}
