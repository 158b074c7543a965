using System.Net;

namespace Youju.Web.Tests.Dossiers;

/// <summary>双监控 on its page: money and targets against the day, and the unit's answers.</summary>
public sealed class MonitoringPageTests : IAsyncLifetime
{
    private const string Page = Workbench.Sample + "/monitoring";
    private const string July = Page + "?on=2024-07-31";
    private const string Day = "2024-07-31";

    private readonly Workbench bench = new();

    public ValueTask InitializeAsync() => bench.InitializeAsync();

    public ValueTask DisposeAsync() => bench.DisposeAsync();

    [Theory]
    [InlineData("20", "红灯")]
    [InlineData("40", "黄灯")]
    [InlineData("46", "绿灯")]
    public async Task What_was_spent_by_July_is_held_against_the_pace_of_the_year(string spent, string light)
    {
        await SpendAsync(spent, "大平台导出");

        var line = await ReadLineAsync("execution:expenditure");

        Assert.Contains(light, line, StringComparison.Ordinal);
        Assert.Contains("执行数截至 2024-07-31", line, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_indicator_counts_the_records_up_to_the_day()
    {
        var july = await ReadLineAsync("indicator:visitors");
        var february = await ReadLineAsync("indicator:visitors", "2024-02-01");

        Assert.Contains("到那天为止的记录", july, StringComparison.Ordinal);
        Assert.Contains(">0人次<", february, StringComparison.Ordinal);
        Assert.DoesNotContain(">0人次<", july, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_warning_is_answered_with_reason_measure_and_day()
    {
        await SpendAsync("20", "大平台导出");

        await AnswerAsync(
            ("reply", "go-on"),
            ("reason", "season"),
            ("words", "活动集中在国庆"),
            ("measure", "九月完成招标"),
            ("due", "9月30日")
        );

        var line = await ReadLineAsync("execution:expenditure");
        foreach (
            var part in new[]
            {
                "继续执行",
                "集中在下半年实施",
                "活动集中在国庆",
                "九月完成招标",
                "2024-09-30",
                "措施逾期",
            }
        )
            Assert.Contains(part, line, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_measure_is_promised_for_no_day_that_is_over_when_it_is_looked_at()
    {
        await SpendAsync("20", "大平台导出");

        using var refused = await AnswerAsync(
            ("reply", "go-on"),
            ("words", "活动集中在国庆"),
            ("measure", "九月完成招标"),
            ("due", "2020-01-01")
        );

        var page = await refused.Content.ReadAsStringAsync(Workbench.Cancel);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Contains("value=\"2020-01-01\"", page, StringComparison.Ordinal);
        Assert.Contains("class=\"why\" id=\"due-why-", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "原因", "措施", "请选一种答复")]
    [InlineData("go-on", " ", "措施", "为什么落后")]
    [InlineData("cancel", "原因", "", "采取什么措施")]
    public async Task An_answer_that_lacks_something_is_kept_as_typed(
        string reply,
        string words,
        string measure,
        string why
    )
    {
        await SpendAsync("20", "大平台导出");

        using var refused = await AnswerAsync(
            ("reply", reply),
            ("words", words),
            ("measure", measure),
            ("due", "明年")
        );

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        var page = await refused.Content.ReadAsStringAsync(Workbench.Cancel);
        Assert.Contains(why, page, StringComparison.Ordinal);
        Assert.Contains("value=\"明年\"", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("很多", "大平台", "要写一个数")]
    [InlineData("20", "", "从哪里来")]
    [InlineData("-3", "大平台", "不是金额")]
    public async Task An_amount_that_cannot_be_is_refused_with_words(string spent, string ground, string why)
    {
        using var refused = await SpendAsync(spent, ground);

        Assert.Contains(
            why,
            await refused.Content.ReadAsStringAsync(Workbench.Cancel),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_later_amount_leaves_the_earlier_one_as_it_was()
    {
        await SpendAsync("20", "七月");
        await bench.SendFormAsync(
            Page,
            Page + "/value",
            ("on", "2024-10-31"),
            ("of", "execution:expenditure"),
            ("value", "50"),
            ("ground", "十月")
        );

        Assert.Contains(">20.00<", await ReadLineAsync("execution:expenditure"), StringComparison.Ordinal);
        Assert.Contains(
            ">50.00<",
            await ReadLineAsync("execution:expenditure", "2024-10-31"),
            StringComparison.Ordinal
        );
    }

    private Task<HttpResponseMessage> SpendAsync(string spent, string ground) =>
        bench.SendFormAsync(
            July,
            Page + "/value",
            ("on", Day),
            ("of", "execution:expenditure"),
            ("value", spent),
            ("ground", ground)
        );

    private Task<HttpResponseMessage> AnswerAsync(params (string, string)[] fields) =>
        bench.SendFormAsync(
            July,
            Page + "/answer",
            [("on", Day), ("of", "execution:expenditure"), .. fields]
        );

    private async Task<string> ReadLineAsync(string of, string day = Day) =>
        (await bench.ReadPageAsync($"{Page}?on={day}")).Split($"<tr id=\"{of}\">")[1].Split("</tr>")[0];
}
