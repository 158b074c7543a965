using System.Text.RegularExpressions;
using Youju.Web.Hosting;
using Youju.Web.Tests;

namespace Youju.Browser.Tests;

/// <summary>A workbench with the year of work in it, and today's Chromium before it.</summary>
public sealed class FieldBrowsers : Browsers
{
    public override Workbench Bench { get; } = new WorkedYear();

    private sealed class WorkedYear : Workbench
    {
        private static readonly string Folder = Path.Combine(RepositoryFiles.Root, "samples/yunxi-work");

        protected override WorkbenchSettings CompleteSettings(WorkbenchSettings settings) =>
            settings with
            {
                Sample = Directory
                    .EnumerateFiles(Folder, "*", SearchOption.AllDirectories)
                    .ToDictionary(
                        file => Path.GetRelativePath(Folder, file).Replace('\\', '/'),
                        File.ReadAllBytes,
                        StringComparer.Ordinal
                    ),
            };
    }
}

/// <summary>How the pages of the centre's own work look: they fit, have no barrier, and are pictured. YOUJU_ACCEPT=1 keeps the pictures in docs/screenshots.</summary>
public sealed class FieldLookTests(FieldBrowsers browsers) : IClassFixture<FieldBrowsers>
{
    public static TheoryData<string, string> Pages =>
        new()
        {
            { "duties", "/duties" },
            { "photos-empty", "/photos" },
            { "papers", "/papers" },
            { "ladder", "/ladder" },
            { "ladder-sample", "/ladder?step=county&percent=5&seed=1" },
            { "ladder-refused", "/ladder?step=没有这一步" },
            { "map", "/registers/resources/map" },
            { "map-refused", "/registers/resources/map/public?number=" },
            { "map-empty", "/registers/projects/map" },
            { "map-service-empty", "/map-service" },
            { "units", "/registers/resources" },
            { "units-new", "/registers/resources/new" },
            { "unit", "/registers/resources/unit-001" },
            { "returns", "/registers/project-progress" },
        };

    private async Task<string> FindDossierAsync() =>
        Regex
            .Match(
                await browsers.Bench.ReadPageAsync("/"),
                "/dossiers/unit-[0-9a-z]+-2025",
                RegexOptions.NonBacktracking
            )
            .Value;

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_page_of_the_trade_fits_and_has_no_barrier(string name, string path)
    {
        var dossier = await FindDossierAsync();
        var page = await browsers.OpenWindowAsync(bypassesPolicy: true);

        await PageLook.AssertLooksRightInEverySizeAsync(page, dossier + path, "field-" + name);
    }

    [Fact]
    public async Task Photos_by_place_fit_and_have_no_barrier()
    {
        var dossier = await FindDossierAsync();
        var photos = $"{dossier}/photos";
        var sent = await browsers.Bench.SendFileAsync(
            photos,
            photos,
            "大矶头石刻.jpg",
            new SketchedPhoto(113.2696, 29.475).ToJpeg()
        );

        await LookAtAllAsync(sent.Headers.Location!.OriginalString, "field-photos");
    }

    [Fact]
    public async Task A_key_that_is_none_is_told_where_it_was_typed()
    {
        var page = await browsers.OpenWindowAsync(bypassesPolicy: true);
        await page.GotoAsync(await FindDossierAsync() + "/map-service");
        await page.FillAsync("#map-key", "短");
        await page.ClickAsync("form button.first");

        await PageLook.AssertLooksRightAsync(page, "field-map-service-refused-wide");
    }

    [Fact]
    public async Task A_survey_that_is_out_and_its_sheet_fit_and_have_no_barrier()
    {
        var survey = $"{await FindDossierAsync()}/surveys/survey-1";
        await LookAtAllAsync(survey, "field-survey-empty");
        await browsers.Bench.SendFormAsync(survey, $"{survey}/sheets", ("count", "30"));
        var code = (await browsers.Bench.ReadPageAsync(survey)).Split("没有收回的 30 份：")[1].Split('、')[0];

        await LookAtAllAsync(survey, "field-survey");
        await LookAtAllAsync($"/public/survey/{code}", "field-sheet");
        await LookAtAllAsync("/public/survey/2345678923", "field-sheet-unknown");
    }

    private async Task LookAtAllAsync(string path, string name)
    {
        var page = await browsers.OpenWindowAsync(bypassesPolicy: true);

        await PageLook.AssertLooksRightInEverySizeAsync(page, path, name);
    }
}
