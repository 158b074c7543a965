using Youju.Domain.Figures;

namespace Youju.Domain.Registers;

/// <summary>Counts different values; a record without one may add another or not.</summary>
internal sealed class DistinctAccumulator(MeasureDefinition measure) : MeasureAccumulator(measure)
{
    private readonly Dictionary<string, int> seen = new(StringComparer.Ordinal);
    private int blank;

    public override Quantity? Quantity => new(seen.Count, Measure.Unit, new(seen.Count, seen.Count + blank));

    protected override void Add(string id, RecordVersion version)
    {
        if (version[Measure.Field!] is { } value)
            seen[FieldText.Print(value)] = seen.GetValueOrDefault(FieldText.Print(value)) + 1;
        else
            blank++;
    }

    protected override void Remove(string id, RecordVersion version)
    {
        if (version[Measure.Field!] is not { } value)
            blank--;
        else if (--seen[FieldText.Print(value)] == 0)
            seen.Remove(FieldText.Print(value));
    }
}
