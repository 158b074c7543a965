using Microsoft.Playwright;

namespace Youju.Browser.Tests;

/// <summary>Looks at a page: it is pictured, has no barrier, and fits its window.</summary>
internal static class PageLook
{
    private static readonly (int Width, int Height, string Name)[] Sizes =
    [
        (1366, 768, "wide"),
        (390, 844, "phone"),
    ];

    private const string UntilDrawn =
        "() => new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(drawn)))";

    /// <summary>Looks at what stands at an address in a window of every size.</summary>
    public static async Task AssertLooksRightInEverySizeAsync(IPage page, string path, string name)
    {
        await page.GotoAsync(path, new() { WaitUntil = WaitUntilState.NetworkIdle });
        foreach (var (width, height, size) in Sizes)
        {
            await page.SetViewportSizeAsync(width, height);
            await page.EvaluateAsync(UntilDrawn);
            await AssertLooksRightAsync(page, $"{name}-{size}");
        }
    }

    public static async Task AssertLooksRightAsync(IPage page, string name)
    {
        var overhang = await page.EvaluateAsync<int>("document.documentElement.scrollWidth - innerWidth");
        var folder = Path.Combine(
            RepositoryFiles.Root,
            RepositoryFiles.Accepts ? "docs/screenshots" : "artifacts/screenshots"
        );
        Directory.CreateDirectory(folder);
        await page.ScreenshotAsync(
            new() { Path = Path.Combine(folder, name + ".png"), Animations = ScreenshotAnimations.Disabled }
        );
        Assert.Empty(await Browsers.FindBarriersAsync(page));
        Assert.True(overhang <= 0, $"{name} is {overhang} pixels too wide");
    }
}
