using Microsoft.Playwright;

namespace Youju.Browser.Tests;

/// <summary>Looks at a page: it is pictured, has no barrier, and fits its window.</summary>
internal static class PageLook
{
    public static readonly (int Width, int Height, string Name)[] Sizes =
    [
        (1366, 768, "wide"),
        (390, 844, "phone"),
    ];

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
