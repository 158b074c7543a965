using System.Net;
using System.Text;

namespace Youju.Web.Tests.Imports;

/// <summary>What the program does not recognise of a table, a clerk tells it on the page.</summary>
public sealed class ImportReadingTests : IAsyncLifetime
{
    private const string Dossier = Workbench.Sample;
    private const string Events = Dossier + "/registers/events";
    private const string Record = "骑行大会";

    private const string Table =
        "活动名称,类别,起止日期,地点,状态,阿堵物\n骑行大会,赛事,2024-11-03,滨江路,已举办,1.28\n";

    private readonly Workbench bench = new();

    public ValueTask InitializeAsync() => bench.InitializeAsync();

    public ValueTask DisposeAsync() => bench.DisposeAsync();

    [Fact]
    public async Task A_column_that_nobody_knows_is_told_before_it_goes_in()
    {
        var trial = await SendAsync("活动.csv", Table);
        var asked = await bench.ReadPageAsync(trial);

        using var said = await bench.SendFormAsync(
            trial,
            trial + "/reading",
            ("map/events/阿堵物", "spent"),
            ("unit-of/events/阿堵物", "万元")
        );
        var shown = await bench.ReadPageAsync(said.Headers.Location!.ToString());
        await bench.SendFormAsync(trial, trial);

        Assert.Contains("name=\"map/events/阿堵物\"", WebUtility.HtmlDecode(asked), StringComparison.Ordinal);
        Assert.Contains("“阿堵物”列作为", WebUtility.HtmlDecode(shown), StringComparison.Ordinal);
        Assert.Contains("value=\"12800\"", await ReadRecordAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_unit_of_amounts_is_told_alone_where_the_column_is_known()
    {
        var trial = await SendAsync(
            "活动.csv",
            Table.Replace("阿堵物", "财政支出", StringComparison.Ordinal)
        );
        var asked = WebUtility.HtmlDecode(await bench.ReadPageAsync(trial));

        await bench.SendFormAsync(
            trial,
            trial + "/reading",
            ("map/events/财政支出", ""),
            ("own/events/财政支出", "spent"),
            ("unit-of/events/财政支出", "万元")
        );
        await bench.SendFormAsync(trial, trial);

        Assert.Contains("name=\"own/events/财政支出\" value=\"spent\"", asked, StringComparison.Ordinal);
        Assert.Contains("value=\"12800\"", await ReadRecordAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_all_rows_share_is_told_once()
    {
        var trial = await SendAsync(
            "活动.csv",
            "活动名称,起止日期,地点,状态\n骑行大会,2024-11-03,滨江路,已举办\n登山,2024-11-09,云顶,已举办\n"
        );

        await bench.SendFormAsync(trial, trial + "/reading", ("set/events/类别", "赛事"));
        await bench.SendFormAsync(trial, trial);

        Assert.Contains("<option value=\"赛事\" selected", await ReadRecordAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_sheet_that_nothing_names_is_said_to_be_of_a_register_and_its_columns_are_told()
    {
        var trial = await SendAsync("表.csv", "甲栏,乙栏,丙栏\n骑行大会,2024-11-03,滨江路\n");

        await bench.SendFormAsync(trial, trial + "/reading", ("register", "events"));
        var columns = WebUtility.HtmlDecode(await bench.ReadPageAsync(trial));
        await bench.SendFormAsync(
            trial,
            trial + "/reading",
            ("register", "events"),
            ("map/events/甲栏", "name"),
            ("map/events/乙栏", "dates"),
            ("map/events/丙栏", "place"),
            ("set/events/类别", "赛事"),
            ("set/events/状态", "已举办")
        );
        await bench.SendFormAsync(trial, trial);

        Assert.Contains("name=\"map/events/甲栏\"", columns, StringComparison.Ordinal);
        Assert.Contains(Record, await bench.ReadPageAsync(Events), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_column_that_went_in_as_it_stood_is_shown_and_becomes_a_field_in_one_step()
    {
        var trial = await SendAsync("活动.csv", Table);
        await bench.SendFormAsync(trial, trial);
        var kept = await ReadRecordAsync();
        var year = await bench.ReadPageAsync(Dossier);

        using var refused = await AdoptAsync(("field", "spent"));
        using var adopted = await AdoptAsync(("field", "spent"), ("unit", "万元"));

        Assert.Contains("<dt>阿堵物</dt><dd>1.28</dd>", kept, StringComparison.Ordinal);
        Assert.Contains("“阿堵物”列没有对应的栏", year, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Equal(HttpStatusCode.OK, adopted.StatusCode);
        Assert.Contains("value=\"12800\"", await ReadRecordAsync(), StringComparison.Ordinal);
        Assert.DoesNotContain(
            "阿堵物”列没有对应",
            await bench.ReadPageAsync(Dossier),
            StringComparison.Ordinal
        );
        Assert.Contains("阿堵物", await bench.ReadPageAsync(Dossier + "/changes"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_tried_out_is_not_read_again_until_something_changes()
    {
        var trial = await SendAsync("活动.csv", Table);
        var first = await bench.ReadPageAsync(trial);
        File.Delete(Path.Combine(ShelfOf(trial), "files", "活动.csv"));

        Assert.Contains("还没有写入", first, StringComparison.Ordinal);
        Assert.Contains("还没有写入", await bench.ReadPageAsync(trial), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_import_that_goes_on_elsewhere_says_how_far_it_is_and_can_be_ended_from_here()
    {
        var trial = await SendAsync("活动.csv", Table);
        KeepRun(trial, TimeProvider.System.GetUtcNow());
        var shown = await bench.ReadPageAsync(trial + "/done");

        using var stopped = await bench.SendFormAsync(trial + "/done", trial + "/stop");

        Assert.Contains("工作表“活动”，第 70000 行", WebUtility.HtmlDecode(shown), StringComparison.Ordinal);
        Assert.Contains("看看好了没有", shown, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(ShelfOf(trial), "stop")));
    }

    [Fact]
    public async Task One_of_which_nothing_was_heard_for_long_is_tried_out_anew()
    {
        var trial = await SendAsync("活动.csv", Table);
        KeepRun(trial, TimeProvider.System.GetUtcNow().AddMinutes(-5));

        using var lost = await bench.Browser.GetAsync(
            new Uri(trial + "/done", UriKind.Relative),
            Workbench.Cancel
        );

        Assert.Equal(trial, lost.Headers.Location?.ToString());
        Assert.Contains("还没有写入", await bench.ReadPageAsync(trial), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_imports_what_is_still_tried_out_gets_it_in()
    {
        var trial = await SendAsync("活动.csv", Table);
        KeepRun(trial, TimeProvider.System.GetUtcNow(), key: "tried out elsewhere");

        using var sent = await bench.SendFormAsync(Dossier + "/import", trial);

        Assert.Equal(HttpStatusCode.OK, sent.StatusCode);
        Assert.Contains(Record, await bench.ReadPageAsync(Events), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_tried_out_as_it_was_read_before_is_tried_out_anew()
    {
        var trial = await SendAsync("活动.csv", Table);
        KeepRun(trial, TimeProvider.System.GetUtcNow(), key: "another reading");

        Assert.Contains("还没有写入", await bench.ReadPageAsync(trial), StringComparison.Ordinal);
    }

    private string ShelfOf(string trial) =>
        Path.Combine(bench.DataFolder, "imports", trial[(trial.LastIndexOf('/') + 1)..]);

    private void KeepRun(string trial, DateTimeOffset seen, string key = "import") =>
        File.WriteAllText(
            Path.Combine(ShelfOf(trial), "run.json"),
            $$"""{"Key":"{{key}}","State":0,"Seen":"{{seen:O}}","Sheet":"活动","Row":70000}"""
        );

    [Fact]
    public async Task No_page_on_the_way_speaks_in_keys()
    {
        var trial = await SendAsync(
            "走访.csv",
            "走访对象,走访人,谈了什么\n张家店,李四,修路\n王家铺,赵六,供水\n"
        );
        var shown = await bench.ReadPageAsync(trial);
        await bench.SendFormAsync(trial, trial);
        var lone = await SendAsync("活动.csv", Table);
        await bench.SendFormAsync(lone, lone);

        foreach (
            var page in new[] { shown, await bench.ReadPageAsync(Dossier), await bench.ReadPageAsync(Events) }
        )
            Assert.DoesNotMatch(
                @"[a-z]+\.(yaml|csv)|这里可用：|（[a-z-]+）|\s--[a-z]|youju ",
                VisibleText.Read(page)
            );
    }

    private async Task<string> SendAsync(string name, string table)
    {
        using var sent = await bench.SendFileAsync(
            Dossier + "/import",
            Dossier + "/import",
            name,
            Encoding.UTF8.GetBytes(table)
        );
        return sent.Headers.Location!.ToString();
    }

    private Task<HttpResponseMessage> AdoptAsync(params (string, string)[] fields) =>
        bench.SendFormAsync(Events, Events + "/columns", [("column", "阿堵物"), .. fields]);

    private async Task<string> ReadRecordAsync()
    {
        var list = WebUtility.HtmlDecode(
            await bench.ReadPageAsync(Events + "?q=" + Uri.EscapeDataString(Record))
        );
        var link = list.Split("class=\"row\" href=\"")[1].Split('"')[0];
        return WebUtility.HtmlDecode(await bench.ReadPageAsync(link));
    }
}
