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
    public async Task Columns_that_nobody_knows_are_asked_for_and_shown_where_they_are_kept()
    {
        var dossier = await BeginAsync();
        using var sent = await browsers.Bench.SendFileAsync(
            dossier + "/import",
            dossier + "/import",
            "节会活动.csv",
            System.Text.Encoding.UTF8.GetBytes(
                "活动名称,起止日期,地点,状态,阿堵物,谁牵头\n骑行大会,2025-05-03,滨江路,已举办,1.28,文旅科\n"
                    + "灯会,2025-02-12,城区,已举办,9.67,文旅科\n"
            )
        );
        var trial = sent.Headers.Location!.ToString();
        await LookAtAllAsync(trial, "import-reading");
        await browsers.Bench.SendFormAsync(trial, trial);

        await LookAtAllAsync(dossier + "/registers/events", "register-kept");
    }

    [Fact]
    public async Task An_import_that_goes_on_says_how_far_it_is()
    {
        using var sent = await browsers.Bench.SendFileAsync(
            Sample + "/import",
            Sample + "/import",
            "推文.csv",
            "甲,乙\n一,二\n"u8.ToArray()
        );
        var trial = sent.Headers.Location!.ToString();
        await File.WriteAllTextAsync(
            Path.Combine(
                browsers.Bench.DataFolder,
                "imports",
                trial[(trial.LastIndexOf('/') + 1)..],
                "run.json"
            ),
            $$"""{"Key":"import","State":0,"Seen":"{{TimeProvider.System.GetUtcNow().AddHours(1):O}}","Sheet":"推文","Row":70000}"""
        );

        await LookAtAllAsync(trial + "/done", "work-import");
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
        var page = await browsers.OpenWindowAsync(bypassesPolicy: true);

        await PageLook.AssertLooksRightInEverySizeAsync(page, path, name);
    }
}
