using System.Net;
using System.Text.RegularExpressions;

namespace Youju.Web.Tests.Dossiers;

/// <summary>The year's own pages: what is due, the year at a glance, and the year after.</summary>
public sealed partial class YearPageTests : IAsyncLifetime
{
    private const string Dossier = Workbench.Sample;
    private const string Calendar = Dossier + "/calendar";

    private readonly Workbench bench = new();

    public ValueTask InitializeAsync() => bench.InitializeAsync();

    public ValueTask DisposeAsync() => bench.DisposeAsync();

    [Fact]
    public async Task The_day_of_approval_tells_when_the_budget_is_to_be_public()
    {
        await bench.SendFormAsync(
            Calendar,
            Calendar,
            ("budget-approved", "2024年2月5日"),
            ("seen.budget-approved", "")
        );

        var page = await bench.ReadPageAsync(Calendar);

        Assert.Contains("2024-02-25", page, StringComparison.Ordinal);
        Assert.Contains("value=\"2024-02-05\"", page, StringComparison.Ordinal);
        Assert.Contains(
            "DTSTART;VALUE=DATE:20240223",
            await bench.ReadPageAsync(Calendar + "/ics"),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("去年春天", "不是一个日期")]
    [InlineData("2094-03-01", "还没有到")]
    [InlineData("2019-03-01", "不在这一年度的前后")]
    public async Task A_day_that_cannot_be_is_kept_as_typed_with_the_reason(string typed, string reason)
    {
        using var answer = await bench.SendFormAsync(
            Calendar,
            Calendar,
            ("accounts-approved", typed),
            ("seen.accounts-approved", "")
        );

        var page = await answer.Content.ReadAsStringAsync(Workbench.Cancel);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains($"value=\"{typed}\"", page, StringComparison.Ordinal);
        Assert.Contains(reason, page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_day_that_somebody_else_has_written_meanwhile_is_not_overwritten()
    {
        await bench.SendFormAsync(
            Calendar,
            Calendar,
            ("budget-approved", "2024-02-05"),
            ("seen.budget-approved", "")
        );

        using var late = await bench.SendFormAsync(
            Calendar,
            Calendar,
            ("budget-approved", "2024-02-06"),
            ("seen.budget-approved", "")
        );

        Assert.Contains(
            "别人刚才写了 2024-02-05",
            await late.Content.ReadAsStringAsync(Workbench.Cancel),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task What_is_done_is_no_longer_overdue()
    {
        Assert.Contains("逾期", await bench.ReadPageAsync(Dossier), StringComparison.Ordinal);

        foreach (Match step in Steps().Matches(await bench.ReadPageAsync(Calendar)))
            await bench.SendFormAsync(
                Calendar,
                Calendar,
                (step.Groups["key"].Value, "2024-11-30"),
                ($"seen.{step.Groups["key"].Value}", "")
            );

        Assert.DoesNotContain("逾期", await bench.ReadPageAsync(Dossier), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_year_stands_on_one_page()
    {
        var page = await bench.ReadPageAsync(Dossier + "/glance");

        foreach (var part in new[] { "年初预算", "执行率", "指标和得分", "台账", "最要紧的事", "等着的" })
            Assert.Contains(part, page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_next_year_is_shown_before_it_is_opened_and_takes_over_what_is_unfinished()
    {
        var shown = await bench.ReadPageAsync(Dossier + "/next");
        Assert.Contains("还没有写入", shown, StringComparison.Ordinal);

        using var opened = await bench.SendFormAsync(Dossier + "/next", Dossier + "/next");

        var next = opened.Headers.Location!.ToString();
        Assert.EndsWith("-2025", next, StringComparison.Ordinal);
        Assert.Contains("2025年度", await bench.ReadPageAsync(next), StringComparison.Ordinal);
        Assert.Contains("已经在了", await bench.ReadPageAsync(Dossier + "/next"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_register_is_proposed_from_a_sheet_and_takes_its_rows()
    {
        const string page = Dossier + "/registers/propose";
        using var sent = await bench.SendFileAsync(
            page,
            page,
            "路段巡查.csv",
            "巡查日期,路段,发现的问题,发现几处\n2024-03-01,环湖路,护栏松动,2\n2024-03-08,滨江路,井盖缺失,1\n"u8.ToArray()
        );
        var proposal = sent.Headers.Location!.ToString();
        Assert.Contains("还没有写入", await bench.ReadPageAsync(proposal), StringComparison.Ordinal);

        using var made = await bench.SendFormAsync(proposal, proposal, ("label", "路段巡查登记"));
        var import = made.Headers.Location!.ToString();
        await bench.SendFormAsync(import, import);

        var registers = await bench.ReadPageAsync(Dossier + "/registers");
        Assert.Matches(@"路段巡查登记</a></td>\s*<td class=""n"" data-label=""记录"">[1-9]", registers);
    }

    [Fact]
    public async Task What_is_to_do_is_told_once_and_leads_to_where_it_is_done()
    {
        using var begun = await bench.SendFormAsync(
            "/",
            "/dossiers",
            ("unit", "青禾县旅游服务中心"),
            ("year", "2025")
        );
        var path = begun.Headers.Location!.ToString();
        var report = """
            2024年度青禾县旅游服务中心部门整体支出绩效自评报告
            一、部门概况
            副科级事业单位，隶属县文旅广电局。核定编制12名。
            二、一般公共预算支出情况
            2024年基本支出310.55万元。
            """;
        using var sent = await bench.SendFileAsync(
            path + "/import",
            path + "/import",
            "自评报告.txt",
            System.Text.Encoding.UTF8.GetBytes(report)
        );
        var trial = sent.Headers.Location!.ToString();
        await bench.SendFormAsync(trial, trial);

        var tasks = Tasks().Matches(await bench.ReadPageAsync(path)).ToList();
        var unknown = tasks.FindAll(task =>
            task.Groups["words"].Value.Contains("还没有数值", StringComparison.Ordinal)
        );

        Assert.NotEmpty(unknown);
        Assert.All(unknown, task => Assert.DoesNotMatch("/report$", task.Groups["path"].Value));
        Assert.Contains(unknown, task =>
            task.Groups["path"].Value.EndsWith("/money", StringComparison.Ordinal)
        );
        var waiting = tasks.FindAll(task =>
            task.Groups["words"].Value.Contains("还没有人确认", StringComparison.Ordinal)
        );
        Assert.EndsWith("/confirm", Assert.Single(waiting).Groups["path"].Value, StringComparison.Ordinal);
    }

    [GeneratedRegex(
        "<td class=\"key\"><a href=\"(?<path>[^\"]+)\">(?<words>[^<]+)</a>",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Tasks();

    [Fact]
    public async Task What_is_no_table_is_not_made_a_register()
    {
        const string page = Dossier + "/registers/propose";
        using var sent = await bench.SendFileAsync(page, page, "说明.txt", "只是一句话。"u8.ToArray());

        using var shown = await bench.Browser.GetAsync(sent.Headers.Location, Workbench.Cancel);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, shown.StatusCode);
    }

    [GeneratedRegex(
        "<input id=\"(?<key>[a-z-]+)\" name=\"[a-z-]+\" size=\"14\" value=\"\"",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Steps();
}
