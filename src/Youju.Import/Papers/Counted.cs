using Youju.Domain.Registers;
using Youju.Reading.Papers;

namespace Youju.Import.Papers;

/// <summary>What one period says.</summary>
internal sealed record Counted(DateRangeValue Dates, CellAmount? Amount)
{
    public decimal Value => Amount?.Value ?? 0;
}
