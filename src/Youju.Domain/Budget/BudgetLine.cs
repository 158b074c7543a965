using Youju.Domain.Cells;

namespace Youju.Domain.Budget;

/// <summary>A part of the year's expenditure; the parts add up to the whole, none is counted twice.</summary>
public sealed record BudgetLine(
    string Id,
    BudgetKind Budget,
    ExpenditureKind Kind,
    BudgetAmounts Amounts,
    LineSource Source
)
{
    public FunctionalCode? Functional { get; init; }

    public EconomicCode? Economic { get; init; }

    /// <summary>The project's name for <see cref="ExpenditureKind.Project"/>, else null.</summary>
    public string? Project { get; init; }

    /// <summary>How finely the source prints its amounts.</summary>
    public Grains Grains { get; init; } = Grains.Exact;

    /// <summary>What stands under columns that a ledger does not have.</summary>
    public ForeignCells Foreign { get; init; } = ForeignCells.None;

    /// <summary>Whether the other line is of the same project and says no more of its subjects than this one.</summary>
    public bool IsPartOf(BudgetLine whole) =>
        whole.Budget == Budget
        && whole.Kind == Kind
        && whole.Project == Project
        && (whole.Functional is null || whole.Functional == Functional)
        && (whole.Economic is null || whole.Economic == Economic);

    /// <summary>The amount in a column; null where the source is silent.</summary>
    public Amount? this[AmountColumn column] =>
        Amounts[column] is { } value ? new Amount(value, Grains[column]) : null;
}
