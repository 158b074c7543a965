using System.Net;
using System.Text.Json;

namespace Youju.Web.Tests.Dossiers;

/// <summary>The indicators in their grid: what cannot be taken is said where it stands, and nothing is lost.</summary>
public sealed class IndicatorGridTests : IAsyncLifetime
{
    private const string Grid = Workbench.Sample + "/indicators/edit";

    private readonly Workbench bench = new();

    public ValueTask InitializeAsync() => bench.InitializeAsync();

    public ValueTask DisposeAsync() => bench.DisposeAsync();

    [Fact]
    public async Task A_changed_unit_is_a_changed_target()
    {
        var row = await ReadRowAsync();
        var unit = await FindColumnAsync("计量单位");

        var saved = await SaveAsync(Change(row, unit, "万元"));

        Assert.Contains(
            "改目标的缘由",
            saved.GetProperty("rows")[0].GetProperty("why").ToString(),
            StringComparison.Ordinal
        );
        Assert.Equal(row.ToString(), (await ReadRowAsync()).ToString());
    }

    [Theory]
    [InlineData("分值", "十分", "应为数字")]
    [InlineData("指标方向", "大概", "应为下列之一")]
    [InlineData("评定", "无", "应为下列之一")]
    [InlineData("三级指标", "", "")]
    public async Task What_an_indicator_cannot_take_is_said_at_its_cell(
        string column,
        string text,
        string why
    )
    {
        var row = await ReadRowAsync();
        var at = await FindColumnAsync(column);

        var saved = (await SaveAsync(Change(row, at, text))).GetProperty("rows")[0];

        if (why.Length > 0)
            Assert.Contains(why, saved.GetProperty("why")[at].GetString(), StringComparison.Ordinal);
        else
            Assert.Equal(row.GetProperty("texts").ToString(), saved.GetProperty("texts").ToString());
    }

    [Fact]
    public async Task A_new_indicator_without_a_name_is_kept_with_the_reason_at_its_name()
    {
        var row = await ReadRowAsync();
        var (first, name) = (await FindColumnAsync("一级指标"), await FindColumnAsync("三级指标"));
        var texts = new string[row.GetProperty("texts").GetArrayLength()];
        Array.Fill(texts, "");
        texts[first] = "产出指标";

        var saved = await SaveAsync(
            new
            {
                id = (string?)null,
                seen = "",
                texts,
            }
        );

        Assert.NotEqual("", saved.GetProperty("rows")[0].GetProperty("why")[name].GetString());
    }

    [Fact]
    public async Task A_new_indicator_is_not_taken_for_one_of_its_name_in_another_project()
    {
        var (name, project) = (await FindColumnAsync("三级指标"), await FindColumnAsync("项目名称"));
        var sheet = (await ReadSheetAsync()).GetProperty("rows").EnumerateArray().ToList();
        var there = sheet.Last(row => TextsOf(row)[project]!.Length > 0);
        var texts = TextsOf(there);
        texts[project] = sheet
            .Select(row => TextsOf(row)[project])
            .Append("")
            .First(other => other != texts[project]);

        var saved = await SaveAsync(
            new
            {
                id = (string?)null,
                seen = "",
                texts,
            }
        );

        var row = saved.GetProperty("rows")[0];
        Assert.Equal(texts[name], TextsOf(row)[name]);
        Assert.Equal(texts[project], TextsOf(row)[project]);
        Assert.NotEqual(there.GetProperty("id").GetString(), row.GetProperty("id").GetString());
    }

    [Fact]
    public async Task A_step_whose_register_an_indicator_counts_cannot_be_taken_back_before_it()
    {
        const string propose = Workbench.Sample + "/registers/propose";
        using var sent = await bench.SendFileAsync(
            propose,
            propose,
            "路段巡查.csv",
            "巡查日期,路段,发现的问题\n2024-03-01,环湖路,护栏松动\n"u8.ToArray()
        );
        var proposal = sent.Headers.Location!.ToString();
        using var made = await bench.SendFormAsync(proposal, proposal, ("label", "路段巡查登记"));
        var step = await FindLastStepAsync();
        var fact = await FindColumnAsync("完成值数据项");
        var register = (await bench.ReadPageAsync(Workbench.Sample + "/registers"))
            .Split("路段巡查登记</a>")[0]
            .Split("/registers/")[^1]
            .Split('"')[0];
        var kept = await SaveAsync(Change(await ReadRowAsync(), fact, $"{register}.count"));
        Assert.Equal(JsonValueKind.Null, kept.GetProperty("rows")[0].GetProperty("why").ValueKind);

        using var undone = await bench.SendFormAsync(
            Workbench.Sample + "/changes",
            $"{Workbench.Sample}/changes/{step}/undo"
        );

        Assert.Contains(
            "另选数据项",
            WebUtility.HtmlDecode(await undone.Content.ReadAsStringAsync(Workbench.Cancel)),
            StringComparison.Ordinal
        );
        Assert.NotEmpty(await bench.ReadPageAsync(Workbench.Sample + "/changes"));
    }

    private async Task<string> FindLastStepAsync() =>
        (await bench.ReadPageAsync(Workbench.Sample + "/changes"))
            .Split($"{Workbench.Sample}/changes/")[1]
            .Split('"', '/')[0];

    private static string?[] TextsOf(JsonElement row) =>
        [.. row.GetProperty("texts").EnumerateArray().Select(cell => cell.GetString())];

    private async Task<int> FindColumnAsync(string label) =>
        (await ReadSheetAsync())
            .GetProperty("columns")
            .EnumerateArray()
            .Select(column => column.GetProperty("label").GetString()!)
            .ToList()
            .FindIndex(one => one.StartsWith(label, StringComparison.Ordinal));

    private async Task<JsonElement> ReadRowAsync() => (await ReadSheetAsync()).GetProperty("rows")[0];

    private async Task<JsonElement> ReadSheetAsync() =>
        JsonDocument.Parse(await bench.ReadPageAsync(Grid + "/rows")).RootElement;

    private async Task<JsonElement> SaveAsync(object row)
    {
        using var answer = await bench.SendFormAsync(
            Grid,
            Grid,
            ("rows", JsonSerializer.Serialize(new[] { row }))
        );
        var text = await answer.Content.ReadAsStringAsync(Workbench.Cancel);
        Assert.True(answer.StatusCode == HttpStatusCode.OK, text);
        return JsonDocument.Parse(text).RootElement;
    }

    private static object Change(JsonElement row, int place, string text)
    {
        var texts = row.GetProperty("texts").EnumerateArray().Select(cell => cell.GetString()).ToArray();
        texts[place] = text;
        return new
        {
            id = row.GetProperty("id").GetString(),
            seen = row.GetProperty("seen").GetString(),
            texts,
        };
    }
}
