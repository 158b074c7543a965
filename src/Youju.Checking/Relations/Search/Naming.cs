using Youju.Checking.Relations.Terms;

namespace Youju.Checking.Relations.Search;

/// <summary>Tells how well the words of a figure name another one.</summary>
internal static class Naming
{
    private const int Reach = 36;

    /// <summary>How like the best named figure before the target is to the target's own words.</summary>
    public static BestNames FindBestNames(ClauseFigure[] terms, ClauseFigure target)
    {
        var (byName, byWords, asWhole) = (0.0, 0.0, 0.0);
        for (var index = target.Index - 1; index >= Math.Max(0, target.Index - Reach); index--)
        {
            var term = terms[index];
            if (!term.IsLevel)
                continue;
            byWords = Math.Max(byWords, target.Words.MeasureLikeness(term.Words));
            asWhole = Math.Max(asWhole, target.NamedWhole.MeasureLikeness(term.Words));
            if (target.HasOwnName && term.HasOwnName)
                byName = Math.Max(byName, target.Name.MeasureLikeness(term.Name));
        }

        return new(byName, byWords, asWhole);
    }
}

/// <summary>How like the target's words are those of the figure they name best, from 0 to 1.</summary>
/// <param name="ByName">Without stems: 三公 of “三公”经费支出.</param>
/// <param name="ByWords">With them.</param>
/// <param name="AsWhole">What the target's words call its whole, against all words of the other.</param>
internal readonly record struct BestNames(double ByName, double ByWords, double AsWhole);
