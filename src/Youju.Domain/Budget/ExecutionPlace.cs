namespace Youju.Domain.Budget;

/// <summary>What an amount executed is of: a stated item of the ledger, or a part of the expenditure.</summary>
/// <param name="Item">The key of the item; null for a part, which <see cref="Budget"/> and <see cref="Kind"/> tell.</param>
public sealed record ExecutionPlace(string? Item)
{
    public BudgetKind? Budget { get; init; }

    public ExpenditureKind? Kind { get; init; }

    public FunctionalCode? Functional { get; init; }

    public EconomicCode? Economic { get; init; }

    public string? Project { get; init; }

    public static ExecutionPlace FromLine(BudgetLine line) =>
        new(null as string)
        {
            Budget = line.Budget,
            Kind = line.Kind,
            Functional = line.Functional,
            Economic = line.Economic,
            Project = line.Project,
        };

    /// <summary>Whether this part holds the other and more than it.</summary>
    public bool Contains(ExecutionPlace other) =>
        this != other
        && Item is null
        && other.Item is null
        && Budget == other.Budget
        && Kind == other.Kind
        && (Project is null || Project == other.Project)
        && (Functional is null || Functional == other.Functional)
        && (Economic is null || Economic == other.Economic);

    /// <summary>In Chinese: the project, the subject, the kind or the item.</summary>
    public string ToChineseLabel(LedgerItems items) =>
        Item is { } key
            ? items.ToChineseLabel(key)
            : Project ?? Economic?.Digits ?? Functional?.Digits ?? Kind?.ToChineseLabel() ?? "";
}
