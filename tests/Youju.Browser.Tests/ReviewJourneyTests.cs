using Microsoft.Playwright;
using Youju.UseCases.People;
using Youju.Web.Tests;
using Youju.Web.Tests.People;

namespace Youju.Browser.Tests;

/// <summary>A workbench with the people of a centre, its department and finance.</summary>
public sealed class ReviewBrowsers : Browsers
{
    private const string County = "云溪区人民政府";

    public override Workbench Bench => Signed;

    private SignedWorkbench Signed { get; } = new();

    /// <summary>A window in which somebody is signed in.</summary>
    public async Task<IPage> OpenAsAsync(string login, bool hasScript = true)
    {
        Prepare();
        var page = await OpenWindowAsync(hasScript, bypassesPolicy: hasScript);
        await page.Context.AddCookiesAsync([
            new()
            {
                Name = $"youju-{new Uri(Bench.Server.Origin).Port}",
                Value = Signed.Sessions.BeginSession(login, "test"),
                Url = Bench.Server.Origin,
            },
        ]);
        return page;
    }

    protected override Task EnterAsync(IBrowserContext context) => Task.CompletedTask;

    private void Prepare()
    {
        if (Signed.Staff.FindAccount("clerk") is not null)
            return;
        Signed.AddPerson("clerk", "张伟", (PersonRole.Clerk, Signed.Centre));
        Signed.AddPerson("head", "李芳", (PersonRole.Head, Signed.Centre));
        Signed.AddPerson("department", "王强", (PersonRole.Department, SignedWorkbench.Bureau));
        Signed.AddPerson("finance", "赵敏", (PersonRole.Finance, County));
        Signed.AddPerson("secrecy", "孙静", (PersonRole.Publisher, SignedWorkbench.Bureau));
        Signed.AddPerson("publisher", "周立", (PersonRole.Publisher, SignedWorkbench.Bureau));
    }
}

/// <summary>From the centre over its department and finance to the public, without script: returned once, rectified, accepted.</summary>
public sealed class ReviewJourneyTests(ReviewBrowsers browsers) : IClassFixture<ReviewBrowsers>
{
    private const string Dossier = Workbench.Sample;
    private const int MostSteps = 12;

    [Fact]
    public async Task From_the_desk_to_the_public_returned_once()
    {
        await HandInAsync("");
        Assert.True(await ReturnFromQueueAsync() <= MostSteps);

        await FillAsync("按退回的理由改了。");
        await LookAsync("head", Dossier + "/submission", "submission-returned");
        await HandInAsync("其余的下一步补");
        await LookAsync("department", Dossier + "/review", "review-second");
        await DecideAsync("department", "通过", "齐全");
        await DecideAsync("finance", "发整改通知", "下半年补佐证");
        await AnswerAsync();
        await DecideAsync("finance", "销号", "");
        await DecideAsync("finance", "通过", "");
        await DecideAsync("finance", "认定", "按决算认定");
        await PublishAsync("secrecy", "保密审查通过");
        await PublishAsync("publisher", "公开");

        var page = await browsers.OpenAsAsync("head", hasScript: false);
        await page.GotoAsync(Dossier + "/submission");
        Assert.Contains("已公开", await page.InnerTextAsync("main"), StringComparison.Ordinal);
        await LookAsync("finance", "/review", "queue");
        await LookAsync("finance", "/overview", "submissions-overview");
        await LookAsync("publisher", Dossier + "/publication", "publication");
    }

    // Every click and every field that is filled in counts.
    private async Task<int> ReturnFromQueueAsync()
    {
        var page = await browsers.OpenAsAsync("department", hasScript: false);
        await page.GotoAsync("/review");
        var steps = 0;
        async Task ClickAsync(string what)
        {
            await page.ClickAsync(what);
            steps++;
        }

        await ClickAsync("td.key >> text=云溪区旅游产业发展中心");
        await ClickAsync("summary:has-text('写理由') >> nth=2");
        await page.FillAsync("details[open] > input >> nth=0", "合计与分项不符，请核对");
        await page.FillAsync("#due", "2027-06-30");
        await ClickAsync("button:has-text('退回') >> nth=0");
        await page.WaitForSelectorAsync("text=已退回");
        Assert.Contains("已退回", await page.InnerTextAsync("main"), StringComparison.Ordinal);
        return steps + 2;
    }

    private async Task HandInAsync(string words)
    {
        var page = await browsers.OpenAsAsync("head", hasScript: false);
        await page.GotoAsync(Dossier + "/submission");
        await page.FillAsync("#to", "区文化旅游广电体育局");
        await page.FillAsync("#words", words);
        await SendAsync(page, "button:has-text('审核并报送')");
        await page.WaitForSelectorAsync("text=待受理");
        Assert.Contains("待受理", await page.InnerTextAsync("main"), StringComparison.Ordinal);
    }

    private async Task FillAsync(string words)
    {
        var page = await browsers.OpenAsAsync("clerk", hasScript: false);
        await page.GotoAsync(Dossier + "/report/words/other");
        await page.FillAsync("textarea", words);
        await SendAsync(page, "main button.first");
    }

    // What was sent is taken, and the page that follows is there.
    private static async Task SendAsync(IPage page, string button)
    {
        var answer = await page.RunAndWaitForResponseAsync(
            () => page.ClickAsync(button),
            response => response.Request.Method == "POST"
        );
        Assert.Equal(302, answer.Status);
        await page.WaitForSelectorAsync("h1");
    }

    private async Task DecideAsync(string login, string button, string words)
    {
        var page = await browsers.OpenAsAsync(login, hasScript: false);
        await page.GotoAsync(Dossier + "/review");
        if (words.Length > 0)
            await page.FillAsync("#words", words);
        await SendAsync(page, $"button:text-is('{button}')");
    }

    private async Task AnswerAsync()
    {
        var page = await browsers.OpenAsAsync("clerk", hasScript: false);
        await page.GotoAsync(Dossier + "/submission");
        await page.FillAsync("[id^=answer-]", "已补三份佐证");
        await SendAsync(page, "button:text-is('反馈')");
        await page.WaitForSelectorAsync("text=已反馈，待销号");
        Assert.Contains("已反馈，待销号", await page.InnerTextAsync("main"), StringComparison.Ordinal);
    }

    private async Task PublishAsync(string login, string button)
    {
        var page = await browsers.OpenAsAsync(login, hasScript: false);
        await page.GotoAsync("/review");
        await page.ClickAsync("td.key >> text=云溪区旅游产业发展中心");
        await page.FillAsync("#words", "区政府门户网站");
        await SendAsync(page, $"button:text-is('{button}')");
    }

    private async Task LookAsync(string login, string path, string name)
    {
        var page = await browsers.OpenAsAsync(login);

        await PageLook.AssertLooksRightInEverySizeAsync(page, path, name);
    }
}
