using Youju.Domain.Budget;

namespace Youju.Import.Papers;

/// <summary>Puts amounts of published tables into a ledger as stated totals, and tells what they replace.</summary>
internal sealed class LedgerBuilder(Ledger ledger, DatedExecutions executions)
{
    private readonly List<string> order = [.. ledger.Named.Select(amount => amount.Key)];
    private readonly Dictionary<string, NamedAmount> named = ledger.Named.ToDictionary(
        amount => amount.Key,
        StringComparer.Ordinal
    );

    /// <summary>Amounts that said something else before, in Chinese.</summary>
    public List<string> Replaced { get; } = [];

    public Ledger Ledger => ledger with { Named = [.. order.Select(key => named[key])] };

    public void AddOrReplace(PlacedAmount placed)
    {
        if (!IsOvertaken(placed))
            PutAmount(placed);
        executions.KeepAmount(placed);
    }

    private bool IsOvertaken(PlacedAmount placed) =>
        DatedExecutions.IsOfDay(placed.Column)
        && named.TryGetValue(placed.Key, out var before)
        && executions.IsOvertaken(new(placed.Key), before.Amounts.Executed, placed.Until);

    private void PutAmount(PlacedAmount placed)
    {
        if (!named.TryGetValue(placed.Key, out var before))
        {
            order.Add(placed.Key);
            named[placed.Key] = NamedAmount.FromCell(placed.Key, placed.Column, placed.Amount, placed.Source);
            return;
        }

        if (before.Amounts[placed.Column] is { } old && old != placed.Amount.Value)
            Replaced.Add(
                $"“{ledger.KnownItems.ToChineseLabel(placed.Key)}”{placed.Column.ToChineseLabel()}原为 "
                    + $"{old}（{FindSource(placed, before).InWords()}），现按“{placed.Source.Places[0].Sheet}”"
                    + $"{placed.Source.Places[0].Address} 改为 {placed.Amount.Value}"
            );
        named[placed.Key] = before.WithColumnAmount(placed.Column, placed.Amount, placed.Source);
    }

    // What this file has told of the same item does not tell where the old amount came from.
    private LineSource FindSource(PlacedAmount placed, NamedAmount before) =>
        ledger.Named.FirstOrDefault(amount => amount.Key == placed.Key) is { } first
        && first.Amounts[placed.Column] == before.Amounts[placed.Column]
            ? first.Source
            : before.Source;
}
