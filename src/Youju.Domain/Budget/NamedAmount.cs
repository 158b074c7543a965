using Youju.Domain.Cells;

namespace Youju.Domain.Budget;

/// <summary>An amount that is no further part of the expenditure: a total a table states, or a slice such as 公务接待费.</summary>
/// <param name="Key">What it is, such as <c>three-public.reception</c> or <c>appropriation.closing.fund</c>
/// (<see cref="LedgerItems"/>).</param>
public sealed record NamedAmount(string Key, BudgetAmounts Amounts, LineSource Source)
{
    /// <inheritdoc cref="BudgetLine.Grains"/>
    public Grains Grains { get; init; } = Grains.Exact;

    /// <summary>What its sheet calls the subject of its code; null where the packs name it, or it has no code.</summary>
    public string? CodeName { get; init; }

    /// <summary>What stands under columns that a ledger does not have.</summary>
    public ForeignCells Foreign { get; init; } = ForeignCells.None;

    public Amount? this[AmountColumn column] =>
        Amounts[column] is { } value ? new Amount(value, Grains[column]) : null;

    public static NamedAmount FromCell(string key, AmountColumn column, Amount amount, CellSource source)
    {
        return new(key, new BudgetAmounts().WithAmount(column, amount.Value), source)
        {
            Grains = new(amount.Grain),
        };
    }

    /// <summary>With an amount of another cell; amounts of one key may come from several cells and files,
    /// which stand side by side.</summary>
    public NamedAmount WithColumnAmount(AmountColumn column, Amount amount, CellSource source) =>
        this with
        {
            Amounts = Amounts.WithAmount(column, amount.Value),
            Source =
                Source is CellSource earlier && !HasOnlyColumn(column) ? earlier.CombineWith(source) : source,
            Grains = Grains.WithColumnGrain(column, amount.Grain, Amounts.WithAmount(column, amount.Value)),
        };

    private bool HasOnlyColumn(AmountColumn column) =>
        Enum.GetValues<AmountColumn>().All(other => other == column || Amounts[other] is null);
}
