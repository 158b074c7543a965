using System.Collections.Immutable;
using Youju.Domain.Registers;

namespace Youju.Domain.Dossiers;

/// <summary>Brings the records of one register from two copies together; no record and no version is ever dropped.</summary>
internal sealed class RecordMerge(
    Register mine,
    Register theirs,
    IReadOnlyDictionary<(string Register, string Id), string> renamed,
    ConflictList conflicts
)
{
    public Register MergeRegisters()
    {
        var merged = mine with { IsDeclaredEmpty = MergeDeclaration() };
        foreach (var record in theirs.Records.Values.Select(RedirectReferences))
            merged = merged.WithRecord(
                mine.Records.TryGetValue(record.Id, out var own) ? MergeRecords(own, record) : record
            );
        return merged;
    }

    // Who has records knows better than who declared that there are none.
    private bool MergeDeclaration()
    {
        var declared = mine.IsDeclaredEmpty || theirs.IsDeclaredEmpty;
        var recorded = mine.FillStatus == FillStatus.Filled || theirs.FillStatus == FillStatus.Filled;
        if (declared && recorded)
            conflicts.AddConflict(
                new(
                    $"台账“{mine.Definition.Label}”",
                    DescribeContent(mine.FillStatus),
                    DescribeContent(theirs.FillStatus),
                    "有记录的为准"
                )
            );
        return declared && !recorded;
    }

    private static string DescribeContent(FillStatus filling) =>
        filling == FillStatus.Filled ? "有记录" : "声明本年没有";

    /// <summary>The new ids of their records that only by chance have the id of another record of mine.</summary>
    public static IEnumerable<KeyValuePair<(string Register, string Id), string>> FindRenamedIds(
        Register mine,
        Register theirs
    )
    {
        return from record in theirs.Records.Values
            where mine.Records.TryGetValue(record.Id, out var own) && CountCommonVersions(own, record) == 0
            select KeyValuePair.Create((mine.Definition.Key, record.Id), FindFreeId(record.Id, mine, theirs));
    }

    private static string FindFreeId(string id, Register mine, Register theirs)
    {
        return Enumerable
            .Range(2, int.MaxValue - 2)
            .Select(number => FormattableString.Invariant($"{id}-{number}"))
            .First(free => !mine.Records.ContainsKey(free) && !theirs.Records.ContainsKey(free));
    }

    private Record MergeRecords(Record own, Record other)
    {
        var common = CountCommonVersions(own, other);
        if (common == other.Versions.Count)
            return own;
        if (common == own.Versions.Count)
            return other;

        // Both went on from the same version: both histories stay, the later word counts.
        var tails = own
            .Versions.Skip(common)
            .Concat(other.Versions.Skip(common))
            .OrderBy(version => version.RecordedAt)
            .ThenBy(version => version.RecordedBy, StringComparer.Ordinal)
            .ThenBy(version => version.Number);
        conflicts.AddConflict(
            new(
                $"台账“{mine.Definition.Label}”记录{mine.Definition.FormatNameWithId(own.Id, own.Current)}",
                DescribeContent(own),
                DescribeContent(other),
                "两边的版本都保留，以后写的为准"
            )
        );
        return RenumberVersions(own.Versions.Take(common).Concat(tails), own.Id);
    }

    // A record of theirs whose id means another record here gets a new id, and so do the references to it.
    private Record RedirectReferences(Record record)
    {
        var versions = record.Versions.Select(version =>
            version with
            {
                Values = version.Values.ToImmutableSortedDictionary(entry => entry.Key, RedirectReferences),
            }
        );
        var moved = record with { Versions = [.. versions] };
        if (!renamed.TryGetValue((mine.Definition.Key, record.Id), out var id))
            return moved;
        conflicts.AddConflict(
            new(
                $"台账“{mine.Definition.Label}”编号“{record.Id}”",
                DescribeContent(mine.Records[record.Id]),
                DescribeContent(record),
                $"两条不同的记录用了同一编号，另一份的改为“{id}”"
            )
        );
        return moved with { Id = id };
    }

    private FieldValue RedirectReferences(KeyValuePair<string, FieldValue> entry) =>
        entry.Value is ReferenceValue { RecordId: var target }
        && mine.Definition.FindField(entry.Key)?.Register is { } register
        && renamed.TryGetValue((register, target), out var id)
            ? new ReferenceValue(id)
            : entry.Value;

    // Two desks that import the same file write the same row at different times.
    private static int CountCommonVersions(Record own, Record other) =>
        own
            .Versions.Zip(other.Versions)
            .TakeWhile(pair =>
                pair.First.RecordedBy == pair.Second.RecordedBy && pair.First.HasSameContentAs(pair.Second)
            )
            .Count();

    private static Record RenumberVersions(IEnumerable<RecordVersion> versions, string id)
    {
        return new(id, [.. versions.Select((version, at) => version with { Number = at + 1 })]);
    }

    private string DescribeContent(Record record)
    {
        return string.Join(
            "；",
            record.Current.Values.Select(entry =>
                $"{mine.Definition.FindField(entry.Key)?.Label ?? entry.Key}＝{FieldText.FormatValue(entry.Value)}"
            )
        );
    }
}
