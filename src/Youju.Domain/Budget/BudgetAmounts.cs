using Youju.Domain.Figures;

namespace Youju.Domain.Budget;

/// <summary>The amounts of one line; null is unknown, which is never the same as zero.</summary>
public sealed record BudgetAmounts
{
    public Money? Initial { get; init; }
    public Money? CarriedOver { get; init; }
    public Money? Added { get; init; }
    public Money? Adjusted { get; init; }
    public Money? Executed { get; init; }
    public Money? PriorBudget { get; init; }
    public Money? PriorAccounts { get; init; }

    /// <summary>Whether any amount is known and not zero.</summary>
    public bool HasMoney => Enum.GetValues<AmountColumn>().Any(column => this[column] is { Fen: not 0 });

    public Money? this[AmountColumn column] =>
        column switch
        {
            AmountColumn.Initial => Initial,
            AmountColumn.CarriedOver => CarriedOver,
            AmountColumn.Added => Added,
            AmountColumn.Adjusted => Adjusted,
            AmountColumn.Executed => Executed,
            AmountColumn.PriorBudget => PriorBudget,
            AmountColumn.PriorAccounts => PriorAccounts,
            _ => throw new ArgumentOutOfRangeException(nameof(column), column, null),
        };

    public BudgetAmounts WithAmount(AmountColumn column, Money? value) =>
        column switch
        {
            AmountColumn.Initial => this with { Initial = value },
            AmountColumn.CarriedOver => this with { CarriedOver = value },
            AmountColumn.Added => this with { Added = value },
            AmountColumn.Adjusted => this with { Adjusted = value },
            AmountColumn.Executed => this with { Executed = value },
            AmountColumn.PriorBudget => this with { PriorBudget = value },
            AmountColumn.PriorAccounts => this with { PriorAccounts = value },
            _ => throw new ArgumentOutOfRangeException(nameof(column), column, null),
        };
}
