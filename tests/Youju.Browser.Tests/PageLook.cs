using Microsoft.Playwright;

namespace Youju.Browser.Tests;

/// <summary>Looks at a page: it has no barrier and fits its window; it is pictured where pictures are kept and where something is wrong.</summary>
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
            // A page has the same colours in every window, and to judge them takes longer than all else.
            await AssertLooksRightAsync(page, $"{name}-{size}", judgesColours: size == Sizes[0].Name);
        }
    }

    public static async Task AssertLooksRightAsync(IPage page, string name, bool judgesColours = true)
    {
        var overhang = await page.EvaluateAsync<int>("document.documentElement.scrollWidth - innerWidth");
        var barriers = await Browsers.FindBarriersAsync(page, judgesColours);
        if (RepositoryFiles.Accepts || overhang > 0 || barriers.Count > 0)
            await PictureAsync(page, name);
        Assert.Empty(barriers);
        Assert.True(overhang <= 0, $"{name} is {overhang} pixels too wide");
    }

    private static async Task PictureAsync(IPage page, string name)
    {
        var folder = Path.Combine(
            RepositoryFiles.Root,
            RepositoryFiles.Accepts ? "docs/screenshots" : "artifacts/screenshots"
        );
        Directory.CreateDirectory(folder);
        await page.ScreenshotAsync(
            new() { Path = Path.Combine(folder, name + ".png"), Animations = ScreenshotAnimations.Disabled }
        );
    }
}
