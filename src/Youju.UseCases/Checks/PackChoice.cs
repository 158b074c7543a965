using Youju.Domain.Documents;
using Youju.Packs.Coverage;
using Youju.Packs.Definitions;
using Youju.Packs.Library;
using Youju.Reading.Outline;

namespace Youju.UseCases.Checks;

/// <summary>The pack that decides: the one asked for, else the one whose outline fits best, else what holds everywhere.</summary>
internal sealed class PackChoice(string? asked)
{
    // A folder is read once, however many reports are checked by it.
    private readonly Lazy<(Pack Pack, PackManifest Card)>? named = asked is null
        ? null
        : new(() => (PackLibrary.LoadPack(asked), PackLibrary.ReadManifest(asked)));

    /// <param name="year">The report's budget year; null where it is not known.</param>
    public ChosenPack ChoosePack(Document document, int? year)
    {
        var (pack, card) = named?.Value ?? ChooseForDocument(document, year);
        return new(pack, [.. YearCoverage.DescribeGaps([card], year)]) { IsNamed = named is not null };
    }

    private static (Pack Pack, PackManifest Card) ChooseForDocument(Document document, int? year)
    {
        var name = PackLibrary
            .FindReportPacks(year)
            .FirstOrDefault(
                name => HasBestOutline(PackLibrary.LoadPack(name), document, year),
                PackLibrary.Root
            );
        return (PackLibrary.LoadPack(name), PackLibrary.ReadManifest(name));
    }

    /// <summary>Whether the outline nearest to a report is one that the pack has for the places it is made for.</summary>
    private static bool HasBestOutline(Pack pack, Document document, int? year) =>
        ReportSections.FindFit(document, pack, year) is { } fit
        && (fit.Weight > 0 || fit.Place == PlaceEvidence.Named)
        && fit.Outline.Places.Any(pack.MadeFor.Contains);
}
