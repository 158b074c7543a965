using Microsoft.Playwright;
using Youju.Web.Tests;
using Youju.Web.Tests.Hosting;

namespace Youju.Browser.Tests;

/// <summary>A workbench from which a year was published, and a stranger's window before it.</summary>
public sealed class PublicBrowsers : Browsers
{
    public override Workbench Bench { get; } = new PublishedWorkbench();

    protected override Task EnterAsync(IBrowserContext context) => Task.CompletedTask;
}

/// <summary>What anybody sees: every public page fits its window, has no barrier, and works in an old browser without script.</summary>
public sealed class PublicLookTests(PublicBrowsers browsers) : IClassFixture<PublicBrowsers>
{
    private const string Year = "/public/units/unit-23608ef13fb0/2024/";

    public static TheoryData<string, string> Pages =>
        new()
        {
            { "public", "/public" },
            { "public-found", "/public?q=活动" },
            { "public-unit", "/public/units/unit-23608ef13fb0/index.html" },
            { "public-year", Year + "index.html" },
            { "public-brief", Year + "brief.html" },
            { "public-sources", Year + "sources.html" },
            { "public-report", Year + "report.html" },
            { "public-compare", "/public/compare.html" },
            { "public-data", "/public/data" },
            { "public-register", "/public/register.html" },
            { "public-questions", "/public/questions.html" },
            { "public-about", "/public/about.html" },
            { "public-ask", "/public/ask" },
            { "public-verify", "/public/verify" },
            { "public-verify-unknown", "/public/verify?code=123412341234" },
            { "public-check", "/public/check" },
        };

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_page_fits_and_has_no_barrier(string name, string path)
    {
        var page = await browsers.OpenWindowAsync(bypassesPolicy: true);

        await PageLook.AssertLooksRightInEverySizeAsync(page, path, name);
    }

    [Theory]
    [InlineData("on")]
    [InlineData("off")]
    public async Task All_of_them_run_in_Chromium_86_with_script_and_without(string script)
    {
        var paths = Pages.Select(row => row.Data.Item2);

        var (output, error) = await JourneyTests.RunInOldBrowserAsync(
            "public.js",
            browsers.Bench.Server.Origin,
            script,
            string.Join(' ', paths)
        );

        Assert.True(output.Contains("HeadlessChrome/86.0.4240.0 done", StringComparison.Ordinal), error);
    }
}
