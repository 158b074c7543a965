using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Youju.Web.Tests;

namespace Youju.Browser.Tests;

/// <summary>
/// Pages in the states that the sample does not show: empty, in a dossier that has just begun; failed, where what was asked
/// cannot be; and at work, while a package is made. Each says what happened and what to do next.
/// </summary>
public sealed class StateLookTests(Browsers browsers) : IClassFixture<Browsers>
{
    private const string Sample = Workbench.Sample;

    /// <summary>Where a page of a dossier ends; each is empty in a dossier that has just begun.</summary>
    public static TheoryData<string, string> Empty =>
        new()
        {
            { "year", "" },
            { "money", "/money" },
            { "money-grid", "/money/grid" },
            { "registers", "/registers" },
            { "grid", "/registers/events/grid" },
            { "map", "/registers/resources/map" },
            { "indicators", "/indicators" },
            { "indicators-grid", "/indicators/edit" },
            { "evidence", "/evidence" },
            { "report", "/report" },
            { "package", "/report/package" },
            { "submission", "/submission" },
            { "calendar", "/calendar" },
            { "glance", "/glance" },
            { "monitoring", "/monitoring" },
            { "duties", "/duties" },
            { "papers", "/papers" },
            { "ladder", "/ladder" },
            { "changes", "/changes" },
            { "edition", "/edition" },
            { "questions", "/questions" },
            { "next", "/next" },
        };

    public static TheoryData<string, string> Failed =>
        new()
        {
            { "register", Sample + "/registers/none" },
            { "record", Sample + "/registers/events/none" },
            { "figure", Sample + "/figure?of=none" },
            { "ladder", Sample + "/ladder?step=none" },
            { "map", Sample + "/registers/resources/map/public" },
            { "dossier", "/dossiers/unit-000000000000-2024" },
            { "pack-diff", "/administration/packs/diff?a=none&b=cn" },
            { "help", "/help/none" },
        };

    // Begun once for all; who comes later finds it.
    private async Task<string> BeginAsync()
    {
        await browsers.Bench.SendFormAsync(
            "/",
            "/dossiers",
            ("unit", "示例县旅游产业发展中心"),
            ("year", "2025")
        );
        return Regex
            .Match(
                await browsers.Bench.ReadPageAsync("/"),
                "/dossiers/unit-[0-9a-z]+-2025",
                RegexOptions.NonBacktracking
            )
            .Value;
    }

    [Theory]
    [MemberData(nameof(Empty))]
    public async Task An_empty_page_says_what_to_do_next(string name, string path) =>
        await LookAtAllAsync(await BeginAsync() + path, $"empty-{name}");

    [Theory]
    [MemberData(nameof(Failed))]
    public async Task A_page_that_cannot_be_says_what_happened(string name, string path) =>
        await LookAtAllAsync(path, $"failed-{name}");

    [Fact]
    public async Task A_file_that_cannot_be_read_is_told_of_where_it_was_handed_in()
    {
        var page = await browsers.OpenWindowAsync(bypassesPolicy: true);
        await page.GotoAsync(Sample + "/import");
        await page.SetInputFilesAsync(
            "input[type=file]",
            new FilePayload
            {
                Name = "坏的.xlsx",
                MimeType = "",
                Buffer = [0x50, 0x4B, 3, 4, 1, 2, 3],
            }
        );
        await page.ClickAsync("form button.first");

        await PageLook.AssertLooksRightAsync(page, "failed-import-wide");
    }

    [Fact]
    public async Task A_package_that_is_being_made_says_how_far_it_is_and_one_that_is_done_is_given()
    {
        var package = Sample + "/report/package";
        await browsers.Bench.SendFormAsync(package, package, ("pdf", "no"));
        await LookAtAllAsync(package, "work-package");
        var page = await browsers.OpenWindowAsync(bypassesPolicy: true);
        await page.GotoAsync(package);
        while (!(await page.ContentAsync()).Contains("下载</a>", StringComparison.Ordinal))
            await page.ReloadAsync();

        await PageLook.AssertLooksRightAsync(page, "package-wide");
    }

    private async Task LookAtAllAsync(string path, string name)
    {
        foreach (var (width, height, size) in PageLook.Sizes)
        {
            var page = await browsers.OpenWindowAsync(bypassesPolicy: true, width: width, height: height);
            await page.GotoAsync(path, new() { WaitUntil = WaitUntilState.NetworkIdle });
            await PageLook.AssertLooksRightAsync(page, $"{name}-{size}");
        }
    }
}
