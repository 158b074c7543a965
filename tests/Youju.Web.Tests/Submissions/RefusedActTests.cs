using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Youju.UseCases.People;
using Youju.Web.Tests.People;

namespace Youju.Web.Tests.Submissions;

/// <summary>An act that is refused comes back as its form, with all that was typed and the fault at its field.</summary>
public sealed class RefusedActTests : IAsyncLifetime
{
    private const string Dossier = Workbench.Sample;
    private const string Review = Dossier + "/review";
    private const string Submission = Dossier + "/submission";

    private readonly SignedWorkbench bench = new();

    public async ValueTask InitializeAsync()
    {
        await bench.InitializeAsync();
        bench.AddPerson("head", "李四", (PersonRole.Head, bench.Centre));
        bench.AddPerson("clerk", "张三", (PersonRole.Clerk, bench.Centre));
        bench.AddPerson("department", "王五", (PersonRole.Department, SignedWorkbench.Bureau));
    }

    public ValueTask DisposeAsync() => bench.DisposeAsync();

    [Fact]
    public async Task A_submission_without_its_addressee_keeps_what_was_typed()
    {
        using var page = await SendAsync(
            "head",
            Submission,
            HttpStatusCode.UnprocessableEntity,
            ("to", ""),
            ("words", "待补的留到下一步")
        );

        Assert.Equal("待补的留到下一步", page.FindInput("words").Value);
        Assert.Equal(("true", "请写报给谁。"), FindFault(page, "to"));
    }

