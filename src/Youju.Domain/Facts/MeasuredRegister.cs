using Youju.Domain.Figures;
using Youju.Domain.Registers;

namespace Youju.Domain.Facts;

/// <summary>The records of one register with the running totals of its measures.</summary>
internal sealed class MeasuredRegister
{
    private readonly Dictionary<string, RecordVersion> versions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, MeasureAccumulator> measures;
    private readonly bool isDeclaredEmpty;
    private int counted;

    public MeasuredRegister(Register register)
    {
        (Definition, isDeclaredEmpty) = (register.Definition, register.IsDeclaredEmpty);
        measures = Definition
            .Measures.Where(measure => !measure.IsComputed)
            .ToDictionary(measure => measure.Key, MeasureAccumulator.For, StringComparer.Ordinal);
        foreach (var record in register.Records.Values)
            Put(record);
    }

    public RegisterDefinition Definition { get; }

    public Filling Filling =>
        counted > 0 ? Filling.Filled
        : isDeclaredEmpty ? Filling.DeclaredEmpty
        : Filling.Unfilled;

    /// <summary>Replaces a record and gives back the measures that may have changed.</summary>
    public IEnumerable<string> Put(Record record)
    {
        var current = record.Current;
        versions.TryGetValue(record.Id, out var before);
        versions[record.Id] = current;
        counted += (current.IsWithdrawn ? 0 : 1) - (before is { IsWithdrawn: false } ? 1 : 0);
        foreach (var measure in measures.Values)
        {
            if (before is not null)
                measure.Remove(record.Id, before);
            measure.Add(record.Id, current);
        }

        return measures.Keys;
    }

    /// <summary>Null where nobody knows: that nothing is recorded does not say that nothing was done.</summary>
    public Quantity? Quantity(string measure) =>
        Filling == Filling.Unfilled ? null : measures.GetValueOrDefault(measure)?.Quantity;

    public RecordVersion? Current(string id) => versions.GetValueOrDefault(id);

    public IReadOnlyList<RecordReference> Counted(string measure)
    {
        var taken = Definition.Measure(measure)!;
        return
        [
            .. versions
                .Where(entry => taken.Takes(entry.Value))
                .Select(entry => new RecordReference(entry.Key, entry.Value.Number))
                .OrderBy(reference => reference.Id, StringComparer.Ordinal),
        ];
    }
}
