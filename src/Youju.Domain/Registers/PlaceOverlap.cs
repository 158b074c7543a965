namespace Youju.Domain.Registers;

/// <summary>Finds records of places that lie in one another, on days that overlap: 双花 lies in 陆城镇双花.</summary>
internal static class PlaceOverlap
{
    private const int ShortestName = 2;
    private const int LongestName = 40;

    /// <summary>The ids of two records each, that a measure must not add; none where it can add all it counts.</summary>
    public static IEnumerable<(string First, string Second)> FindPairs(
        RegisterDefinition register,
        MeasureDefinition measure,
        IEnumerable<KeyValuePair<string, RecordVersion>> versions
    )
    {
        var places = versions
            .Where(entry => measure.CountsVersion(entry.Value) && entry.Value[measure.Field!] is not null)
            .Select(entry => new PlacedDays(
                entry.Key,
                measure.IsOfOnePlace ? "" : (entry.Value[register.Place!] as TextValue)?.Text ?? "",
                DateRangeValue.FromFieldValue(entry.Value[register.Period!])
            ))
            .Where(one => one.Days is not null)
            .GroupBy(one => one.Place, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.ToList(), StringComparer.Ordinal);
        return places
            .Values.SelectMany(FindOverlapping)
            .Concat(
                from outer in places
                from inner in ListPartNames(outer.Key).Where(places.ContainsKey)
                from pair in FindBetween(outer.Value, places[inner])
                select pair
            )
            .Distinct();
    }

    // In the order of their first days each is held against the one that has lasted longest so far.
    private static IEnumerable<(string First, string Second)> FindOverlapping(List<PlacedDays> one)
    {
        var ordered = one.OrderBy(entry => entry.Days!.First)
            .ThenBy(entry => entry.Id, StringComparer.Ordinal);
        PlacedDays? longest = null;
        foreach (var next in ordered)
        {
            if (longest is not null && longest.Days!.Overlaps(next.Days!))
                yield return (longest.Id, next.Id);
            if (longest is null || next.Days!.Last > longest.Days!.Last)
                longest = next;
        }
    }

    private static IEnumerable<(string First, string Second)> FindBetween(
        List<PlacedDays> outer,
        List<PlacedDays> inner
    )
    {
        var outside = outer.Select(one => one.Id).ToHashSet(StringComparer.Ordinal);
        return FindOverlapping([.. outer, .. inner])
            .Where(pair => outside.Contains(pair.First) != outside.Contains(pair.Second));
    }

    private static IEnumerable<string> ListPartNames(string name) =>
        name.Length > LongestName
            ? []
            : (
                from length in Enumerable.Range(ShortestName, Math.Max(0, name.Length - ShortestName))
                from start in Enumerable.Range(0, name.Length - length + 1)
                select name.Substring(start, length)
            ).Distinct(StringComparer.Ordinal);

    private sealed record PlacedDays(string Id, string Place, DateRangeValue? Days);
}
