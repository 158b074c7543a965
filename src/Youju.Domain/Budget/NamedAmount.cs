namespace Youju.Domain.Budget;

/// <summary>An amount that is no further part of the expenditure: a total a table states, or a slice such as 公务接待费.</summary>
/// <param name="Key">What it is, such as <c>three-public.reception</c> or <c>appropriation.closing.fund</c> (<see cref="LedgerKey"/>).</param>
public sealed record NamedAmount(string Key, BudgetAmounts Amounts, LineSource Source)
{
    /// <inheritdoc cref="BudgetLine.Grain"/>
    public Money Grain { get; init; } = new(1);

    public Amount? this[AmountColumn column] => Amounts[column] is { } value ? new Amount(value, Grain) : null;
}
