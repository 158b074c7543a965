using Youju.Checking.Relations.Terms;

namespace Youju.Checking.Relations.Search;

/// <summary>The figures around a target that may be its operands, nearest first.</summary>
internal sealed class Neighbourhood(PlacedFigure[] terms, PlacedFigure target)
{
    private const int MostBefore = 36;
    private const int MostAfter = 8;
    private const int MostPassagesBack = 6;

    public PlacedFigure[] Terms => terms;

    public PlacedFigure Target => target;

    /// <summary>Those before the target, nearest first.</summary>
    public PlacedFigure[] Before { get; } = FindBefore(terms, target);

    /// <summary>Those behind the target in its sentence, nearest first.</summary>
    public PlacedFigure[] After { get; } = FindAfter(terms, target);

    /// <summary>Those on both sides that fit, before the target first.</summary>
    public PlacedFigure[] FindBoth(Func<PlacedFigure, bool> fits, int mostBefore, int mostAfter)
    {
        var found = new List<PlacedFigure>(mostBefore + mostAfter);
        AddFitting(found, Before, fits, mostBefore);
        AddFitting(found, After, fits, mostAfter);
        return [.. found];
    }

    private static void AddFitting(
        List<PlacedFigure> found,
        PlacedFigure[] terms,
        Func<PlacedFigure, bool> fits,
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

    private static PlacedFigure[] FindBefore(PlacedFigure[] terms, PlacedFigure target)
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

    private static PlacedFigure[] FindAfter(PlacedFigure[] terms, PlacedFigure target)
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
