namespace Youju.Domain.Budget;

/// <summary>An amount that is no further part of the expenditure: a total a table states, or a slice such as 公务接待费.</summary>
/// <param name="Key">What it is, such as <c>three-public.reception</c> or <c>appropriation.closing.fund</c> (<see cref="LedgerKey"/>).</param>
public sealed record NamedAmount(string Key, BudgetAmounts Amounts, LineSource Source)
{
    /// <inheritdoc cref="BudgetLine.Grain"/>
    public Money Grain { get; init; } = new(1);

    public Amount? this[AmountColumn column] => Amounts[column] is { } value ? new Amount(value, Grain) : null;

    public static NamedAmount Of(string key, AmountColumn column, Amount amount, CellSource source) =>
        new(key, new BudgetAmounts().With(column, amount.Value), source) { Grain = amount.Grain };

    /// <summary>With an amount of another cell; amounts of one key may come from several cells and files, which stand side by side.</summary>
    public NamedAmount With(AmountColumn column, Amount amount, CellSource source) => this with
    {
        Amounts = Amounts.With(column, amount.Value),
        Source = Source is CellSource earlier && !HasOnly(column) ? earlier.And(source) : source,
        Grain = amount.Grain > Grain || HasOnly(column) ? amount.Grain : Grain,
    };

    private bool HasOnly(AmountColumn column) => Enum.GetValues<AmountColumn>().All(other => other == column || Amounts[other] is null);
}
