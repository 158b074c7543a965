using Youju.Domain.Figures;

namespace Youju.Domain.Registers;

/// <summary>Counts different values; a record without one may add another or not.</summary>
internal sealed class DistinctAccumulator(MeasureDefinition measure) : MeasureAccumulator(measure)
{
    private readonly Dictionary<string, int> seen = new(StringComparer.Ordinal);
    private int blank;

    public override Quantity? Quantity => new(seen.Count, Measure.Unit, new(seen.Count, seen.Count + blank));

    protected override void Take(string id, RecordVersion version)
    {
        if (TextOf(version) is not { } text)
            blank++;
        else
            seen[text] = seen.GetValueOrDefault(text) + 1;
    }

    protected override void Drop(string id, RecordVersion version)
    {
        if (TextOf(version) is not { } text)
            blank--;
        else if (--seen[text] == 0)
            seen.Remove(text);
    }

    private string? TextOf(RecordVersion version) =>
        version[Measure.Field!] is { } value ? FieldText.Print(value) : null;
}
