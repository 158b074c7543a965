using Youju.Domain.Documents;
using Youju.Packs.Coverage;
using Youju.Packs.Definitions;
using Youju.Packs.Library;

namespace Youju.UseCases.Checks;

/// <summary>The pack that decides: the one asked for, else the one made for reports of that title, else what holds everywhere.</summary>
internal sealed class PackChoice(string? asked)
{
    private const int OpeningLength = 400;

    // A folder is read once, however many reports are checked by it.
    private readonly Lazy<(Pack Pack, PackManifest Card)>? named = asked is null
        ? null
        : new(() => (PackLibrary.LoadPack(asked), PackLibrary.ReadManifest(asked)));

    /// <param name="year">The report's budget year; null where it is not known.</param>
    public ChosenPack ChoosePack(Document document, int? year)
    {
        var (pack, card) = named?.Value ?? ChooseForDocument(document, year);
        return new(pack, [.. YearCoverage.DescribeGaps([card], year)]);
    }

    private static (Pack Pack, PackManifest Card) ChooseForDocument(Document document, int? year)
    {
        var opening = document.Text[..Math.Min(document.Text.Length, OpeningLength)];
        var name = PackLibrary.ChooseForOpening(opening, year);
        return (PackLibrary.LoadPack(name), PackLibrary.ReadManifest(name));
    }
}
