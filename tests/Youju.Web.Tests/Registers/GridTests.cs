using System.Net;
using System.Text.Json;

namespace Youju.Web.Tests.Registers;

/// <summary>Many records at once, as a browser without script and as its script sends them.</summary>
public sealed class GridTests : IAsyncLifetime
{
    private const string Grid = Workbench.Sample + "/registers/events/grid";

    private readonly Workbench bench = new();

    public ValueTask InitializeAsync() => bench.InitializeAsync();

    public ValueTask DisposeAsync() => bench.DisposeAsync();

    [Fact]
    public async Task Rows_that_can_be_read_are_saved_and_the_others_stay_with_the_reason()
    {
        var sheet = await ReadSheetAsync();
        var columns = sheet
            .GetProperty("columns")
            .EnumerateArray()
            .Select(one => one.GetProperty("key").GetString()!);
        string[] keys = [.. columns];

        var outcome = await SaveAsync(
            Row(
                keys,
                ("name", "端午龙舟赛"),
                ("kind", "赛事"),
                ("dates", "2024-06-10"),
                ("place", "松杨湖"),
                ("state", "已举办")
            ),
            Row(keys, ("name", "重阳登山"), ("kind", "展览会"), ("dates", "13月1日"), ("state", "已举办"))
        );

        var rows = outcome.GetProperty("rows").EnumerateArray().ToList();
        Assert.StartsWith("events-", rows[0].GetProperty("id").GetString(), StringComparison.Ordinal);
        Assert.Equal(JsonValueKind.Null, rows[0].GetProperty("why").ValueKind);
        Assert.Contains("应为起止日期", rows[1].GetProperty("why").ToString(), StringComparison.Ordinal);
        var list = await bench.ReadPageAsync(Workbench.Sample + "/registers/events");
        Assert.Contains("端午龙舟赛", list, StringComparison.Ordinal);
        Assert.DoesNotContain("重阳登山", list, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_somebody_else_has_changed_meanwhile_is_shown_and_not_written_over()
    {
        var sheet = await ReadSheetAsync();
        string[] keys =
        [
            .. sheet
                .GetProperty("columns")
                .EnumerateArray()
                .Select(one => one.GetProperty("key").GetString()!),
        ];
        var row = sheet.GetProperty("rows").EnumerateArray().First();
        var place = Array.IndexOf(keys, "place");
        var (mine, theirs) = (Change(row, place, "甲地"), Change(row, place, "乙地"));

        await SaveAsync(theirs);
        var outcome = (await SaveAsync(mine)).GetProperty("rows")[0];

        Assert.Equal("乙地", outcome.GetProperty("theirs")[place].GetString());
        Assert.Equal("甲地", outcome.GetProperty("texts")[place].GetString());
        Assert.Contains(
            "乙地",
            await bench.ReadPageAsync(Workbench.Sample + "/registers/events"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_save_of_many_rows_is_one_step_and_taken_back_as_one()
    {
        var sheet = await ReadSheetAsync();
        string[] keys =
        [
            .. sheet
                .GetProperty("columns")
                .EnumerateArray()
                .Select(one => one.GetProperty("key").GetString()!),
        ];
        var outcome = await SaveAsync([
            .. Enumerable
                .Range(1, 40)
                .Select(at =>
                    Row(
                        keys,
                        ("name", $"第{at}场"),
                        ("kind", "赛事"),
                        ("dates", "2024-06-10"),
                        ("place", "城区"),
                        ("state", "已举办")
                    )
                ),
        ]);
        var step = outcome.GetProperty("step").GetInt32();

        await bench.SendFormAsync(Workbench.Sample + "/changes", $"{Workbench.Sample}/changes/{step}/undo");

        Assert.DoesNotContain(
            "第7场",
            await bench.ReadPageAsync(Workbench.Sample + "/registers/events"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Without_script_pasted_rows_go_in_and_wrong_ones_stay_in_the_form()
    {
        var paste = "龙舟赛\t赛事\t2024-06-10\t松杨湖\t\t已举办\r\n登山\t展览会\t13月\t清溪\t\t已举办\r\n";

        using var answer = await bench.SendFormAsync(Grid, Grid, ("paste", await OrderAsync(paste)));

        var page = await answer.Content.ReadAsStringAsync(Workbench.Cancel);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains("存了 1 行", page, StringComparison.Ordinal);
        Assert.Contains("value=\"13月\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("value=\"龙舟赛\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Quotes_that_are_words_of_a_cell_stay()
    {
        const string name = "\"十四五\"规划宣讲";
        var paste =
            $"{name}\t赛事\t2024-06-10\t松杨湖\t\t已举办\r\n登山\t赛事\t2024-06-11\t\"清溪\t\t已举办\r\n";

        using var answer = await bench.SendFormAsync(Grid, Grid, ("paste", await OrderAsync(paste)));

        var page = WebUtility.HtmlDecode(await bench.ReadPageAsync(Workbench.Sample + "/registers/events"));
        Assert.Contains(name, page, StringComparison.Ordinal);
        Assert.Contains("登山", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/money/grid", "cell.0.amount")]
    [InlineData("/indicators/edit", "cell.0.c7")]
    [InlineData("/registers/events/grid", "cell.0.dates")]
    public async Task A_row_that_is_refused_alone_is_not_told_as_others_saved(string end, string cell)
    {
        var page = Workbench.Sample + end;
        var shown = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(await bench.ReadPageAsync(page));
        var form = Workbench
            .ReadStanding(shown.Forms.Single(one => one.ClassList.Contains("grid-form")))
            .ToDictionary();
        cell = form.ContainsKey(cell)
            ? cell
            : form.Keys.First(name => name.StartsWith("cell.0.", StringComparison.Ordinal));
        form[cell] = "不是这里的话";

        using var answer = await bench.Browser.PostAsync(
            new Uri(page, UriKind.Relative),
            new FormUrlEncodedContent(form),
            Workbench.Cancel
        );

        var left = await answer.Content.ReadAsStringAsync(Workbench.Cancel);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.DoesNotContain("存了", left, StringComparison.Ordinal);
        Assert.Contains("有 1 行没有进去", left, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_ground_of_an_amount_is_marked_as_asked_for() =>
        Assert.Contains(
            "依据 *",
            await bench.ReadPageAsync(Workbench.Sample + "/money/grid"),
            StringComparison.Ordinal
        );

    // Lays name, kind, dates, place and state where the grid has them.
    private async Task<string> OrderAsync(string lines)
    {
        string[] keys =
        [
            .. (await ReadSheetAsync())
                .GetProperty("columns")
                .EnumerateArray()
                .Select(one => one.GetProperty("key").GetString()!),
        ];
        string[] given = ["name", "kind", "dates", "place", "", "state"];
        return string.Concat(
            lines
                .Split("\r\n", StringSplitOptions.RemoveEmptyEntries)
                .Select(line => line.Split('\t'))
                .Select(cells =>
                    string.Join(
                        '\t',
                        keys.Select(key => Array.IndexOf(given, key) is >= 0 and var at ? cells[at] : "")
                    ) + "\r\n"
                )
        );
    }

    private async Task<JsonElement> ReadSheetAsync() =>
        JsonDocument.Parse(await bench.ReadPageAsync(Grid + "/rows")).RootElement;

    private async Task<JsonElement> SaveAsync(params object[] rows)
    {
        using var answer = await bench.SendFormAsync(Grid, Grid, ("rows", JsonSerializer.Serialize(rows)));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return JsonDocument.Parse(await answer.Content.ReadAsStringAsync(Workbench.Cancel)).RootElement;
    }

    private static object Row(string[] keys, params (string Key, string Text)[] cells) =>
        new
        {
            id = (string?)null,
            seen = "",
            texts = keys.Select(key => cells.FirstOrDefault(cell => cell.Key == key).Text ?? ""),
        };

    private static object Change(JsonElement row, int place, string text) =>
        new
        {
            id = row.GetProperty("id").GetString(),
            seen = row.GetProperty("seen").GetString(),
            texts = row.GetProperty("texts")
                .EnumerateArray()
                .Select((cell, at) => at == place ? text : cell.GetString()),
        };
}
