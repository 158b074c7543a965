using Youju.Domain.Figures;

namespace Youju.Domain.Registers;

internal sealed class CountAccumulator(MeasureDefinition measure) : MeasureAccumulator(measure)
{
    private int count;

    public override Quantity? Quantity => Figures.Quantity.FromExactValue(count, Measure.Unit);

    protected override void CountVersion(string id, RecordVersion version) => count++;

    protected override void UncountVersion(string id, RecordVersion version) => count--;
}
