using System.Net;
using Youju.UseCases.People;

namespace Youju.Web.Tests.People;

/// <summary>From one person alone to a district, through the pages: the switch, the three administrators, units, roles, leaving.</summary>
public sealed class AdministrationTests : IAsyncLifetime
{
    private readonly SignedWorkbench bench = new();

    public ValueTask InitializeAsync() => bench.InitializeAsync();

    public ValueTask DisposeAsync() => bench.DisposeAsync();

    [Fact]
    public async Task The_first_start_makes_the_system_administrator_who_names_the_other_two()
    {
        using var browser = bench.CreateStranger();
        var first = new Uri(bench.Server.EntryAddress).PathAndQuery;

        using var weak = await SignedWorkbench.SendAsync(browser, first, "/first", FillFirst(first, "short"));
        using var made = await SignedWorkbench.SendAsync(
            browser,
            first,
            "/first",
            FillFirst(first, SignedWorkbench.Password)
        );
        using var named = await SignedWorkbench.SendAsync(
            browser,
            "/administration/people",
            "/administration/people",
            ("login", "anquan"),
            ("name", "安全员"),
            ("appointed", "SecurityAdministrator")
        );
        using var second = await SignedWorkbench.SendAsync(
            browser,
            "/administration/people",
            "/administration/people",
            ("login", "another"),
            ("name", "另一位"),
            ("appointed", "SecurityAdministrator")
        );

        Assert.Contains(
            "口令至少要 10 个字符",
            await SignedWorkbench.ReadAsync(weak),
            StringComparison.Ordinal
        );
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (made.StatusCode, named.StatusCode));
        Assert.Contains("一次性代码", await SignedWorkbench.ReadAsync(named), StringComparison.Ordinal);
        Assert.Contains(
            "安全管理员已经有人",
            await SignedWorkbench.ReadAsync(second),
            StringComparison.Ordinal
        );
        Assert.Equal(bench.Server.Origin, bench.Server.EntryAddress);
    }

    [Fact]
    public async Task The_key_of_the_first_start_is_good_once()
    {
        using var browser = bench.CreateStranger();
        using var late = bench.CreateStranger();
        var first = new Uri(bench.Server.EntryAddress).PathAndQuery;
        using var made = await SignedWorkbench.SendAsync(
            browser,
            first,
            "/first",
            FillFirst(first, SignedWorkbench.Password)
        );

        using var again = await SignedWorkbench.SendAsync(
            late,
            "/sign-in",
            "/first",
            FillFirst(first, "Another-2026")
        );

        Assert.Equal(HttpStatusCode.Unauthorized, again.StatusCode);
    }

    [Fact]
    public async Task Who_leaves_is_switched_off_and_his_roles_go_on_in_one_step()
    {
        AddAdministrators();
        bench.AddPerson("old", "老张", (PersonRole.Clerk, SignedWorkbench.Bureau));
        bench.AddPerson("new", "小李");
        using var security = bench.OpenBrowser("security");
        const string page = "/administration/people/old";

        using var off = await SignedWorkbench.SendAsync(security, page, page + "/off", ("successor", "new"));

        var text = await SignedWorkbench.ReadAsync(off);
        var heir = bench.Staff.FindAccount("new")!;
        Assert.Contains("由小李接手", text, StringComparison.Ordinal);
        Assert.Equal([new("Clerk", bench.FindUnit(SignedWorkbench.Bureau))], heir.Grants);
        Assert.False(bench.Staff.FindAccount("old")!.IsOn);
        Assert.Equal(
            SignInRefused,
            bench.SignIn.TryPassword("old", SignedWorkbench.Password, "", "test").State.ToString()
        );
    }

    [Theory]
    [InlineData("security", "/grant", "Clerk", "不能改自己")]
    [InlineData("zhang", "/grant", "Auditor", "由系统管理员指定")]
    [InlineData("system", "/grant", "Clerk", "三个人分别担任")]
    [InlineData("zhang", "/grant", "Nothing", "没有这个角色")]
    [InlineData("zhang", "/grant", "5", "没有这个角色")]
    [InlineData("system", "/off", "", "只有这一位系统管理员")]
    [InlineData("%20system%20", "/off", "", "只有这一位系统管理员")]
    [InlineData("auditor", "/off", "", "由系统管理员停用")]
    [InlineData("auditor", "/code", "", "不发代码")]
    public async Task The_security_administrator_gives_nothing_that_is_not_his_to_give(
        string to,
        string act,
        string role,
        string words
    )
    {
        AddAdministrators();
        bench.AddPerson("zhang", "张三");
        using var security = bench.OpenBrowser("security");
        var page = $"/administration/people/{to}";

        using var refused = await SignedWorkbench.SendAsync(
            security,
            "/account",
            page + act,
            ("role", role),
            ("unit", bench.FindUnit(SignedWorkbench.Bureau))
        );

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Contains(words, await SignedWorkbench.ReadAsync(refused), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Units_come_in_from_a_workbook_in_whatever_order()
    {
        AddAdministrators();
        using var system = bench.OpenBrowser("system");
        using var shown = await system.GetAsync("/administration/units", Workbench.Cancel);
        var list = UnitList.WriteForm([
            new("城北小学", "教育局"),
            new("教育局", "云溪区人民政府"),
            new("城南小学", "教育局"),
        ]);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/administration/units/import")
        {
            Content = new MultipartFormDataContent
            {
                {
                    new StringContent(SignedWorkbench.ReadMark(await SignedWorkbench.ReadAsync(shown))),
                    "form-mark"
                },
                { new ByteArrayContent(list), "files", "单位.xlsx" },
            },
        };

        using var taken = await system.SendAsync(request, Workbench.Cancel);

        Assert.Contains("新加 3 个", await SignedWorkbench.ReadAsync(taken), StringComparison.Ordinal);
        Assert.Equal(
            [bench.FindUnit("城北小学"), bench.FindUnit("教育局"), bench.FindUnit("云溪区人民政府")],
            bench.Units.FindChain(bench.FindUnit("城北小学"))
        );
    }

    [Fact]
    public async Task Looking_into_the_log_is_a_line_of_it_and_the_chain_holds()
    {
        AddAdministrators();
        using var auditor = bench.OpenBrowser("auditor");

        await auditor.GetStringAsync("/administration/audit?q=老张", Workbench.Cancel);
        var page = WebUtility.HtmlDecode(
            await auditor.GetStringAsync("/administration/audit", Workbench.Cancel)
        );

        Assert.Contains("看日志，找“老张”", page, StringComparison.Ordinal);
        Assert.Contains("都对得上", page, StringComparison.Ordinal);
        Assert.Empty(bench.Mistakes);
    }

    [Fact]
    public async Task Who_fills_in_does_not_approve_and_who_approves_does_not_review()
    {
        bench.AddPerson("both", "张三", (PersonRole.Clerk, bench.Centre), (PersonRole.Head, bench.Centre));
        bench.AddPerson(
            "head",
            "李四",
            (PersonRole.Head, bench.Centre),
            (PersonRole.Department, SignedWorkbench.Bureau)
        );
        bench.AddPerson("review", "王五", (PersonRole.Department, SignedWorkbench.Bureau));
        const string page = Workbench.Sample + "/submission";
        using var both = bench.OpenBrowser("both");
        using var head = bench.OpenBrowser("head");
        using var review = bench.OpenBrowser("review");
        const string words = Workbench.Sample + "/report/words/other";
        await SignedWorkbench.SendAsync(both, words, words, ("seen", ""), ("words", "补一段。"));

        using var own = await SignedWorkbench.SendAsync(both, page, page, ("to", "区财政局"));
        using var approved = await SignedWorkbench.SendAsync(head, page, page, ("to", "区财政局"));
        using var again = await SignedWorkbench.SendAsync(
            head,
            page,
            Workbench.Sample + "/review",
            ("verb", "accept")
        );
        using var reviewed = await SignedWorkbench.SendAsync(
            review,
            page,
            Workbench.Sample + "/review",
            ("verb", "accept"),
            ("words", "齐全")
        );

        Assert.Contains(
            "您填报过，不能再由您审核",
            await SignedWorkbench.ReadAsync(own),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "您审核过，不能再由您复核",
            await SignedWorkbench.ReadAsync(again),
            StringComparison.Ordinal
        );
        Assert.Equal(
            (HttpStatusCode.Redirect, HttpStatusCode.Redirect),
            (approved.StatusCode, reviewed.StatusCode)
        );
        Assert.Contains(
            "王五（review）",
            await SignedWorkbench.ReadAsync(await both.GetAsync(page, Workbench.Cancel)),
            StringComparison.Ordinal
        );
    }

    private const string SignInRefused = "Wrong";

    private static (string, string)[] FillFirst(string first, string password) =>
        [
            ("key", first.Split('=')[1]),
            ("login", "xitong"),
            ("name", "系统员"),
            ("password", password),
            ("again", password),
        ];

    private void AddAdministrators()
    {
        bench.AddPerson("system", "系统员", (PersonRole.SystemAdministrator, null));
        bench.AddPerson("security", "安全员", (PersonRole.SecurityAdministrator, null));
        bench.AddPerson("auditor", "审计员", (PersonRole.Auditor, null));
    }
}
