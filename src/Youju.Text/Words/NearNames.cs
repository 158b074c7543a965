namespace Youju.Text.Words;

/// <summary>Finds what a person may have meant by a name that nothing bears: 接待费用 for 公务接待费.</summary>
public static class NearNames
{
    private const decimal LeastLikeness = 0.4m;

    /// <summary>The names that look most alike, nearest first; none where none does.</summary>
    /// <param name="most">How many at most.</param>
    public static IReadOnlyList<string> FindNearest(string asked, IEnumerable<string> names, int most) =>
        [
            .. names
                .Distinct(StringComparer.Ordinal)
                .Select(name => (Name: name, Likeness: MeasureLikeness(asked, name)))
                .Where(near => near.Likeness >= LeastLikeness)
                .OrderByDescending(near => near.Likeness)
                .ThenBy(near => near.Name.Length)
                .ThenBy(near => near.Name, StringComparer.Ordinal)
                .Take(most)
                .Select(near => near.Name),
        ];

    /// <summary>What share of the letter pairs of the shorter word the other has too, from 0 to 1.</summary>
    /// <remarks>Words are held against parts of names: a person leaves out what seems plain.</remarks>
    private static decimal MeasureLikeness(string asked, string name)
    {
        var (mine, theirs) = (ListPairs(asked), ListPairs(name));
        if (mine.Count == 0 || theirs.Count == 0)
            return name.Contains(asked, StringComparison.OrdinalIgnoreCase) ? 1 : 0;
        var common = mine.Count(theirs.Contains);
        return (decimal)common / Math.Min(mine.Count, theirs.Count);
    }

    private static HashSet<string> ListPairs(string word) =>
        [
            .. Enumerable
                .Range(0, Math.Max(0, word.Length - 1))
                .Select(at => word.Substring(at, 2).ToLowerInvariant()),
        ];
}
