using Youju.Domain.Budget;

namespace Youju.Import.Papers;

/// <summary>An amount of a published table with its place in the ledger.</summary>
internal sealed record PlacedAmount(string Key, AmountColumn Column, Amount Amount, CellSource Source)
{
    /// <summary>The day up to which it is executed; null for the whole year.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>What the row calls the subject of its code; null where it does not.</summary>
    public string? CodeName { get; init; }
}
