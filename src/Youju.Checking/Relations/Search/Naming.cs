using Youju.Checking.Relations.Terms;

namespace Youju.Checking.Relations.Search;

/// <summary>Tells how well the words of a figure name another one.</summary>
internal static class Naming
{
    private const int Reach = 36;

    /// <summary>How like the best named figure before the target is to the target's own words.</summary>
    public static double FindBestLikeness(IReadOnlyList<Term> terms, Term target)
    {
        var best = 0.0;
        if (!target.HasOwnName)
            return best;
        for (var index = target.Index - 1; index >= Math.Max(0, target.Index - Reach); index--)
        {
            if (terms[index].HasOwnName && terms[index].IsLevel)
                best = Math.Max(best, target.Name.MeasureLikeness(terms[index].Name));
        }

        return best;
    }
}
