using Youju.Domain.Figures;

namespace Youju.Domain.Registers;

internal sealed class CountAccumulator(MeasureDefinition measure) : MeasureAccumulator(measure)
{
    private int count;

    public override Quantity? Quantity => Figures.Quantity.Exactly(count, Measure.Unit);

    protected override void Take(string id, RecordVersion version) => count++;

    protected override void Drop(string id, RecordVersion version) => count--;
}
