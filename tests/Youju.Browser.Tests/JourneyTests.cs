using System.Diagnostics;
using Microsoft.Playwright;

namespace Youju.Browser.Tests;

/// <summary>What a clerk does from an empty database to the package, in today's browser, in an old one, and with script off.</summary>
public sealed class JourneyTests(Browsers browsers) : IClassFixture<Browsers>
{
    private static readonly string Old = Path.Combine(RepositoryFiles.Root, "artifacts/chromium86");
    private static readonly string Report = Path.Combine(RepositoryFiles.Root, "samples/demo/report.txt");

    [Theory]
    [InlineData(true, "甲县文旅中心")]
    [InlineData(false, "乙县文旅中心")]
    public async Task From_nothing_to_a_downloaded_package(bool hasScript, string unit)
    {
        var page = await browsers.OpenWindowAsync(hasScript);
        await BeginAsync(page, unit);
        await AddEventAsync(page);

        await page.ClickAsync(".nav >> text=报告");
        var package = await page.RunAndWaitForDownloadAsync(() => page.ClickAsync("text=下载全部"));

        Assert.EndsWith("报告包.zip", package.SuggestedFilename, StringComparison.Ordinal);
        await page.ClickAsync("text=体检这份报告");
        await page.WaitForSelectorAsync(".checked article", new() { Timeout = 60_000 });
    }

    [Fact]
    public async Task A_file_dropped_on_the_page_is_checked_and_keys_lead_through_the_findings()
    {
        var page = await browsers.OpenWindowAsync();
        await page.GotoAsync("/checks");
        var dropped = await page.EvaluateHandleAsync(
            "text => { const all = new DataTransfer(); all.items.add(new File([text], '报告.txt')); return all; }",
            await File.ReadAllTextAsync(Report, TestContext.Current.CancellationToken)
        );
        await page.DispatchEventAsync("body", "drop", new { dataTransfer = dropped });
        await page.WaitForSelectorAsync(".checked .card", new() { Timeout = 60_000 });

        await page.Keyboard.PressAsync("j");
        await page.Keyboard.PressAsync("j");

        Assert.Equal("f2", await page.GetAttributeAsync(".card.here", "id"));
        Assert.True(await page.EvaluateAsync<bool>("document.activeElement.classList.contains('go')"));
    }

    [Theory]
    [InlineData("on")]
    [InlineData("off")]
    public async Task The_core_journey_runs_in_Chromium_86(string script)
    {
        var (output, error) = await RunInOldBrowserAsync(
            "journey.js",
            browsers.Bench.Server.EntryAddress,
            Report,
            script
        );

        Assert.True(output.Contains("HeadlessChrome/86.0.4240.0 done", StringComparison.Ordinal), error);
    }

    /// <summary>Runs a script of ours before the oldest browser; skips the test where there is none.</summary>
    internal static async Task<(string Output, string Error)> RunInOldBrowserAsync(
        string name,
        params string[] words
    )
    {
        Assert.SkipUnless(
            File.Exists(Path.Combine(Old, "chromium")),
            "Chromium 86 is not installed: ./test installs it."
        );
        var start = new ProcessStartInfo("node")
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        string[] arguments = [Path.Combine(AppContext.BaseDirectory, name), Old, .. words];
        foreach (var word in arguments)
            start.ArgumentList.Add(word);
        using var node = Process.Start(start)!;

        var output = node.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var error = await node.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        return (await output, error);
    }

    private static async Task BeginAsync(IPage page, string unit)
    {
        await page.GotoAsync("/");
        await page.FillAsync("#unit", unit);
        await page.FillAsync("#year", "2025");
        await page.ClickAsync("button:has-text('新开')");
        Assert.Contains("还没有账", await page.InnerTextAsync("main"), StringComparison.Ordinal);
    }

    private static async Task AddEventAsync(IPage page)
    {
        await page.ClickAsync(".nav >> text=台账");
        await page.ClickAsync("main >> text=节会活动");
        await page.ClickAsync("text=新增一条 >> nth=0");
        await page.FillAsync("[name='field.name']", "端午龙舟赛");
        await page.SelectOptionAsync("[name='field.kind']", "赛事");
        await page.FillAsync("[name='field.dates']", "2025-05-31");
        await page.FillAsync("[name='field.place']", "松杨湖");
        await page.SelectOptionAsync("[name='state']", "held");
        await page.ClickAsync("#record button.first");
        Assert.Contains("端午龙舟赛", await page.InnerTextAsync("h1"), StringComparison.Ordinal);
    }
}
