using Youju.Domain.Budget;

namespace Youju.Import.Papers;

/// <summary>Joins the rows that tell one part of the expenditure: most add up, those of one adjustment after another do not.</summary>
internal static class AdjustmentChain
{
    public static PlacedLine JoinRows(IEnumerable<PlacedLine> rows)
    {
        var all = rows.ToList();
        var joined = PlacedLine.Combine(all);
        return all.Count > 1 && IsChain(all)
            ? joined with
            {
                Amounts = ListEnds(
                    joined,
                    all[0].Amounts[AmountColumn.Initial],
                    all[^1].Amounts[AmountColumn.Adjusted]
                ),
            }
            : joined;
    }

    // Each adjustment begins with what the one before it has left.
    private static bool IsChain(List<PlacedLine> rows) =>
        rows.TrueForAll(row =>
            row.Amounts.ContainsKey(AmountColumn.Initial)
            && row.Amounts.ContainsKey(AmountColumn.Adjusted)
            && !row.Amounts.ContainsKey(AmountColumn.Executed)
        )
        && rows.Zip(rows.Skip(1))
            .All(pair =>
                pair.First.Amounts[AmountColumn.Adjusted] == pair.Second.Amounts[AmountColumn.Initial]
            );

    private static Dictionary<AmountColumn, Amount> ListEnds(PlacedLine joined, Amount first, Amount last) =>
        new(joined.Amounts) { [AmountColumn.Initial] = first, [AmountColumn.Adjusted] = last };
}
