using Youju.Packs.Definitions;
using Youju.Packs.Definitions.Lexicons;

namespace Youju.Packs.Library;

/// <summary>Whether a carried pack is made for the place that a unit's name tells.</summary>
internal static class PackPlaces
{
    private static PlaceLexicon Places => PackLibrary.LoadOutlines(PackLibrary.Root).Places;

    /// <summary>Whether words name a place of the pack, or a town of its province.</summary>
    public static bool NamesPlaceOf(PackManifest card, string words) =>
        card.AppliesTo is { } scope
        && (scope.NamesPlaceIn(words) || Places.FindProvinces(words).Any(scope.Places.Contains));

    /// <summary>The pack of the place goes first; then the one that is at home here where nothing tells the place, and that of
    /// the whole country where it is another one.</summary>
    public static int RankForUnit(PackManifest card, string unit)
    {
        if (NamesPlaceOf(card, unit))
            return 0;
        var isElsewhere = Places.FindProvinces(unit).Any();
        return (isElsewhere ? card.Id == PackLibrary.Root : card.IsAtHome) ? 1 : 2;
    }
}
