using Youju.Checking.Relations.Terms;

namespace Youju.Checking.Relations.Search;

/// <summary>The figures around a target that may be its operands, nearest first.</summary>
internal sealed class Neighbourhood(ClauseFigure[] terms, ClauseFigure target)
{
    private const int MostBefore = 36;
    private const int MostAfter = 8;
    private const int MostPassagesBack = 6;

    public ClauseFigure[] Terms => terms;

    public ClauseFigure Target => target;

    /// <summary>Those before the target, nearest first.</summary>
    public ClauseFigure[] Before { get; } = FindBefore(terms, target);

    /// <summary>Those behind the target in its sentence, nearest first.</summary>
    public ClauseFigure[] After { get; } = FindAfter(terms, target);

    /// <summary>Those on both sides that fit, before the target first.</summary>
    public ClauseFigure[] FindBoth(Func<ClauseFigure, bool> fits, int mostBefore, int mostAfter)
    {
        var found = new List<ClauseFigure>(mostBefore + mostAfter);
        AddFitting(found, Before, fits, mostBefore);
        AddFitting(found, After, fits, mostAfter);
        return [.. found];
    }

    private static void AddFitting(
        List<ClauseFigure> found,
        ClauseFigure[] terms,
        Func<ClauseFigure, bool> fits,
        int most
    )
    {
        var left = most;
        for (var index = 0; index < terms.Length && left > 0; index++)
        {
            if (!fits(terms[index]))
                continue;
            found.Add(terms[index]);
            left--;
        }
    }

    private static ClauseFigure[] FindBefore(ClauseFigure[] terms, ClauseFigure target)
    {
        var first = target.Index;
        while (
            first > 0
            && target.Index - first < MostBefore
            && terms[first - 1].Place.Passage >= target.Place.Passage - MostPassagesBack
        )
            first--;
        var before = terms[first..target.Index];
        Array.Reverse(before);
        return before;
    }

    private static ClauseFigure[] FindAfter(ClauseFigure[] terms, ClauseFigure target)
    {
        var end = target.Index + 1;
        while (
            end < terms.Length
            && end - target.Index <= MostAfter
            && terms[end].Place.Group == target.Place.Group
        )
            end++;
        return terms[(target.Index + 1)..end];
    }
}
