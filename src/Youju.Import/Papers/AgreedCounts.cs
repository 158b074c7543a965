namespace Youju.Import.Papers;

/// <summary>Counts that a paper tells in one place or in several.</summary>
internal static class AgreedCounts
{
    /// <summary>The counts with those that others tell and they do not.</summary>
    public static IReadOnlyDictionary<string, int> JoinMissing(
        this IReadOnlyDictionary<string, int> counts,
        IReadOnlyDictionary<string, int> others
    ) =>
        counts
            .Concat(others.Where(other => !counts.ContainsKey(other.Key)))
            .ToDictionary(StringComparer.Ordinal);

    /// <summary>The counts by key; of several that differ none is taken.</summary>
    public static Dictionary<string, int> SelectAgreed(IEnumerable<(string Key, int Value)> counts) =>
        counts
            .GroupBy(count => count.Key, StringComparer.Ordinal)
            .Where(count => count.Select(one => one.Value).Distinct().Count() == 1)
            .ToDictionary(count => count.Key, count => count.First().Value, StringComparer.Ordinal);
}
