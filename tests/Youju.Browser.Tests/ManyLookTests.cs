using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Youju.Web.Hosting;
using Youju.Web.Tests;

namespace Youju.Browser.Tests;

/// <summary>A workbench with a crowded year in it: thousands of records, a hundred lines of money, as many indicators.</summary>
public sealed class CrowdedBrowsers : Browsers
{
    private string? dossier;

    public override Workbench Bench { get; } = new CrowdedYear();

    /// <summary>The path of the crowded year; found before others stand beside it.</summary>
    public async Task<string> FindDossierAsync() =>
        dossier ??= Regex
            .Match(
                await Bench.ReadPageAsync("/"),
                "/dossiers/unit-[0-9a-z]+-2025",
                RegexOptions.NonBacktracking
            )
            .Value;

    private sealed class CrowdedYear : Workbench
    {
        private const int MoreLines = 120;

        private static readonly string Folder = Path.Combine(RepositoryFiles.Root, "samples/yunxi-work");

        // How often a row of a register stands there again, under another name.
        private static readonly Dictionary<string, int> Crowded = new()
        {
            ["registers/resources.csv"] = 8,
            ["registers/events.csv"] = 400,
            ["registers/projects.csv"] = 20,
            ["registers/coverage.csv"] = 100,
            ["registers/publishing.csv"] = 60,
        };

        protected override WorkbenchSettings CompleteSettings(WorkbenchSettings settings) =>
            settings with
            {
                Sample = Directory
                    .EnumerateFiles(Folder, "*", SearchOption.AllDirectories)
                    .Select(file => (Name: Path.GetRelativePath(Folder, file).Replace('\\', '/'), file))
                    .ToDictionary(
                        one => one.Name,
                        one => Crowd(one.Name, File.ReadAllBytes(one.file)),
                        StringComparer.Ordinal
                    ),
            };

        private static byte[] Crowd(string name, byte[] content) =>
            name switch
            {
                "ledger.csv" => Append(content, at =>
                    $"more-{at},,general-public,project,2070113,,示例项目{at},{at}000,0,0,{at}000,{at}000,,,,,,,示例,yes"
                ),
                "targets.yaml" => Append(content, at =>
                    $"  - id: more-{at}\n    class: quantity\n    name: 示例指标{at}\n    direction: at-least\n    weight: 0.1\n"
                    + $"    unit: 个\n    target: {at}\n    basis: 示例目标\n    verification: 台账\n    illustrative: true"
                ),
                _ when Crowded.TryGetValue(name, out var times) => Repeat(content, times),
                _ => content,
            };

        private static byte[] Append(byte[] content, Func<string, string> write) =>
            Encoding.UTF8.GetBytes(
                Encoding.UTF8.GetString(content).TrimEnd('\n')
                    + "\n"
                    + string.Concat(
                        Enumerable
                            .Range(1, MoreLines)
                            .Select(at => write(at.ToString(CultureInfo.InvariantCulture)) + "\n")
                    )
            );

        // The id is the first cell, the name the eighth.
        private static byte[] Repeat(byte[] content, int times)
        {
            var lines = Encoding.UTF8.GetString(content).TrimEnd('\n').Split('\n');
            var more =
                from at in Enumerable.Range(1, times - 1)
                from line in lines.Skip(1)
                let cells = line.Split(',')
                select string.Join(
                    ',',
                    cells.Select((cell, column) => column is 0 or 7 ? $"{cell}-{at}" : cell)
                );
            return Encoding.UTF8.GetBytes(string.Join('\n', lines.Concat(more)) + "\n");
        }
    }
}

/// <summary>Pages that hold much: they fit their window, have no barrier, and are pictured; what is too long for one page goes on
/// on the next.</summary>
public sealed class ManyLookTests(CrowdedBrowsers browsers) : IClassFixture<CrowdedBrowsers>
{
    public static TheoryData<string, string> Pages =>
        new()
        {
            { "year", "" },
            { "money", "/money" },
            { "money-grid", "/money/grid" },
            { "registers", "/registers" },
            { "register", "/registers/events" },
            { "register-next", "/registers/events?page=2" },
            { "grid", "/registers/events/grid" },
            { "map", "/registers/resources/map" },
            { "indicators", "/indicators" },
            { "indicators-grid", "/indicators/edit" },
            { "report", "/report" },
            { "submission", "/submission" },
            { "glance", "/glance" },
            { "monitoring", "/monitoring" },
            { "duties", "/duties" },
            { "ladder", "/ladder" },
            { "search", "/search?q=示例" },
        };

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_page_with_much_on_it_fits_and_has_no_barrier(string name, string path) =>
        await LookAsync(await browsers.FindDossierAsync() + path, name);

    [Fact]
    public async Task A_list_of_many_dossiers_fits_and_has_no_barrier()
    {
        await browsers.FindDossierAsync();
        foreach (var number in Enumerable.Range(1, 60))
            await browsers.Bench.SendFormAsync(
                "/",
                "/dossiers",
                ("unit", $"示例县第{number}中心"),
                ("year", "2025")
            );

        await LookAsync("/", "all");
    }

    [Fact]
    public async Task Many_steps_fit_and_have_no_barrier()
    {
        var register = await browsers.FindDossierAsync() + "/registers/publishing";
        foreach (var number in Enumerable.Range(1, 25))
            await browsers.Bench.FillFormAsync(
                register + "/new",
                ("field.name", $"示例选题{number}"),
                ("field.planned", "2025-03-01"),
                ("field.channel", "示例公众号")
            );

        await LookAsync(await browsers.FindDossierAsync() + "/changes", "changes");
    }

    private async Task LookAsync(string path, string name) =>
        await PageLook.AssertLooksRightInEverySizeAsync(
            await browsers.OpenWindowAsync(bypassesPolicy: true),
            path,
            $"many-{name}"
        );
}
