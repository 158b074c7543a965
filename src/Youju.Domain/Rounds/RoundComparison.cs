using Youju.Domain.Dossiers;
using Youju.Domain.Facts;

namespace Youju.Domain.Rounds;

/// <summary>Holds a dossier as it was handed in against the same dossier later: every place that differs, once, and no other.</summary>
public static class RoundComparison
{
    /// <param name="beforeFacts">The figures of the earlier one.</param>
    /// <param name="afterFacts">The figures of the later one.</param>
    public static IReadOnlyList<RoundDifference> CompareDossiers(
        Dossier before,
        FactStore beforeFacts,
        Dossier after,
        FactStore afterFacts
    ) =>
        [
            .. ComparePlaces([.. DossierEntries.ListEntries(before)], [.. DossierEntries.ListEntries(after)]),
            .. ComparePlaces([.. ListFigures(beforeFacts)], [.. ListFigures(afterFacts)]),
        ];

    private static IEnumerable<RoundEntry> ListFigures(FactStore facts) =>
        facts.All.Select(fact => new RoundEntry(
            RoundPart.Figure,
            fact.Key,
            fact.Label,
            RoundWords.DescribeQuantity(fact.Quantity)
        ));

    private static IEnumerable<RoundDifference> ComparePlaces(List<RoundEntry> before, List<RoundEntry> after)
    {
        var earlier = before.ToDictionary(entry => entry.Identity);
        var later = after.ToDictionary(entry => entry.Identity);
        return after
            .Concat(before.Where(entry => !later.ContainsKey(entry.Identity)))
            .Where(entry => !IsWithin(entry, earlier) && !IsWithin(entry, later))
            .Select(entry => CompareEntry(entry, earlier, later))
            .OfType<RoundDifference>();
    }

    // What came or went whole is told once, and not field by field.
    private static bool IsWithin(RoundEntry entry, Dictionary<(RoundPart, string), RoundEntry> side) =>
        entry.Owner is { } owner && !side.ContainsKey((entry.Part, owner));

    private static RoundDifference? CompareEntry(
        RoundEntry entry,
        Dictionary<(RoundPart, string), RoundEntry> earlier,
        Dictionary<(RoundPart, string), RoundEntry> later
    )
    {
        var (before, after) = (
            earlier.GetValueOrDefault(entry.Identity)?.Words,
            later.GetValueOrDefault(entry.Identity)?.Words
        );
        return before == after ? null : new(entry.Part, entry.Key, entry.Label, before, after);
    }
}
