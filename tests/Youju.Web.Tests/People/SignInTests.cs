using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Routing;
using Youju.Database.People;
using Youju.Database.Tests.People;
using Youju.UseCases.People;
using Youju.Web.Hosting;

namespace Youju.Web.Tests.People;

/// <summary>Signing in by name, and coming back to what was being done.</summary>
public sealed class SignInTests(SignedWorkbench bench) : IClassFixture<SignedWorkbench>
{
    [Fact]
    public async Task A_login_and_its_password_let_in()
    {
        bench.AddPerson("zhang", "张三", (PersonRole.Clerk, SignedWorkbench.Bureau));
        using var browser = bench.CreateStranger();

        using var came = await SignInAsync(browser, "zhang", SignedWorkbench.Password);
        using var page = await browser.GetAsync(bench.FindDossier(SignedWorkbench.Bureau), Workbench.Cancel);

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (came.StatusCode, page.StatusCode));
        Assert.Contains("张三（zhang）", await SignedWorkbench.ReadAsync(page), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("li", "wrong")]
    [InlineData("nobody", SignedWorkbench.Password)]
    [InlineData("li", "")]
    [InlineData("", "")]
    public async Task Whatever_is_wrong_is_told_in_the_same_words(string login, string password)
    {
        if (bench.Staff.FindAccount("li") is null)
            bench.AddPerson("li", "李四");
        using var browser = bench.CreateStranger();

        using var refused = await SignInAsync(browser, login, password);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Contains(
            "用户名、口令或验证码不对，或者账号已锁定",
            await SignedWorkbench.ReadAsync(refused),
            StringComparison.Ordinal
        );
        using var page = await browser.GetAsync("/checks", Workbench.Cancel);
        Assert.Equal(HttpStatusCode.Unauthorized, page.StatusCode);
    }

