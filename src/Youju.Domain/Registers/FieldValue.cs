using Youju.Domain.Evidence;
using Youju.Domain.Figures;

namespace Youju.Domain.Registers;

/// <summary>What a record says in one field; a field that is not there is unknown.</summary>
public abstract record FieldValue;

/// <summary>Text, a place, a person, or the key of a choice.</summary>
public sealed record TextValue(string Text) : FieldValue;

public sealed record NumberValue(SoftQuantity Quantity) : FieldValue;

public sealed record MoneyValue(Money Money) : FieldValue;

public sealed record DateValue(DateOnly Date) : FieldValue;

/// <summary>From the first to the last day, both included; or a time that is known less exactly, and lies between them.</summary>
public sealed record DateRangeValue(DateOnly First, DateOnly Last) : FieldValue
{
    /// <summary>
    /// How the time is written where it is no day and no span of days: <c>2025-05</c>, <c>2025-Q1</c>, <c>2025-05上旬</c>,
    /// <c>2025-05-01、2025-05-03</c>; null for days.
    /// </summary>
    public string? Written { get; init; }

    public int Days => Last.DayNumber - First.DayNumber + 1;

    /// <summary>Whether it reaches from a first of January to a 31st of December.</summary>
    public bool IsWholeYear => this is { First: { Month: 1, Day: 1 }, Last: { Month: 12, Day: 31 } };

    public bool Overlaps(DateRangeValue other) => First <= other.Last && other.First <= Last;

    public bool TouchesYear(int year) => First.Year <= year && year <= Last.Year;

    /// <summary>The days that a day or a range is; null for everything else.</summary>
    public static DateRangeValue? FromFieldValue(FieldValue? value) =>
        value switch
        {
            DateRangeValue range => range,
            DateValue { Date: var date } => new(date, date),
            _ => null,
        };
}

/// <summary>The id of a record of another register.</summary>
public sealed record ReferenceValue(string RecordId) : FieldValue;

/// <summary>A stored file.</summary>
/// <param name="Page">The page that shows it, from 1.</param>
public sealed record EvidenceValue(string Sha256, int? Page = null) : FieldValue
{
    /// <summary>The part of the page; null for all of it.</summary>
    public EvidenceRegion? Region { get; init; }

    /// <summary>The place in the file; null for the whole file.</summary>
    public EvidenceAnchor? Anchor => Page is { } page ? new(page, Region) : null;

    /// <param name="anchor">Null for the whole file.</param>
    public static EvidenceValue At(string sha256, EvidenceAnchor? anchor) =>
        new(sha256, anchor?.Page) { Region = anchor?.Region };
}
