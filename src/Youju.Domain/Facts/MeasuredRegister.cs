using Youju.Domain.Figures;
using Youju.Domain.Registers;

namespace Youju.Domain.Facts;

/// <summary>The records of one register with the running totals of its measures.</summary>
internal sealed class MeasuredRegister
{
    private readonly RegisterDefinition definition;
    private readonly Dictionary<string, Record> records = new(StringComparer.Ordinal);
    private readonly Dictionary<string, MeasureAccumulator> measures;

    public MeasuredRegister(Register register)
    {
        definition = register.Definition;
        measures = definition.Measures.Where(measure => !measure.IsComputed)
            .ToDictionary(measure => measure.Key, MeasureAccumulator.For, StringComparer.Ordinal);
        foreach (var record in register.Records.Values)
            Put(record);
    }

    /// <summary>Replaces a record and gives back the measures that may have changed.</summary>
    public IEnumerable<string> Put(Record record)
    {
        records.TryGetValue(record.Id, out var before);
        records[record.Id] = record;
        foreach (var measure in measures.Values)
        {
            if (before is not null)
                measure.Remove(before);
            measure.Add(record);
        }

        return measures.Keys;
    }

    public Quantity? Quantity(string measure) => measures.GetValueOrDefault(measure)?.Quantity;

    public RecordVersion? Current(string id) => records.GetValueOrDefault(id)?.Current;

    public IReadOnlyList<RecordReference> Counted(string measure)
    {
        var taken = definition.Measure(measure)!;
        return
        [
            .. records.Values.Where(record => taken.Takes(record.Current))
                .Select(record => new RecordReference(record.Id, record.Current.Number))
                .OrderBy(reference => reference.Id, StringComparer.Ordinal),
        ];
    }
}
