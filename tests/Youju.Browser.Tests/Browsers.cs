using Microsoft.Playwright;
using Youju.Web.Tests;

namespace Youju.Browser.Tests;

/// <summary>A workbench with the sample in it, and today's Chromium before it.</summary>
public class Browsers : IAsyncLifetime
{
    private static readonly string Axe = Path.Combine(
        RepositoryFiles.Root,
        "artifacts/axe/node_modules/axe-core/axe.min.js"
    );

    private IPlaywright? playwright;
    private IBrowser? browser;
    private readonly List<(string Test, IBrowserContext Context)> windows = [];

    /// <summary>The workbench.</summary>
    public virtual Workbench Bench { get; } = new();

    public async ValueTask InitializeAsync()
    {
        await Bench.InitializeAsync();
        var program = new[] { "/usr/bin/chromium", "/usr/bin/chromium-browser" }.FirstOrDefault(File.Exists);
        if (program is null)
            return;
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(
            new() { ExecutablePath = program, Args = ["--no-sandbox", "--disable-gpu", "--lang=zh-CN"] }
        );
    }

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        if (browser is not null)
            await browser.CloseAsync();
        playwright?.Dispose();
        await Bench.DisposeAsync();
    }

    /// <summary>A window that has come in by the key; skips the test where there is no browser.</summary>
    /// <param name="bypassesPolicy">Whether a judge of pages may be put into them.</param>
    public async Task<IPage> OpenWindowAsync(bool hasScript = true, bool bypassesPolicy = false)
    {
        Assert.SkipWhen(browser is null, "Chromium is not installed.");
        await CloseWindowsOfOtherTestsAsync();
        var context = await browser.NewContextAsync(
            new()
            {
                BaseURL = Bench.Server.Origin,
                JavaScriptEnabled = hasScript,
                BypassCSP = bypassesPolicy,
                Locale = "zh-CN",
                ViewportSize = new() { Width = 1366, Height = 768 },
            }
        );
        // Two suites on two cores: the first package of a process takes longer than a person would wait.
        context.SetDefaultTimeout((float)TimeSpan.FromMinutes(2).TotalMilliseconds);
        windows.Add((TestContext.Current.Test!.UniqueID, context));
        await EnterAsync(context);
        return await context.NewPageAsync();
    }

    // Pages left open go on asking, and take the processors from those that are looked at.
    private async Task CloseWindowsOfOtherTestsAsync()
    {
        foreach (var window in windows.Where(one => one.Test != TestContext.Current.Test!.UniqueID).ToList())
        {
            windows.Remove(window);
            await window.Context.CloseAsync();
        }
    }

    /// <summary>How a window comes in.</summary>
    protected virtual async Task EnterAsync(IBrowserContext context) =>
        await context.APIRequest.GetAsync(Bench.Server.EntryAddress);

    /// <summary>Comes in again in a window whose sign-in has ended.</summary>
    public Task EnterAgainAsync(IPage page) => page.Context.APIRequest.GetAsync(Bench.Server.EntryAddress);

    /// <summary>What axe-core finds against WCAG 2.1 AA on a page, a line for each kind.</summary>
    /// <param name="page">The page.</param>
    /// <param name="judgesColours">Whether words are held against what they stand on.</param>
    public static async Task<IReadOnlyList<string>> FindBarriersAsync(IPage page, bool judgesColours)
    {
        Assert.SkipUnless(
            File.Exists(Axe),
            "axe-core is not installed: npm install --prefix artifacts/axe axe-core"
        );
        if (await page.EvaluateAsync<bool>("typeof axe === 'undefined'"))
            await page.AddScriptTagAsync(new() { Path = Axe });
        return await page.EvaluateAsync<string[]>(
            """
            async judgesColours => (await axe.run(document, {
              iframes: false,
              resultTypes: ['violations'],
              runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'],
              rules: { 'color-contrast': { enabled: judgesColours } },
            })).violations
              .map(kind => kind.id + ': ' + kind.nodes.map(node => node.target.join(' ')).join(', '))
            """,
            judgesColours
        );
    }
}
