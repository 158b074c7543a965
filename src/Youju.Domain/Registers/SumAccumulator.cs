using Youju.Domain.Figures;

namespace Youju.Domain.Registers;

/// <summary>Adds values up; a record whose value nobody knows leaves the sum a lower bound, and records
/// that all tell nothing leave it unknown.</summary>
internal sealed class SumAccumulator(MeasureDefinition measure) : MeasureAccumulator(measure)
{
    private decimal value;
    private decimal low;
    private decimal high;
    private int open;
    private int silent;
    private int counted;

    public override Quantity? Quantity =>
        counted > 0 && silent == counted
            ? null
            : new(value, Measure.Unit, new(low, open > 0 ? Interval.Unbounded : high));

    protected override void CountVersion(string id, RecordVersion version) => CountWithSign(version, 1);

    protected override void UncountVersion(string id, RecordVersion version) => CountWithSign(version, -1);

    // Sums without an upper bound are counted, not added, so that taking one away gives back the exact sum.
    private void CountWithSign(RecordVersion version, int sign)
    {
        var quantity = ReadQuantity(version);
        var isOpen = quantity is not { } known || known.Interval.High >= Interval.Unbounded;
        open += isOpen ? sign : 0;
        silent += quantity is null ? sign : 0;
        counted += sign;
        value += sign * (quantity?.Value ?? 0);
        low += sign * (quantity?.Interval.Low ?? 0);
        high += isOpen ? 0 : sign * quantity!.Value.Interval.High;
    }
}
