namespace Youju.Domain.Budget;

/// <summary>收支账: the money of one unit in one year.</summary>
public sealed record Ledger(int Year)
{
    /// <summary>The parts of the expenditure.</summary>
    public IReadOnlyList<BudgetLine> Lines { get; init; } = [];

    /// <summary>What it may state by name.</summary>
    public LedgerItems KnownItems { get; init; } = LedgerItems.None;

    /// <summary>Stated totals and slices.</summary>
    public IReadOnlyList<NamedAmount> Named { get; init; } = [];

    /// <summary>What had been spent by which day, in the order of the days.</summary>
    public IReadOnlyList<ExecutionReading> Executions { get; init; } = [];

    /// <summary>The columns that hold something although a ledger does not have them.</summary>
    public IEnumerable<string> ForeignColumns =>
        Lines
            .SelectMany(line => line.Foreign.Columns)
            .Concat(Named.SelectMany(amount => amount.Foreign.Columns))
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal);

    public StaffCount Staff { get; init; } = new();

    public ThreePublicCounts ThreePublic { get; init; } = new();

    /// <summary>The same of the year before.</summary>
    public ThreePublicCounts PriorThreePublic { get; init; } = new();

    public ConstructionAreas Construction { get; init; } = new();

    /// <summary>Whether 全年预算数 contains 上年结转; counties differ (docs/domain/accounts.md#columns-of-the-ledger).</summary>
    public bool AdjustedIncludesCarriedOver { get; init; } = true;
}

/// <summary>楼堂馆所: buildings finished in the year, in square metres; null is unknown or none.</summary>
public sealed record ConstructionAreas(decimal? ApprovedArea = null, decimal? ActualArea = null);
