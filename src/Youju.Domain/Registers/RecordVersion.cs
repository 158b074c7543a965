using System.Collections.Immutable;
using Youju.Domain.Cells;

namespace Youju.Domain.Registers;

/// <summary>A record as it stood after one change; versions are appended, never overwritten.</summary>
/// <param name="Number">From 1.</param>
/// <param name="RecordedAt">When it was written, as the writer said.</param>
/// <param name="RecordedBy">Who wrote it.</param>
public sealed record RecordVersion(
    int Number,
    ImmutableSortedDictionary<string, FieldValue> Values,
    DateTimeOffset RecordedAt,
    string RecordedBy
)
{
    private static readonly ImmutableSortedSet<string> NoFields = ImmutableSortedSet.Create<string>(
        StringComparer.Ordinal
    );

    /// <summary>The state of the register's pipeline, where it has one.</summary>
    public string? State { get; init; }

    /// <summary>A withdrawn record stays readable but counts for nothing.</summary>
    public bool IsWithdrawn { get; init; }

    /// <summary>The fields whose values stand in for ones that are not known; they must not reach a real report.</summary>
    public ImmutableSortedSet<string> Illustrative { get; init; } = NoFields;

    /// <summary>What stands under columns that the register's definition does not know.</summary>
    public ForeignCells Foreign { get; init; } = ForeignCells.None;

    public FieldValue? this[string field] => Values.GetValueOrDefault(field);

    public bool Equals(RecordVersion? other) =>
        other is not null
        && Number == other.Number
        && RecordedAt == other.RecordedAt
        && RecordedBy == other.RecordedBy
        && HasSameContentAs(other);

    /// <summary>Whether both say the same, whoever wrote it and when.</summary>
    public bool HasSameContentAs(RecordVersion other) =>
        State == other.State
        && IsWithdrawn == other.IsWithdrawn
        && Illustrative.SetEquals(other.Illustrative)
        && Values.SequenceEqual(other.Values)
        && Foreign.Equals(other.Foreign);

    /// <summary>Whether another text of the record begins with this one: 双清景区 in 双清景区申报国家3A级景区.</summary>
    public bool IsStartOfAnotherText(string field) =>
        Values.GetValueOrDefault(field) is TextValue { Text: { Length: > 0 } text }
        && Values.Any(entry =>
            entry.Key != field
            && entry.Value is TextValue other
            && other.Text.StartsWith(text, StringComparison.Ordinal)
        );

    public override int GetHashCode()
    {
        return HashCode.Combine(Number, RecordedAt, RecordedBy, State, Values.Count);
    }
}