    [Fact]
    public async Task Every_form_that_a_session_ends_in_keeps_what_was_typed()
    {
        using var stranger = bench.CreateStranger();
        foreach (var path in ListForms())
        {
            using var form = new FormUrlEncodedContent([new("words", "写了一半的“话”"), new("more", "1")]);

            using var asked = await stranger.PostAsync(path, form, Workbench.Cancel);

            var page = await SignedWorkbench.ReadAsync(asked);
            Assert.Equal(HttpStatusCode.Unauthorized, asked.StatusCode);
            Assert.Contains("name=\"typed:words\" value=\"写了一半的“话”\"", page, StringComparison.Ordinal);
            Assert.Contains($"name=\"sent-to\" value=\"{path}\"", page, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Whoever_signs_in_again_goes_on_with_what_he_had_typed()
    {
        bench.AddPerson("wang", "王五", (PersonRole.Clerk, SignedWorkbench.Bureau));
        var words = bench.FindDossier(SignedWorkbench.Bureau) + "/report/words/other";
        using var browser = bench.CreateStranger();
        using var form = new FormUrlEncodedContent([new("words", "写了很久的一段话。"), new("seen", "")]);
        using var asked = await browser.PostAsync(words, form, Workbench.Cancel);
        var page = await SignedWorkbench.ReadAsync(asked);

        using var back = await SendFoundAsync(
            browser,
            page,
            "/sign-in",
            ("login", "wang"),
            ("password", SignedWorkbench.Password)
        );
        var resume = await SignedWorkbench.ReadAsync(back);
        using var saved = await SendFoundAsync(browser, resume, words);

        Assert.Contains("写了很久的一段话。", resume, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        Assert.Contains(
            "写了很久的一段话。",
            await browser.GetStringAsync(words, Workbench.Cancel),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task What_the_page_needs_for_itself_is_carried_on_and_not_shown()
    {
        bench.AddPerson("chen", "陈十", (PersonRole.Clerk, SignedWorkbench.Bureau));
        using var browser = bench.CreateStranger();
        using var form = new FormUrlEncodedContent([
            new("words", "写了很久的一段话。"),
            new("seen", "5f3a9c"),
            new("form-key", "0b7d42"),
        ]);
        var words = bench.FindDossier(SignedWorkbench.Bureau) + "/report/words/other";
        using var asked = await browser.PostAsync(words, form, Workbench.Cancel);

        using var back = await SendFoundAsync(
            browser,
            await SignedWorkbench.ReadAsync(asked),
            "/sign-in",
            ("login", "chen"),
            ("password", SignedWorkbench.Password)
        );
        var resume = await SignedWorkbench.ReadAsync(back);

        Assert.Contains("<li>写了很久的一段话。</li>", resume, StringComparison.Ordinal);
        Assert.Contains("name=\"seen\" value=\"5f3a9c\"", resume, StringComparison.Ordinal);
        Assert.DoesNotContain("<li>5f3a9c</li>", resume, StringComparison.Ordinal);
        Assert.DoesNotContain("<li>0b7d42</li>", resume, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_one_time_code_stands_for_the_password_and_not_for_the_telephone()
    {
        bench.AddPerson("chu", "褚十一", (PersonRole.Head, SignedWorkbench.Bureau));
        var key = bench.Passwords.CreateFactorKey("chu");
        Assert.True(bench.Passwords.TryTurnFactorOn("chu", OneTimeFactor.ComputeCode(key)));
        using var browser = bench.CreateStranger();

        using var set = await SignedWorkbench.SendAsync(
            browser,
            "/first",
            "/first",
            ("login", "chu"),
            ("code", bench.Staff.IssueCode("chu")),
            ("password", "Xiangjiang-2027"),
            ("again", "Xiangjiang-2027")
        );
        using var page = await browser.GetAsync("/checks", Workbench.Cancel);

        Assert.Contains("动态验证码登录", await SignedWorkbench.ReadAsync(set), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Unauthorized, page.StatusCode);
        Assert.Equal(
            SignInState.NeedsFactor,
            bench.SignIn.TryPassword("chu", "Xiangjiang-2027", "", "127.0.0.1").State
        );
    }

    [Theory]
    [InlineData("/account/password", "old")]
    [InlineData("/account/password", "again")]
    [InlineData("/account/factor/on", "factor")]
    public async Task A_secret_is_carried_nowhere(string path, string field)
    {
        using var stranger = bench.CreateStranger();
        using var form = new FormUrlEncodedContent([new(field, "Xiangjiang-2027"), new("words", "别的")]);

        using var asked = await stranger.PostAsync(path, form, Workbench.Cancel);

        var page = await SignedWorkbench.ReadAsync(asked);
        Assert.Equal(HttpStatusCode.Unauthorized, asked.StatusCode);
        Assert.DoesNotContain("Xiangjiang-2027", page, StringComparison.Ordinal);
        Assert.DoesNotContain("sent-to", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/checks", "/checks")]
    [InlineData("//evil.example/", "/")]
    [InlineData("/\\evil.example/", "/")]
    [InlineData("https://evil.example/", "/")]
    public async Task Nobody_is_led_to_another_site(string back, string leads)
    {
        using var browser = bench.CreateStranger();

        var page = await browser.GetStringAsync(
            $"/sign-in?back={Uri.EscapeDataString(back)}",
            Workbench.Cancel
        );

        Assert.Contains($"name=\"back\" value=\"{leads}\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_session_ends_where_its_account_is_switched_off()
    {
        bench.AddPerson("zhao", "赵六", (PersonRole.Clerk, SignedWorkbench.Bureau));
        using var browser = bench.OpenBrowser("zhao");
        using var before = await browser.GetAsync("/checks", Workbench.Cancel);

        bench.Staff.SwitchOff("zhao", successor: null, _ => null);
        using var after = await browser.GetAsync("/checks", Workbench.Cancel);

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.Unauthorized), (before.StatusCode, after.StatusCode));
    }

    [Fact]
    public async Task A_check_is_seen_by_who_brought_it_and_nobody_else()
    {
        bench.AddPerson("qian", "钱七", (PersonRole.Clerk, SignedWorkbench.Bureau));
        bench.AddPerson("sun", "孙八", (PersonRole.Clerk, SignedWorkbench.School));
        using var owner = bench.OpenBrowser("qian");
        using var other = bench.OpenBrowser("sun");
        var path = await UploadAsync(owner);

        using var seen = await owner.GetAsync(path, Workbench.Cancel);
        using var hidden = await other.GetAsync(path, Workbench.Cancel);

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.NotFound), (seen.StatusCode, hidden.StatusCode));
        Assert.DoesNotContain(
            "旁人看不到",
            await SignedWorkbench.ReadAsync(await other.GetAsync("/checks", Workbench.Cancel)),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task No_log_holds_a_secret()
    {
        bench.AddPerson("zhou", "周九", (PersonRole.Clerk, SignedWorkbench.Bureau));
        var code = bench.Staff.IssueCode("zhou");
        using var browser = bench.CreateStranger();
        using var came = await SignInAsync(browser, "zhou", SignedWorkbench.Password);
        var secret = came
            .Headers.GetValues("Set-Cookie")
            .First(one =>
                one.Contains("youju-" + new Uri(bench.Server.Origin).Port, StringComparison.Ordinal)
            )
            .Split('=', ';')[1];

        var log = string.Join('\n', bench.Trail.ListLines(new AuditQuestion(), 10_000));

        Assert.Contains("zhou", log, StringComparison.Ordinal);
        foreach (
            var hidden in new[]
            {
                SignedWorkbench.Password,
                code,
                code.Replace("-", "", StringComparison.Ordinal),
                secret,
            }
        )
            Assert.DoesNotContain(hidden, log, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task The_key_of_the_address_lets_nobody_in_any_more()
    {
        using var stranger = bench.CreateStranger();

        using var answer = await stranger.GetAsync("/enter?key=1", Workbench.Cancel);

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
    }

    private IEnumerable<string> ListForms() =>
        bench
            .Server.Endpoints.Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint =>
                endpoint.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods[0] == "POST"
                && !Access.IsOpenToAll(endpoint.Metadata.GetMetadata<NeededRight>()!.Right)
                && endpoint.Metadata.GetMetadata<ProgramWay>() is null
            )
            .Select(endpoint =>
                Regex.Replace(endpoint.RoutePattern.RawText!, "{[^}]*}", "1", RegexOptions.NonBacktracking)
            );

    private static async Task<string> UploadAsync(HttpClient browser)
    {
        using var shown = await browser.GetAsync("/checks", Workbench.Cancel);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/checks")
        {
            Content = new MultipartFormDataContent
            {
                {
                    new StringContent(SignedWorkbench.ReadMark(await SignedWorkbench.ReadAsync(shown))),
                    "form-mark"
                },
                { new ByteArrayContent("某单位绩效自评报告"u8.ToArray()), "files", "旁人看不到.txt" },
            },
        };
        using var taken = await browser.SendAsync(request, Workbench.Cancel);
        return taken.Headers.Location!.ToString();
    }

    private static Task<HttpResponseMessage> SignInAsync(HttpClient browser, string login, string password) =>
        SignedWorkbench.SendAsync(browser, "/sign-in", "/sign-in", ("login", login), ("password", password));

    // Sends the form that a page holds, with what stands in its hidden fields.
    private static async Task<HttpResponseMessage> SendFoundAsync(
        HttpClient browser,
        string page,
        string action,
        params (string Name, string Value)[] fields
    )
    {
        var hidden = Regex
            .Matches(
                page,
                "<input type=\"hidden\" name=\"(?<name>[^\"]*)\" value=\"(?<value>[^\"]*)\"",
                RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture
            )
            .Select(found => KeyValuePair.Create(found.Groups["name"].Value, found.Groups["value"].Value));
        using var form = new FormUrlEncodedContent([
            .. hidden,
            .. fields.Select(field => KeyValuePair.Create(field.Name, field.Value)),
        ]);
        return await browser.PostAsync(action, form, Workbench.Cancel);
    }
}
