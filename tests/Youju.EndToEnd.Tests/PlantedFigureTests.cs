using System.IO.Compression;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using CsCheck;
using Youju.Domain.Dossiers;
using Youju.Domain.Reports.Returns;
using Youju.Reporting.Gaps;
using Youju.UseCases.Dossiers;
using Youju.UseCases.Packages;

namespace Youju.EndToEnd.Tests;

/// <summary>
/// Packages of random dossiers of all budgets: the check finds nothing in them; one printed figure of one file is
/// changed beyond what it may mean, and it is named. YOUJU_PLANTED sets how many (./long takes 1000).
/// </summary>
public sealed partial class PlantedFigureTests : IDisposable
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private static readonly int Packages = int.TryParse(
        Environment.GetEnvironmentVariable("YOUJU_PLANTED"),
        out var asked
    )
        ? asked
        : 20;

    private readonly string root = Directory.CreateTempSubdirectory("youju-planted-").FullName;

    public void Dispose() => Directory.Delete(root, recursive: true);

    [Fact]
    public void A_package_without_a_finding_tells_of_one_changed_figure_in_any_of_its_files() =>
        Assert.Empty(
            Gen.Select(ConsistentDossiers.All.Select(WithinPosts), Gen.Int[0, 10_000])
                .TakeSeries(Packages)
                .Select(pair => FindFault(pair.Item1, pair.Item2))
                .OfType<string>()
        );

    // More people than posts is a true finding.
    private static Dossier WithinPosts(Dossier dossier)
    {
        var staff = dossier.Ledger.Staff;
        return dossier with
        {
            Ledger = dossier.Ledger with
            {
                Staff = staff with { InService = Math.Min(staff.InService!.Value, staff.Posts!.Value) },
            },
        };
    }

    // Why the pair fails; null where it holds.
    private string? FindFault(Dossier dossier, int at)
    {
        var folder = Path.Combine(root, Guid.NewGuid().ToString("N"));
        var open = OpenDossier.FromDossier(dossier, pack: null);
        var written = ComposePackage.WritePackage(new(open, folder), _ => { }, CancellationToken.None);
        // Where a value is unknown there is no total, and the report says of neither score nor grade.
        var isScored = written.Package.Sources.ContainsKey("score/total");
        var found = written
            .Package.Gaps.Where(gap => gap.Code == GapCodes.PackageFinding)
            .Where(gap => isScored || gap.Values[1] != "GRO002")
            .ToList();
        if (found.Count > 0)
            return string.Join('\n', found.Select(gap => string.Join('：', gap.Values)));
        var files = written.Files.Where(file => file.EndsWith(".docx", StringComparison.Ordinal)).ToList();
        var path = Path.Combine(folder, files[at % files.Count]);
        var planted = PlantFigure(path, at);
        var changes = CompareReturned.CompareFiles(new(open, [path], [])).Compared[0].Diff.Changes;
        return changes.OfType<FigureAltered>().Any(change => change.Key == planted)
            ? null
            : $"{Path.GetFileName(path)}：{planted}";
    }

    // The control of a figure bears its key; its first digit becomes another.
    private static string PlantFigure(string path, int at)
    {
        using var archive = ZipFile.Open(path, ZipArchiveMode.Update);
        var entry = archive.GetEntry("word/document.xml")!;
        XDocument part;
        using (var stream = entry.Open())
            part = XDocument.Load(stream, LoadOptions.PreserveWhitespace);
        var figures = part.Descendants(W + "sdt").Where(one => FirstDigit().IsMatch(Words(one))).ToList();
        var chosen = figures[at % figures.Count];
        var text = chosen.Descendants(W + "t").First(one => FirstDigit().IsMatch(one.Value));
        text.Value = FirstDigit().Replace(text.Value, digit => digit.Value == "9" ? "48" : "9", count: 1);
        entry.Delete();
        using (var stream = archive.CreateEntry("word/document.xml").Open())
            part.Save(stream, SaveOptions.DisableFormatting);
        return (string)chosen.Element(W + "sdtPr")!.Element(W + "tag")!.Attribute(W + "val")!;
    }

    private static string Words(XElement control) =>
        string.Concat(control.Descendants(W + "t").Select(text => text.Value));

    [GeneratedRegex("[0-9]", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex FirstDigit();
}
