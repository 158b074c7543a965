namespace Youju.Domain.Budget;

/// <summary>An amount that a ledger may state by name (收支账的科目), and where else a ledger says the same.</summary>
public sealed record LedgerItem(string Label)
{
    /// <summary>The lines of these kinds add up to it.</summary>
    public IReadOnlyList<ExpenditureKind> Kinds { get; init; } = [];

    /// <summary>The lines of these budgets add up to it; with kinds, those that are of one of both.</summary>
    public IReadOnlyList<BudgetKind> Budgets { get; init; } = [];

    /// <summary>
    /// The item over all budgets of which this is one budget's part: where no other budget has money, both
    /// are the same amount.
    /// </summary>
    public string? Whole { get; init; }

    /// <summary>口径: whose money it takes in, in the words that stand behind it; null where nothing could be taken for it.</summary>
    public string? Scope { get; init; }

    /// <summary>The item that is the same amount as a cell of a published table.</summary>
    public string? Cell { get; init; }

    /// <summary>Cells of other published tables that are the same amount too, where the first is not known.</summary>
    public IReadOnlyList<string> OtherCells { get; init; } = [];

    /// <summary>The item of which the cell tells a part: it counts only where the cells of all parts add up to that item.</summary>
    public string? CellPartOf { get; init; }

    /// <summary>The one budget whose money it states.</summary>
    public BudgetKind? MoneyOf { get; init; }

    /// <summary>Whether the forms of all projects add up to it.</summary>
    public bool IsSumOfProjectForms { get; init; }

    public bool IsSumOfLines => Kinds.Count + Budgets.Count > 0;

    /// <summary>Whether 基本支出 of the general public budget is a part of it.</summary>
    internal bool TakesInBasicSpending =>
        Kinds.Contains(ExpenditureKind.Personnel)
        || Kinds.Contains(ExpenditureKind.Operating)
        || (Kinds.Count == 0 && (Budgets.Count == 0 || Budgets.Contains(BudgetKind.GeneralPublic)));

    /// <summary>Whether the line is one of those that add up to it.</summary>
    public bool IncludesLine(BudgetLine line) =>
        IsSumOfLines
        && (Kinds.Count == 0 || Kinds.Contains(line.Kind))
        && (Budgets.Count == 0 || Budgets.Contains(line.Budget));
}
