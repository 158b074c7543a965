using Youju.Domain.Figures;

namespace Youju.Domain.Registers;

/// <summary>A measure kept up to date while records come, change and go.</summary>
/// <remarks>Whatever the order of additions and removals, the same records give the same quantity.</remarks>
public abstract class MeasureAccumulator(MeasureDefinition measure)
{
    protected MeasureDefinition Measure { get; } = measure;

    /// <summary>What the records so far amount to; null where they do not tell.</summary>
    public abstract Quantity? Quantity { get; }

    public static MeasureAccumulator For(MeasureDefinition measure) =>
        measure.Kind switch
        {
            MeasureKind.Count => new CountAccumulator(measure),
            MeasureKind.Sum => new SumAccumulator(measure),
            MeasureKind.Distinct => new DistinctAccumulator(measure),
            MeasureKind.Max => new LeadingAccumulator(measure, (_, quantity) => quantity.Value),
            MeasureKind.First => new LeadingAccumulator(measure, (version, _) => -Day(version[measure.On!])),
            MeasureKind.Last => new LeadingAccumulator(measure, (version, _) => Day(version[measure.On!])),
            _ => throw new ArgumentException(
                $"{measure.Kind} is computed from other measures.",
                nameof(measure)
            ),
        };

    /// <summary>Counts a record as it now stands.</summary>
    public void Add(string id, RecordVersion current)
    {
        if (Measure.Takes(current))
            Take(id, current);
    }

    /// <summary>Takes back what <see cref="Add"/> counted.</summary>
    public void Remove(string id, RecordVersion counted)
    {
        if (Measure.Takes(counted))
            Drop(id, counted);
    }

    protected abstract void Take(string id, RecordVersion version);

    protected abstract void Drop(string id, RecordVersion version);

    /// <summary>What a record says in the measure's field.</summary>
    protected Quantity? ValueOf(RecordVersion version) =>
        version[Measure.Field!] switch
        {
            NumberValue number => number.Quantity.Quantity,
            MoneyValue { Money: var money } => Figures.Quantity.Exactly(money.Yuan, Unit.Yuan),
            _ => null,
        };

    private static decimal? Day(FieldValue? value) =>
        value switch
        {
            DateValue date => date.Date.DayNumber,
            DateRangeValue range => range.Last.DayNumber,
            _ => null,
        };
}
