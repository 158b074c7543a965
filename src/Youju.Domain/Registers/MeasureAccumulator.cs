using Youju.Domain.Figures;

namespace Youju.Domain.Registers;

/// <summary>A measure kept up to date while records come, change and go.</summary>
/// <remarks>Whatever the order of additions and removals, the same records give the same quantity.</remarks>
public abstract class MeasureAccumulator(MeasureDefinition measure)
{
    protected MeasureDefinition Measure { get; } = measure;

    /// <summary>What the records so far amount to; null where they do not tell.</summary>
    public abstract Quantity? Quantity { get; }

    /// <summary>The one record whose value it is; null where it comes of all of them.</summary>
    public virtual string? SoleRecord => null;

    /// <param name="year">The year that is measured; 0 for any. A level of an earlier year is where it begins, never where it ends.</param>
    public static MeasureAccumulator FromMeasure(MeasureDefinition measure, int year = 0) =>
        measure.Kind switch
        {
            MeasureKind.Count => new CountAccumulator(measure),
            MeasureKind.Sum => new SumAccumulator(measure),
            MeasureKind.Distinct => new DistinctAccumulator(measure),
            MeasureKind.Max => new LeadingAccumulator(measure, (_, quantity) => quantity.Value),
            MeasureKind.First => new LeadingAccumulator(measure, (version, _) =>
                -ReadDayNumber(version[measure.On!])
            ),
            MeasureKind.Last => new LeadingAccumulator(measure, (version, _) =>
                FindLastDay(version[measure.On!], year)
            ),
            _ => throw new ArgumentException(
                $"{measure.Kind} is computed from other measures.",
                nameof(measure)
            ),
        };

    private static decimal? FindLastDay(FieldValue? written, int year) =>
        DateRangeValue.FromFieldValue(written) is { } day && day.Last.Year >= year
            ? day.Last.DayNumber
            : null;

    /// <summary>Counts a record as it now stands.</summary>
    public void AddRecord(string id, RecordVersion current)
    {
        if (Measure.CountsVersion(current))
            CountVersion(id, current);
    }

    /// <summary>Takes back what <see cref="AddRecord"/> counted.</summary>
    public void RemoveRecord(string id, RecordVersion counted)
    {
        if (Measure.CountsVersion(counted))
            UncountVersion(id, counted);
    }

    protected abstract void CountVersion(string id, RecordVersion version);

    protected abstract void UncountVersion(string id, RecordVersion version);

    /// <summary>What a record says in the measure's field.</summary>
    protected Quantity? ReadQuantity(RecordVersion version) =>
        version[Measure.Field!] switch
        {
            NumberValue number => number.Quantity.Quantity,
            MoneyValue { Money: var money } => Figures.Quantity.FromExactValue(money.Yuan, Unit.Yuan),
            _ => null,
        };

    private static decimal? ReadDayNumber(FieldValue? value) =>
        value switch
        {
            DateValue date => date.Date.DayNumber,
            DateRangeValue range => range.Last.DayNumber,
            _ => null,
        };
}
