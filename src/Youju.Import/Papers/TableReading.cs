using Youju.Domain.Budget;

namespace Youju.Import.Papers;

/// <summary>How a table is read.</summary>
internal sealed record TableReading(
    decimal Scale,
    bool IsGuessed,
    PaperAmounts Amounts,
    OwnRows Own,
    LedgerItems Items
)
{
    public required ExecutedUntil Until { get; init; }
}
