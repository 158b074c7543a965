using Youju.Checking.Relations.Terms;

namespace Youju.Checking.Relations.Search;

/// <summary>The figures around a target that may be its operands, nearest first.</summary>
/// <param name="room">To gather figures in; shared by all targets of a text.</param>
internal sealed class Neighbourhood(ClauseFigure[] terms, ClauseFigure target, ClauseFigure[] room)
{
    /// <summary>The room that the figures around a target need.</summary>
    public const int MostTerms = MostBefore + MostAfter;

    private const int MostBefore = 36;
    private const int MostAfter = 8;
    private const int MostPassagesBack = 6;

    public ClauseFigure[] Terms => terms;

    public ClauseFigure Target => target;

    /// <summary>Those before the target, nearest first.</summary>
    public ClauseFigure[] Before { get; } = FindBefore(terms, target);

    /// <summary>Those behind the target in its sentence, nearest first.</summary>
    public ClauseFigure[] After { get; } = FindAfter(terms, target);

    /// <summary>Those on both sides that fit the target, before it first.</summary>
    public ClauseFigure[] FindBoth(Func<ClauseFigure, ClauseFigure, bool> fits, int mostBefore, int mostAfter)
    {
        var count = CopyFitting(Before, fits, room.AsSpan(0, Math.Min(mostBefore, Before.Length)));
        count += CopyFitting(After, fits, room.AsSpan(count, Math.Min(mostAfter, After.Length)));
        return room[..count];
    }

    private int CopyFitting(
        ClauseFigure[] side,
        Func<ClauseFigure, ClauseFigure, bool> fits,
        Span<ClauseFigure> found
    )
    {
        var count = 0;
        for (var index = 0; index < side.Length && count < found.Length; index++)
        {
            if (fits(target, side[index]))
                found[count++] = side[index];
        }

        return count;
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
