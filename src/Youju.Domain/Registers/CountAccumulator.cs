using Youju.Domain.Figures;

namespace Youju.Domain.Registers;

internal sealed class CountAccumulator(MeasureDefinition measure) : MeasureAccumulator(measure)
{
    private int count;

    public override Quantity? Quantity => Figures.Quantity.Exactly(count, Measure.Unit);

    protected override void Add(string id, RecordVersion version) => count++;

    protected override void Remove(string id, RecordVersion version) => count--;
}
