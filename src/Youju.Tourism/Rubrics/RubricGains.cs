namespace Youju.Tourism.Rubrics;

/// <summary>One leaf at which points can still be won.</summary>
/// <param name="Gain">How many.</param>
/// <param name="Cost">In yuan; null where nobody has said.</param>
public sealed record RubricGain(RubricItem Leaf, decimal Gain, decimal? Cost);

/// <summary>Where points are cheapest to gain.</summary>
public static class RubricGains
{
    /// <summary>Leaves that are not full, the cheapest point first; those without a cost come last, by gain.</summary>
    /// <param name="costs">What filling a leaf would cost, by its number.</param>
    public static IReadOnlyList<RubricGain> ListGains(
        IEnumerable<RubricItem> items,
        RubricColumn column,
        IReadOnlyDictionary<string, decimal> costs
    ) =>
        [
            .. items
                .SelectMany(item => item.ListLeaves())
                .Select(leaf => new RubricGain(
                    leaf,
                    leaf.Most - leaf.Points.GetValueOrDefault(column),
                    costs.TryGetValue(leaf.Number, out var cost) ? cost : null
                ))
                .Where(gain => gain.Gain > 0)
                .OrderBy(gain => gain.Cost is null)
                .ThenBy(gain => gain.Cost / gain.Gain)
                .ThenByDescending(gain => gain.Gain),
        ];

    /// <summary>The cheapest leaves that together win the missing points; null where all of them do not.</summary>
    public static IReadOnlyList<RubricGain>? ChooseGains(IReadOnlyList<RubricGain> gains, decimal missing)
    {
        var chosen = new List<RubricGain>();
        foreach (var gain in gains)
        {
            if (missing <= 0)
                break;
            chosen.Add(gain);
            missing -= gain.Gain;
        }

        if (missing > 0)
            return null;
        // What was taken early may have become needless by what came later; the dearest goes first.
        foreach (var gain in chosen.OrderByDescending(gain => gain.Cost ?? decimal.MaxValue).ToList())
        {
            if (missing + gain.Gain > 0)
                continue;
            chosen.Remove(gain);
            missing += gain.Gain;
        }

        return chosen;
    }
}
