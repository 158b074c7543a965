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
        : new(() => LoadPack(asked));

    public ChosenPack ChoosePack(ReportText report)
    {
        var (pack, card) = named?.Value
            ?? LoadPack(ReportPack.FindForReport(report, report.Year) ?? PackLibrary.Root);
        return new(pack, [.. YearCoverage.DescribeGaps([card], report.Year)]) { IsNamed = named is not null };
    }

    private static (Pack Pack, PackManifest Card) LoadPack(string name) =>
        (PackLibrary.LoadPack(name), PackLibrary.ReadManifest(name));
}
