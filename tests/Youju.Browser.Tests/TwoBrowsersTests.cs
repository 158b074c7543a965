using System.Globalization;
using Microsoft.Playwright;
using Youju.Web.Tests;

namespace Youju.Browser.Tests;

/// <summary>Two browsers on the same records, in orders that chance chose: no value is lost, none overwritten unasked.</summary>
public sealed class TwoBrowsersTests(Browsers browsers, ITestOutputHelper output) : IClassFixture<Browsers>
{
    private const string Record = Workbench.Sample + "/registers/events/blossom";

    // ./long sets more.
    private static readonly int Rounds = int.TryParse(
        Environment.GetEnvironmentVariable("YOUJU_INTERLEAVINGS"),
        NumberStyles.None,
        CultureInfo.InvariantCulture,
        out var asked
    )
        ? asked
        : 5;

    [Fact]
    public async Task No_value_is_lost_and_none_is_overwritten_unasked()
    {
        var chance = new Random(20261128);
        IPage[] pages = [await browsers.OpenWindowAsync(), await browsers.OpenWindowAsync()];
        for (var round = 0; round < Rounds; round++)
            await PlayRoundAsync(pages, chance, round);
        output.WriteLine($"{Rounds} interleavings");
    }

    // Each opens, types and saves; in which order the six happen is chance. What was seen is what may be replaced.
    private static async Task PlayRoundAsync(IPage[] pages, Random chance, int round)
    {
        var steps = new Queue<string>[] { new(["open", "type", "save"]), new(["open", "type", "save"]) };
        var told = new List<string>();
        string[] typed = [$"甲{round}", $"乙{round}"];
        var conflicts = 0;
        while (steps.Any(left => left.Count > 0))
        {
            var who = chance.Next(2);
            if (steps[who].Count == 0)
                who = 1 - who;
            var step = steps[who].Dequeue();
            told.Add($"{who}:{step}");
            if (step == "open")
                await pages[who].GotoAsync(Record, new() { WaitUntil = WaitUntilState.NetworkIdle });
            else if (step == "type")
                await pages[who].FillAsync("[name='field.place']", typed[who]);
            else
                conflicts += await SaveAsync(pages[who]) ? 0 : 1;
        }

        var late = FindLate(told);
        Assert.True(conflicts == late.Count, $"{string.Join(' ', told)}: {conflicts} conflicts");
        await JudgeAsync(pages, typed, told, late);
    }

    // Who opened before the other saved, and saved after him, had not seen what he would have replaced.
    private static List<int> FindLate(List<string> told) =>
        [
            .. new[] { 0, 1 }.Where(who =>
                told.IndexOf($"{who}:open") < told.IndexOf($"{1 - who}:save")
                && told.IndexOf($"{1 - who}:save") < told.IndexOf($"{who}:save")
            ),
        ];

    private static async Task JudgeAsync(IPage[] pages, string[] typed, List<string> told, List<int> late)
    {
        foreach (var who in late)
        {
            Assert.Equal(typed[who], await pages[who].InputValueAsync("[name='field.place']"));
            Assert.Contains(
                $"别人写的是：{typed[1 - who]}",
                await pages[who].InnerTextAsync("main"),
                StringComparison.Ordinal
            );
            await pages[who].ClickAsync("#record button.first");
        }

        var last =
            late.Count > 0 ? typed[late[0]] : typed[told.IndexOf("0:save") > told.IndexOf("1:save") ? 0 : 1];
        await pages[0].GotoAsync(Record);
        Assert.Equal(last, await pages[0].InputValueAsync("[name='field.place']"));
        var versions = await pages[0].InnerTextAsync("ol.trail");
        Assert.All(typed, words => Assert.Contains(words, versions, StringComparison.Ordinal));
    }

    private static async Task<bool> SaveAsync(IPage page)
    {
        await page.ClickAsync("#record button.first");
        return await page.Locator("text=没有保存：您打开之后").CountAsync() == 0;
    }
}
