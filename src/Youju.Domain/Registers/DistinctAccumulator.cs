using Youju.Domain.Figures;

namespace Youju.Domain.Registers;

/// <summary>Counts different values; a record without one may add another or not.</summary>
internal sealed class DistinctAccumulator(MeasureDefinition measure) : MeasureAccumulator(measure)
{
    private readonly Dictionary<string, int> seen = new(StringComparer.Ordinal);
    private int blank;

    public override Quantity? Quantity => new(seen.Count, Measure.Unit, new(seen.Count, seen.Count + blank));

    protected override void CountVersion(string id, RecordVersion version)
    {
        if (FormatValue(version) is not { } text)
            blank++;
        else
            seen[text] = seen.GetValueOrDefault(text) + 1;
    }

    protected override void UncountVersion(string id, RecordVersion version)
    {
        if (FormatValue(version) is not { } text)
            blank--;
        else if (--seen[text] == 0)
            seen.Remove(text);
    }

    private string? FormatValue(RecordVersion version) =>
        version[Measure.Field!] is { } value ? FieldText.FormatValue(value) : null;
}
