using Microsoft.Playwright;
using Youju.UseCases.People;
using Youju.Web.Tests;
using Youju.Web.Tests.People;

namespace Youju.Browser.Tests;

/// <summary>A workbench where people sign in by name, with somebody of each kind, and today's Chromium before it.</summary>
public sealed class SignedBrowsers : Browsers
{
    public override Workbench Bench => Signed;

    private SignedWorkbench Signed { get; } = new();

    /// <summary>A window in which somebody is signed in; null for one in which nobody is.</summary>
    public async Task<IPage> OpenAsAsync(string? login, bool hasScript = true)
    {
        Prepare();
        var page = await OpenWindowAsync(hasScript, bypassesPolicy: hasScript);
        if (login is not null)
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

    /// <summary>A one-time code for somebody.</summary>
    public string IssueCode(string login) => Signed.Staff.IssueCode(login);

    protected override Task EnterAsync(IBrowserContext context) => Task.CompletedTask;

    private void Prepare()
    {
        if (Signed.Staff.FindAccount("xitong") is not null)
            return;
        Signed.AddPerson("xitong", "陈立", (PersonRole.SystemAdministrator, null));
        Signed.AddPerson("anquan", "周敏", (PersonRole.SecurityAdministrator, null));
        Signed.AddPerson("shenji", "何静", (PersonRole.Auditor, null));
        Signed.AddPerson("zhangw", "张伟", (PersonRole.Clerk, Signed.Centre));
        Signed.AddPerson("lifang", "李芳", (PersonRole.Head, Signed.Centre));
        Signed.AddPerson("wangq", "王强", (PersonRole.Department, SignedWorkbench.Bureau));
        Signed.AddPerson("laoliu", "刘国", (PersonRole.Clerk, SignedWorkbench.School));
        Signed.Staff.AddAccount("xinren", "新来的");
        Signed.Staff.SwitchOff("laoliu", "zhangw", _ => null);
    }
}

/// <summary>How the pages of people and rights look.</summary>
public sealed class PeopleLookTests(SignedBrowsers browsers) : IClassFixture<SignedBrowsers>
{
    public static TheoryData<string, string?, string> Pages =>
        new()
        {
            { "sign-in-name", null, "/checks" },
            { "first-code", null, "/first" },
            { "administration", "xitong", "/administration" },
            { "units", "xitong", "/administration/units" },
            { "people", "xitong", "/administration/people" },
            { "person", "anquan", "/administration/people/zhangw" },
            { "person-left", "anquan", "/administration/people/laoliu" },
            { "person-self", "anquan", "/administration/people/anquan" },
            { "people-not-found", "anquan", "/administration/people?q=没有这个人" },
            { "audit", "shenji", "/administration/audit" },
            { "audit-not-found", "shenji", "/administration/audit?q=没有这件事" },
            { "account", "zhangw", "/account" },
            { "not-allowed", "xitong", "/" },
            { "all-of-a-clerk", "zhangw", "/" },
        };

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_page_fits_and_has_no_barrier(string name, string? login, string path)
    {
        var page = await browsers.OpenAsAsync(login);

        await PageLook.AssertLooksRightInEverySizeAsync(page, path, name);
    }

    [Fact]
    public async Task What_is_refused_says_why_where_it_was_asked()
    {
        var page = await browsers.OpenAsAsync("xitong");
        await page.GotoAsync("/administration/people");
        await page.FillAsync("#name", "张伟");
        await page.FillAsync("#login", "zhangw");
        await page.ClickAsync("text=加人");
        await PageLook.AssertLooksRightAsync(page, "people-refused-wide");
        await page.FillAsync("#login", "zhangw2");
        await page.ClickAsync("text=加人");
        await page.WaitForSelectorAsync("code.secret");
        await page.EvaluateAsync("document.querySelector('code.secret').textContent = 'ABCD-EFGH-JKMN-PQRS'");
        await PageLook.AssertLooksRightAsync(page, "person-code-wide");
        await page.Context.ClearCookiesAsync();
        await page.GotoAsync("/");
        await page.FillAsync("#login", "zhangw");
        await page.FillAsync("#password", "wrong");
        await page.ClickAsync("button.first");
        await PageLook.AssertLooksRightAsync(page, "sign-in-refused-wide");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task From_a_code_to_the_first_page_and_back_to_a_form_after_the_session_ended(bool hasScript)
    {
        var page = await browsers.OpenAsAsync(login: null, hasScript: hasScript);
        await SetPasswordAsync(
            page,
            browsers.IssueCode("lifang"),
            hasScript ? "Chunfeng-2026" : "Qiufeng-2027"
        );
        const string words = Workbench.Sample + "/submission";
        await page.GotoAsync(words);
        await page.FillAsync("#to", "区财政局（写了一半）");
        await page.Context.ClearCookiesAsync();

        await page.ClickAsync("button.first");
        if (hasScript)
            await PageLook.AssertLooksRightAsync(page, "sign-in-typed-wide");
        await page.FillAsync("#login", "lifang");
        await page.FillAsync("#password", hasScript ? "Chunfeng-2026" : "Qiufeng-2027");
        await page.ClickAsync("button.first");

        Assert.Contains("区财政局（写了一半）", await page.InnerTextAsync("main"), StringComparison.Ordinal);
        if (hasScript)
            await PageLook.AssertLooksRightAsync(page, "resume-wide");
    }

    [Theory]
    [InlineData("on")]
    [InlineData("off")]
    public async Task Signing_in_and_the_pages_of_administration_run_in_Chromium_86(string script)
    {
        await browsers.OpenAsAsync(login: null);

        var (output, error) = await JourneyTests.RunInOldBrowserAsync(
            "signin.js",
            browsers.Bench.Server.Origin,
            "xitong",
            SignedWorkbench.Password,
            script
        );

        Assert.True(output.Contains("HeadlessChrome/86.0.4240.0 done", StringComparison.Ordinal), error);
    }

    private static async Task SetPasswordAsync(IPage page, string code, string password)
    {
        await page.GotoAsync("/first");
        await page.FillAsync("#login", "lifang");
        await page.FillAsync("#code", code);
        await page.FillAsync("#password", password);
        await page.FillAsync("#again", password);
        await page.ClickAsync("button.first");
        await page.WaitForSelectorAsync("h1:has-text('年度档案')");
    }
}
