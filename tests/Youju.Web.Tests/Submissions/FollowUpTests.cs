using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Youju.UseCases.People;
using Youju.Web.Tests.People;

namespace Youju.Web.Tests.Submissions;

/// <summary>What follows after a year was accepted: reminders, and the accounts that are approved later.</summary>
public sealed class FollowUpTests(SignedWorkbench bench) : IClassFixture<SignedWorkbench>
{
    private const string Dossier = Workbench.Sample;
    private const string Accounts = "/review/accounts";

    [Fact]
    public async Task A_difference_to_the_approved_accounts_opens_a_correction_and_what_is_due_is_told()
    {
        await AcceptAsync();
        var same = await CompareAsync("本年支出合计93.78万元");
        var other = await CompareAsync("本年支出合计99.99万元");

        Assert.True(
            same.Contains("1 项都对得上", StringComparison.Ordinal),
            same[same.IndexOf("<main", StringComparison.Ordinal)..]
        );
        Assert.Contains("1 项里 1 项对不上", other, StringComparison.Ordinal);
        Assert.Contains("已经打开更正", await NoteAsync(other), StringComparison.Ordinal);
        Assert.Contains("更正中", await ReadAsync("head", Dossier + "/submission"), StringComparison.Ordinal);
        Assert.Contains(
            "999,900",
            WebUtility.HtmlDecode(await ReadAsync("head", Dossier + "/submission")),
            StringComparison.Ordinal
        );
        Assert.Empty(bench.Mistakes);
    }

    [Fact]
    public async Task Published_papers_are_held_against_each_other_and_nothing_is_kept()
    {
        bench.AddPerson("reader", "吴十", (PersonRole.Finance, "云溪区人民政府"));

        var told = await SendPapersAsync(
            "reader",
            "/review/reconcile",
            ("自评.txt", "2024年度青禾县文化馆绩效自评报告\n\n一、基本情况\n本年支出合计100.50万元。\n"),
            ("决算.txt", "青禾县文化馆2024年度部门决算公开\n\n一、支出决算情况\n本年支出合计102.50万元。\n")
        );

        Assert.Contains("青禾县文化馆 2024年度", told, StringComparison.Ordinal);
        Assert.Contains("1 项里 1 项对不上", told, StringComparison.Ordinal);
    }

    private async Task<string> SendPapersAsync(
        string login,
        string page,
        params (string Name, string Text)[] papers
    )
    {
        using var browser = bench.OpenBrowser(login);
        var mark = SignedWorkbench.ReadMark(await browser.GetStringAsync(page, Workbench.Cancel));
        using var form = new MultipartFormDataContent
        {
            { new StringContent(mark), "form-mark" },
            { new StringContent("2025-08-20"), "approved" },
        };
        foreach (var (name, text) in papers)
            form.Add(new ByteArrayContent(Encoding.UTF8.GetBytes(text)), "files", name);
        using var answer = await browser.PostAsync(page, form, Workbench.Cancel);
        return await SignedWorkbench.ReadAsync(answer);
    }

    private async Task AcceptAsync()
    {
        bench.AddPerson("head", "李四", (PersonRole.Head, bench.Centre));
        bench.AddPerson("finance", "赵六", (PersonRole.Finance, "云溪区人民政府"));
        await SendAsync(
            "head",
            Dossier + "/submission",
            ("to", "区财政局"),
            ("words", "示例档案，待补的留到下一步")
        );
        Assert.Contains("受理", await ReadAsync("finance", "/review/reminders"), StringComparison.Ordinal);
        Assert.Contains(
            "BEGIN:VEVENT",
            await ReadAsync("finance", "/review/reminders/calendar"),
            StringComparison.Ordinal
        );
        await SendAsync("finance", Dossier + "/review", ("verb", "accept"), ("words", "齐全"));
    }

    private Task<string> CompareAsync(string words) =>
        SendPapersAsync(
            "finance",
            Accounts,
            ("决算.txt", $"{bench.Centre}2024年度部门决算公开说明\n\n一、支出决算情况\n{words}。\n")
        );

    private async Task<string> NoteAsync(string page)
    {
        var fields = Regex
            .Matches(
                page,
                "name=\"(?<name>dossier|summary[^\"]*|differs[^\"]*)\" value=\"(?<value>[^\"]*)\"",
                RegexOptions.CultureInvariant,
                TimeSpan.FromSeconds(1)
            )
            .Select(field => (field.Groups["name"].Value, field.Groups["value"].Value))
            .Append(("approved", "2025-08-20"));
        using var finance = bench.OpenBrowser("finance");
        using var answer = await SignedWorkbench.SendAsync(
            finance,
            Accounts,
            Accounts + "/note",
            [.. fields]
        );
        return await SignedWorkbench.ReadAsync(answer);
    }

    private async Task SendAsync(string login, string page, params (string, string)[] fields)
    {
        using var browser = bench.OpenBrowser(login);
        using var answer = await SignedWorkbench.SendAsync(browser, page, page, fields);
        Assert.True(answer.StatusCode == HttpStatusCode.Redirect, await SignedWorkbench.ReadAsync(answer));
    }

    private async Task<string> ReadAsync(string login, string page)
    {
        using var browser = bench.OpenBrowser(login);
        return await browser.GetStringAsync(page, Workbench.Cancel);
    }
}
