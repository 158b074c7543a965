using Youju.Domain.Budget;

namespace Youju.Import.Papers;

/// <summary>What a list says of one part of the expenditure.</summary>
internal sealed record PlacedLine(BudgetKind Budget, ExpenditureKind Kind)
{
    public FunctionalCode? Functional { get; init; }

    public EconomicCode? Economic { get; init; }

    public string? Project { get; init; }

    public IReadOnlyDictionary<AmountColumn, Amount> Amounts { get; init; } =
        new Dictionary<AmountColumn, Amount>();

    public required CellSource Source { get; init; }

    /// <summary>The day up to which it is executed; null for the whole year.</summary>
    public DateOnly? Until { get; init; }

    public ExecutionPlace Place => ExecutionPlace.FromLine(ToBudgetLine(""));

    /// <summary>Whether both are of one part of the expenditure.</summary>
    public bool IsSameAs(BudgetLine line) =>
        line.Budget == Budget
        && line.Kind == Kind
        && line.Project == Project
        && line.Functional == Functional
        && line.Economic == Economic;

    /// <summary>Whether the line is of the same part and says no more of it than this one.</summary>
    public bool Refines(BudgetLine line) =>
        line.Budget == Budget
        && line.Kind == Kind
        && (line.Project is null || line.Project == Project)
        && (line.Functional is null || line.Functional == Functional)
        && (line.Economic is null || line.Economic == Economic);

    /// <summary>Whether the line is a part of what this one tells as one.</summary>
    public bool IsRefinedBy(BudgetLine line) =>
        line.Budget == Budget
        && line.Kind == Kind
        && (Project is null || line.Project == Project)
        && (Functional is null || line.Functional == Functional)
        && (Economic is null || line.Economic == Economic);

    /// <summary>The lines of each part of the expenditure.</summary>
    public static IEnumerable<IEnumerable<PlacedLine>> GroupByPart(IEnumerable<PlacedLine> lines) =>
        lines.GroupBy(line => (line.Budget, line.Kind, line.Functional, line.Economic, line.Project));

    public static PlacedLine Combine(IEnumerable<PlacedLine> parts)
    {
        var all = parts.ToList();
        return all[0] with
        {
            Amounts = all.SelectMany(part => part.Amounts)
                .GroupBy(amount => amount.Key)
                .ToDictionary(
                    amount => amount.Key,
                    amount => amount.Select(one => one.Value).Aggregate((sum, one) => sum + one)
                ),
            Source = all.Skip(1).Aggregate(all[0].Source, (source, part) => source.CombineWith(part.Source)),
        };
    }

    public BudgetLine ToBudgetLine(string id)
    {
        var amounts = Amounts.Aggregate(new BudgetAmounts(), (filled, amount) =>
            filled.WithAmount(amount.Key, amount.Value.Value)
        );
        return new(id, Budget, Kind, amounts, Source)
        {
            Functional = Functional,
            Economic = Economic,
            Project = Project,
            Grains = Amounts.Aggregate(Grains.Exact, (grains, amount) =>
                grains.WithColumnGrain(amount.Key, amount.Value.Grain, amounts)
            ),
        };
    }
}
