using Youju.Domain.Figures;
using Youju.Domain.Registers;

namespace Youju.Domain.Facts;

/// <summary>The records of one register with the running totals of its measures.</summary>
internal sealed class MeasuredRegister
{
    private readonly Dictionary<string, RecordVersion> versions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, MeasureAccumulator> measures;
    private readonly bool isDeclaredEmpty;
    private readonly Dictionary<string, bool> overlaps = new(StringComparer.Ordinal);
    private int counted;

    /// <param name="year">The year whose records they are.</param>
    public MeasuredRegister(Register register, int year)
    {
        (Definition, isDeclaredEmpty) = (register.Definition, register.IsDeclaredEmpty);
        measures = Definition
            .Measures.Where(measure => !measure.IsComputed)
            .ToDictionary(
                measure => measure.Key,
                measure => MeasureAccumulator.FromMeasure(measure, year),
                StringComparer.Ordinal
            );
        foreach (var record in register.Records.Values)
            UpdateRecord(record);
    }

    public RegisterDefinition Definition { get; }

    public FillStatus FillStatus =>
        counted > 0 ? FillStatus.Filled
        : isDeclaredEmpty ? FillStatus.DeclaredEmpty
        : FillStatus.Unfilled;

    /// <summary>Replaces a record and gives back the measures that may have changed.</summary>
    public IEnumerable<string> UpdateRecord(Record record)
    {
        var current = record.Current;
        versions.TryGetValue(record.Id, out var before);
        versions[record.Id] = current;
        overlaps.Clear();
        counted += (current.IsWithdrawn ? 0 : 1) - (before is { IsWithdrawn: false } ? 1 : 0);
        foreach (var measure in measures.Values)
        {
            if (before is not null)
                measure.RemoveRecord(record.Id, before);
            measure.AddRecord(record.Id, current);
        }

        return measures.Keys;
    }

    /// <summary>Null where nobody knows: that nothing is recorded does not say that nothing was done.</summary>
    public Quantity? FindQuantity(string measure) =>
        FillStatus == FillStatus.Unfilled
        || AddsOverlapping(measure)
        || AddsNothingKnown(measure)
        || CountsByNothingKnown(measure)
            ? null
            : measures.GetValueOrDefault(measure)?.Quantity;

    // Where records are kept and none of them says how much, the sum is not zero: nobody knows it.
    private bool AddsNothingKnown(string measure) =>
        FillStatus == FillStatus.Filled
        && Definition.FindMeasure(measure) is { Kind: MeasureKind.Sum } sum
        && sum.Where.Any(filter => filter.Kind == FilterKind.Present && filter.Field == sum.Field)
        && !versions.Values.Any(sum.CountsVersion);

    // Nor is the count of those that reach an amount, where none of them says an amount.
    private bool CountsByNothingKnown(string measure) =>
        FillStatus == FillStatus.Filled
        && Definition.FindMeasure(measure) is { Kind: MeasureKind.Count } count
        && count.Where.Any(filter =>
            filter.Kind == FilterKind.AtLeast && versions.Values.All(version => version[filter.Field] is null)
        );

    // Looked for once after a change, and only where the register says that such records are never added.
    private bool AddsOverlapping(string measure)
    {
        if (Definition.FindMeasure(measure) is not { IsApart: true } apart)
            return false;
        if (!overlaps.TryGetValue(measure, out var found))
            overlaps[measure] = found = DoubleCountGuard.HasOverlap(Definition, apart, versions);
        return found;
    }

    public RecordVersion? FindCurrentVersion(string id) => versions.GetValueOrDefault(id);

    public IReadOnlyList<RecordReference> ListCountedRecords(string measure)
    {
        var taken = Definition.FindMeasure(measure)!;
        var sole = measures.GetValueOrDefault(measure)?.SoleRecord;
        return
        [
            .. versions
                .Where(entry => taken.CountsVersion(entry.Value) && (sole is null || entry.Key == sole))
                .Select(entry => new RecordReference(entry.Key, entry.Value.Number))
                .OrderBy(reference => reference.Id, StringComparer.Ordinal),
        ];
    }
}
