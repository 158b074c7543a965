namespace Youju.Web.Grids;

/// <summary>What two people make of the same texts, field by field: what one of them left alone is as the other has it.</summary>
/// <param name="Texts">In the order of the fields; where both have written, what the later one has.</param>
/// <param name="Both">The places at which both have written, and not the same.</param>
internal sealed record MergedTexts(IReadOnlyList<string> Texts, IReadOnlyList<int> Both)
{
    /// <param name="seen">What the later one had before him.</param>
    /// <param name="mine">What he has made of it.</param>
    /// <param name="now">What stands after the other one.</param>
    public static MergedTexts Merge(
        IReadOnlyList<string> seen,
        IReadOnlyList<string> mine,
        IReadOnlyList<string> now
    )
    {
        var places = Enumerable.Range(0, mine.Count).ToList();
        return new(
            [.. places.Select(at => IsSame(mine[at], seen[at]) ? now[at] : mine[at])],
            [
                .. places.Where(at =>
                    !IsSame(mine[at], seen[at]) && !IsSame(now[at], seen[at]) && !IsSame(mine[at], now[at])
                ),
            ]
        );
    }

    // A form ends lines in its own way, and nobody sees a space at the end.
    private static bool IsSame(string one, string other) =>
        string.Equals(
            one.ReplaceLineEndings("\n").Trim(),
            other.ReplaceLineEndings("\n").Trim(),
            StringComparison.Ordinal
        );
}