    [Theory]
    [InlineData("下周五", "不是日期")]
    [InlineData("2020-01-01", "已经过了")]
    public async Task A_return_with_a_day_that_does_not_do_keeps_its_reasons(string due, string words)
    {
        await HandInAsync();
        var reason = await FindReasonAsync();

        using var page = await SendAsync(
            "department",
            Review,
            HttpStatusCode.UnprocessableEntity,
            ("verb", "return"),
            (reason, "题目要写年度"),
            ("words", "请补齐"),
            ("due", due),
            ("place", "whole"),
            ("placed", "整份再核一遍")
        );

        Assert.Equal(
            ("题目要写年度", "请补齐", due, "整份再核一遍"),
            (
                page.FindInput(reason).Value,
                page.FindInput("words").Value,
                page.FindInput("due").Value,
                page.FindInput("placed").Value
            )
        );
        Assert.True(page.QuerySelector($"details:has(input[name='{reason}'])")!.HasAttribute("open"));
        Assert.Contains(words, FindFault(page, "due").Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_score_with_one_item_missing_keeps_the_others_and_the_reasons()
    {
        await HandInAsync();
        var reason = await FindReasonAsync();
        using var blank = await ReadAsync("department", Review);
        var items = blank
            .QuerySelectorAll<IHtmlInputElement>("input[name^='points.']")
            .Select(one => one.Name!)
            .ToList();

        using var page = await SendAsync(
            "department",
            Review,
            HttpStatusCode.UnprocessableEntity,
            [
                ("verb", "score"),
                (reason, "题目要写年度"),
                .. items.SkipLast(1).Select(item => (item, "1")),
                (items[0].Replace("points.", "why.", StringComparison.Ordinal), "扣分"),
            ]
        );

        Assert.Equal("1", page.FindInput(items[0]).Value);
        Assert.Equal(
            "扣分",
            page.FindInput(items[0].Replace("points.", "why.", StringComparison.Ordinal)).Value
        );
        Assert.Equal("题目要写年度", page.FindInput(reason).Value);
        Assert.Contains("还没有打分", FindFault(page, items[^1]).Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_typed_into_a_form_that_is_gone_is_told()
    {
        await HandInAsync();

        using var page = await SendAsync(
            "head",
            Submission,
            HttpStatusCode.UnprocessableEntity,
            ("to", "区财政局"),
            ("words", "再报一次的话")
        );

        Assert.Contains(
            "再报一次的话",
            page.QuerySelector("[role='alert']")!.TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task The_same_act_sent_twice_is_answered_as_the_first()
    {
        using var browser = bench.OpenBrowser("head");
        using var shown = await ReadAsync("head", Submission);
        var form = Workbench
            .ReadStanding(shown.Forms.Single(form => form.Elements["to"] is not null))
            .ToDictionary();
        form["words"] = "待补的留到下一步";
        form["form-mark"] = SignedWorkbench.ReadMark(
            await browser.GetStringAsync(Submission, Workbench.Cancel)
        );

        var answers = new List<HttpStatusCode>();
        for (var time = 0; time < 2; time++)
        {
            using var answer = await browser.PostAsync(
                Submission,
                new FormUrlEncodedContent(form),
                Workbench.Cancel
            );
            answers.Add(answer.StatusCode);
        }

        Assert.Equal([HttpStatusCode.Redirect, HttpStatusCode.Redirect], answers);
    }

    [Theory]
    [InlineData(Submission)]
    [InlineData(Submission + "/approve")]
    public async Task Nobody_puts_his_name_under_figures_he_has_not_seen(string act)
    {
        using var shown = await ReadAsync("head", Submission);
        var seen = shown
            .Forms.Single(form => form.Elements["to"] is not null)
            .QuerySelector<IHtmlInputElement>("input[name='seen']")!
            .Value;
        using var clerk = bench.OpenBrowser("clerk");
        using var saved = await SignedWorkbench.SendAsync(
            clerk,
            Dossier + "/report/words/other",
            Dossier + "/report/words/other",
            ("words", "后来又加的一段话。"),
            ("seen", "")
        );
        using var head = bench.OpenBrowser("head");

        using var answer = await SignedWorkbench.SendAsync(
            head,
            Submission,
            act,
            ("seen", seen),
            ("to", "区文旅广电局"),
            ("words", "同意")
        );

        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        using var after = await ReadAsync("head", Submission);
        Assert.DoesNotContain("同意", after.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_head_writes_beside_his_approval_is_kept()
    {
        using var head = bench.OpenBrowser("head");

        using var answer = await SignedWorkbench.SendAsync(
            head,
            Submission,
            Submission + "/approve",
            ("words", "台账已经核过"),
            ("to", "")
        );

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        using var after = await ReadAsync("head", Submission);
        Assert.Contains("台账已经核过", after.Body!.TextContent, StringComparison.Ordinal);
    }

    private async Task<string> FindReasonAsync()
    {
        using var page = await ReadAsync("department", Review);
        return page.QuerySelector<IHtmlInputElement>("input[name^='reason.']")!.Name!;
    }

    private async Task HandInAsync()
    {
        using var browser = bench.OpenBrowser("head");
        using var answer = await SignedWorkbench.SendAsync(
            browser,
            Submission,
            Submission,
            ("to", "区文旅广电局"),
            ("words", "示例档案，待补的留到下一步")
        );
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
    }

    private async Task<IHtmlDocument> SendAsync(
        string login,
        string page,
        HttpStatusCode expected,
        params (string, string)[] fields
    )
    {
        using var browser = bench.OpenBrowser(login);
        using var answer = await SignedWorkbench.SendAsync(browser, page, page, fields);
        var text = await answer.Content.ReadAsStringAsync(Workbench.Cancel);
        Assert.True(expected == answer.StatusCode, $"{answer.StatusCode} {text}");
        return new HtmlParser().ParseDocument(text);
    }

    private async Task<IHtmlDocument> ReadAsync(string login, string page)
    {
        using var browser = bench.OpenBrowser(login);
        return new HtmlParser().ParseDocument(await browser.GetStringAsync(page, Workbench.Cancel));
    }

    private static (string? IsInvalid, string Words) FindFault(IHtmlDocument page, string field)
    {
        var input = page.FindInput(field);
        return (
            input.GetAttribute("aria-invalid"),
            page.GetElementById(input.GetAttribute("aria-describedby") ?? "none")?.TextContent ?? ""
        );
    }
}

/// <summary>Looks for fields on a page.</summary>
internal static class PageFields
{
    public static IHtmlInputElement FindInput(this IHtmlDocument page, string name) =>
        page.QuerySelectorAll("input").OfType<IHtmlInputElement>().First(one => one.Name == name);
}
