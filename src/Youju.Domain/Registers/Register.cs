using System.Collections.Immutable;

namespace Youju.Domain.Registers;

/// <summary>A unit's records of one kind in one year, by id.</summary>
public sealed record Register(RegisterDefinition Definition, ImmutableSortedDictionary<string, Record> Records)
{
    public static Register Empty(RegisterDefinition definition) => new(definition, NoRecords);

    public static ImmutableSortedDictionary<string, Record> NoRecords { get; } =
        ImmutableSortedDictionary.Create<string, Record>(StringComparer.Ordinal);

    public Register With(Record record) => this with { Records = Records.SetItem(record.Id, record) };
}
