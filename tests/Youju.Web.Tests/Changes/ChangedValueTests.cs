namespace Youju.Web.Tests.Changes;

/// <summary>改动 tells of every value what stood there before and what stands there now.</summary>
public sealed class ChangedValueTests : IAsyncLifetime
{
    private const string Page = Workbench.Sample + "/changes";

    private readonly Workbench bench = new();

    public ValueTask InitializeAsync() => bench.InitializeAsync();

    public ValueTask DisposeAsync() => bench.DisposeAsync();

    [Fact]
    public async Task A_step_shows_before_and_after_in_the_list_and_on_its_own_page()
    {
        var words = $"{Workbench.Sample}/report/words/problems";
        var before = (await bench.ReadPageAsync(words)).Split("name=\"seen\" value=\"")[1].Split('"')[0];
        await bench.FillFormAsync(words, ("words", "改前的一句。"));
        await bench.FillFormAsync(words, ("words", "改后的一句。"));

        var list = VisibleText.Read(await bench.ReadPageAsync(Page));
        var link = (await bench.ReadPageAsync(Page))
            .Split($"href=\"{Page}/")
            .Skip(1)
            .Select(part => part.Split('"')[0])
            .First();
        var step = VisibleText.Read(await bench.ReadPageAsync($"{Page}/{link}"));

        Assert.NotEqual("改后的一句。", before);
        Assert.Contains("改前的一句。", list, StringComparison.Ordinal);
        Assert.Contains("改后的一句。", list, StringComparison.Ordinal);
        Assert.Contains("改前和改后", step, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_record_is_told_by_its_name_and_its_field()
    {
        await bench.SendFormAsync(
            Workbench.Sample + "/registers/events/blossom",
            Workbench.Sample + "/registers/events/blossom/withdraw",
            ("withdrawn", "yes")
        );

        var list = VisibleText.Read(await bench.ReadPageAsync(Page));

        Assert.Contains(
            "节会活动 云溪樱花节",
            list.Replace("  ", " ", StringComparison.Ordinal),
            StringComparison.Ordinal
        );
        Assert.Contains("撤销", list, StringComparison.Ordinal);
    }
}
