using System.Collections.Immutable;

namespace Youju.Domain.Registers;

/// <summary>A unit's records of one kind in one year, by id.</summary>
public sealed record Register(
    RegisterDefinition Definition,
    ImmutableSortedDictionary<string, Record> Records
)
{
    public static Register CreateEmpty(RegisterDefinition definition) => new(definition, NoRecords);

    public static ImmutableSortedDictionary<string, Record> NoRecords { get; } =
        ImmutableSortedDictionary.Create<string, Record>(StringComparer.Ordinal);

    /// <summary>A person said that there is nothing to record this year; a register that is merely empty says nothing.</summary>
    public bool IsDeclaredEmpty { get; init; }

    /// <summary>The columns that hold something in any version although the definition does not know them.</summary>
    public IEnumerable<string> ForeignColumns =>
        ListForeign(Records.Values.SelectMany(record => record.Versions));

    /// <summary>Those that hold something in records that count, as they stand now.</summary>
    public IEnumerable<string> KeptColumns =>
        ListForeign(Records.Values.Select(record => record.Current).Where(version => !version.IsWithdrawn));

    private static IEnumerable<string> ListForeign(IEnumerable<RecordVersion> versions) =>
        versions
            .SelectMany(version => version.Foreign.Columns)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal);

    public FillStatus FillStatus =>
        Records.Values.Any(record => !record.Current.IsWithdrawn) ? FillStatus.Filled
        : IsDeclaredEmpty ? FillStatus.DeclaredEmpty
        : FillStatus.Unfilled;

    /// <summary>A record that counts takes back what was declared.</summary>
    public Register WithRecord(Record record) =>
        this with
        {
            Records = Records.SetItem(record.Id, record),
            IsDeclaredEmpty = IsDeclaredEmpty && record.Current.IsWithdrawn,
        };
}
