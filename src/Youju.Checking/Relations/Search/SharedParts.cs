using Youju.Checking.Relations.Terms;
using Youju.Packs.Definitions.Lexicons;

namespace Youju.Checking.Relations.Search;

/// <summary>Finds the parts before what is left of a whole, each told with its share: 甲12万元，占60%；乙5万元，占25%；其余3万元.</summary>
internal static class SharedParts
{
    /// <summary>In their order; empty where other figures stand between.</summary>
    public static IReadOnlyList<ClauseFigure> FindBefore(ClauseFigure target, ClauseFigure[] terms)
    {
        var parts = new List<ClauseFigure>();
        for (
            var share = target.Index - 1;
            share > 0 && IsShareOfPart(terms[share], terms[share - 1], target);
            share -= 2
        )
            parts.Insert(0, terms[share - 1]);
        return parts;
    }

    private static bool IsShareOfPart(ClauseFigure share, ClauseFigure part, ClauseFigure target) =>
        share.IsPercent
        && share.Clause.Has(StemClass.Share)
        && part.IsLevel
        && part.Unit == target.Unit
        && part.Place.Passage == target.Place.Passage;
}
