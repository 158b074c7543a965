using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Youju.Web.Tests;

namespace Youju.Browser.Tests;

/// <summary>The map to move about in: what is drawn on it goes into the record, and no page needs it.</summary>
public sealed class MapIslandTests(FieldBrowsers browsers) : IClassFixture<FieldBrowsers>
{
    [Fact]
    public async Task A_line_that_is_drawn_is_saved_as_if_it_had_been_typed()
    {
        var page = await browsers.OpenWindowAsync();
        var refused = new List<string>();
        page.Console += (_, message) =>
        {
            if (message.Type == "error")
                refused.Add(message.Text);
        };
        await page.GotoAsync($"{await FindDossierAsync()}/registers/routes/new");
        await page.FillAsync("[id='field.name']", "画出来的线");
        await page.FillAsync("[id='field.stops']", "甲→乙→丙");
        await page.ClickAsync("[data-draw='line']");
        var map = page.Locator(".pan");
        await map.ScrollIntoViewIfNeededAsync();
        var box = (await map.BoundingBoxAsync())!;
        foreach (var (x, y) in new[] { (0.4f, 0.25f), (0.6f, 0.35f), (0.7f, 0.2f) })
            await page.Mouse.ClickAsync(box.X + (box.Width * x), box.Y + (box.Height * y));
        await page.ClickAsync("[data-step='done']");
        var drawn = await page.InputValueAsync("[id='field.shape']");

        Assert.Matches(@"^线 (\d+(\.\d+)?,\d+(\.\d+)?；){2}\d+(\.\d+)?,\d+(\.\d+)?$", drawn);
        Assert.Equal("CGCS2000", await page.InputValueAsync("[id='field.crs']"));

        await page.SelectOptionAsync("[name='state']", "designed");
        await page.ClickAsync("#record button.first");
        await page.WaitForURLAsync(
            new Regex("/registers/routes/routes-", RegexOptions.NonBacktracking),
            new() { WaitUntil = WaitUntilState.Commit }
        );
        Assert.Equal(drawn, await page.InputValueAsync("[id='field.shape']"));
        await page.Locator(".pan path.leaflet-interactive").First.WaitForAsync();
        Assert.True(refused.Count == 0, string.Join('\n', refused));
    }

    [Fact]
    public async Task Coordinates_that_are_shifted_are_not_mixed_with_what_is_drawn()
    {
        var page = await browsers.OpenWindowAsync();
        await page.GotoAsync($"{await FindDossierAsync()}/registers/routes/new");
        await page.FillAsync("[id='field.point']", "113.27,29.48");
        await page.SelectOptionAsync("[id='field.crs']", "GCJ-02");
        await page.ClickAsync("[data-draw='area']");

        Assert.Contains(
            "先把坐标换算成 CGCS2000",
            await page.InnerTextAsync(".pan-tools"),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("lines")]
    [InlineData("pictures")]
    public async Task Squares_of_the_units_own_lie_under_the_map(string name)
    {
        var page = await browsers.OpenWindowAsync();
        var refused = new List<string>();
        page.Console += (_, message) =>
        {
            if (message.Type == "error")
                refused.Add(message.Text);
        };
        var dossier = await FindDossierAsync();
        await KeepSquaresAsync(dossier, name);
        // A map of records moves to where they lie; that of a new record stays on the squares. Where the file names no bounds, as these,
        // its squares tell where it lies: in the middle of the country there are none.
        var square = await page.RunAndWaitForResponseAsync(
            () => page.GotoAsync($"{dossier}/registers/routes/new"),
            answer => answer.Status == 200 && answer.Url.Contains("/tiles/", StringComparison.Ordinal)
        );
        Assert.StartsWith("image/", square.Headers["content-type"], StringComparison.Ordinal);
        await page.Locator(".pan .leaflet-map-pane:not(.leaflet-zoom-anim)")
            .WaitForAsync(new() { State = WaitForSelectorState.Attached });
        await page.Locator(".pan img.leaflet-tile-loaded").First.WaitForAsync();

        var widths = await page.Locator(".pan img.leaflet-tile-loaded")
            .EvaluateAllAsync<int[]>("squares => squares.map(square => square.naturalWidth)");
        Assert.Contains(widths, width => width > 1);
        Assert.Empty(refused);
    }

    [Fact]
    public async Task A_line_is_drawn_in_Chromium_86_too()
    {
        var (output, error) = await JourneyTests.RunInOldBrowserAsync(
            "drawing.js",
            browsers.Bench.Server.EntryAddress,
            await FindDossierAsync()
        );

        Assert.True(output.Contains("HeadlessChrome/86.0.4240.0 done", StringComparison.Ordinal), error);
    }

    [Fact]
    public async Task Without_script_the_page_is_whole_and_the_island_is_not_there()
    {
        var page = await browsers.OpenWindowAsync(hasScript: false);
        await page.GotoAsync($"{await FindDossierAsync()}/registers/resources/map");

        Assert.True(await page.IsVisibleAsync("svg.sketch"));
        Assert.False(await page.IsVisibleAsync(".pan"));
    }

    private async Task KeepSquaresAsync(string dossier, string name)
    {
        var kept = await browsers.Bench.FillFormAsync(
            $"{dossier}/registers/base-maps/new",
            ("field.name", name),
            ("field.kind", "瓦片（PMTiles）"),
            ("state", "used")
        );
        var record = kept.Headers.Location!.OriginalString.Split('?')[0];
        using var sent = await browsers.Bench.SendFileAsync(
            record,
            $"{dossier}/evidence",
            $"{name}.pmtiles",
            await File.ReadAllBytesAsync(
                Path.Combine(RepositoryFiles.Root, $"tests/Youju.Tourism.Tests/BaseMaps/{name}.pmtiles"),
                Workbench.Cancel
            ),
            ("proves", $"base-maps/{Uri.UnescapeDataString(record.Split('/')[^1])}")
        );
        Assert.StartsWith(
            $"{dossier}/evidence?step=",
            sent.Headers.Location?.OriginalString,
            StringComparison.Ordinal
        );
    }

    private async Task<string> FindDossierAsync() =>
        Regex
            .Match(
                await browsers.Bench.ReadPageAsync("/"),
                "/dossiers/unit-[0-9a-z]+-2025",
                RegexOptions.NonBacktracking
            )
            .Value;
}
