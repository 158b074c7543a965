using System.Collections.Immutable;
using Youju.Domain.Registers;

namespace Youju.Domain.Dossiers;

/// <summary>Brings the records of one register from two copies together; no record and no version is ever dropped.</summary>
internal sealed class RecordMerge(
    Register mine,
    Register theirs,
    IReadOnlyDictionary<(string Register, string Id), string> renamed,
    Conflicts conflicts
)
{
    public Register Merge()
    {
        var merged = mine with { IsDeclaredEmpty = Declared() };
        foreach (var record in theirs.Records.Values.Select(Redirect))
            merged = merged.With(
                mine.Records.TryGetValue(record.Id, out var own) ? Merge(own, record) : record
            );
        return merged;
    }

    // Who has records knows better than who declared that there are none.
    private bool Declared()
    {
        var declared = mine.IsDeclaredEmpty || theirs.IsDeclaredEmpty;
        var recorded = mine.Filling == Filling.Filled || theirs.Filling == Filling.Filled;
        if (declared && recorded)
            conflicts.Add(
                new(
                    $"台账“{mine.Definition.Label}”",
                    Says(mine.Filling),
                    Says(theirs.Filling),
                    "有记录的为准"
                )
            );
        return declared && !recorded;
    }

    private static string Says(Filling filling) => filling == Filling.Filled ? "有记录" : "声明本年没有";

    /// <summary>The new ids of their records that only by chance have the id of another record of mine.</summary>
    public static IEnumerable<KeyValuePair<(string Register, string Id), string>> Renamed(
        Register mine,
        Register theirs
    ) =>
        from record in theirs.Records.Values
        where mine.Records.TryGetValue(record.Id, out var own) && Common(own, record) == 0
        select KeyValuePair.Create((mine.Definition.Key, record.Id), FreeId(record.Id, mine, theirs));

    private static string FreeId(string id, Register mine, Register theirs) =>
        Enumerable
            .Range(2, int.MaxValue - 2)
            .Select(number => FormattableString.Invariant($"{id}-{number}"))
            .First(free => !mine.Records.ContainsKey(free) && !theirs.Records.ContainsKey(free));

    private Record Merge(Record own, Record other)
    {
        var common = Common(own, other);
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
        conflicts.Add(
            new(
                $"台账“{mine.Definition.Label}”记录{mine.Definition.Call(own.Id, own.Current)}",
                Says(own),
                Says(other),
                "两边的版本都保留，以后写的为准"
            )
        );
        return Renumber(own.Versions.Take(common).Concat(tails), own.Id);
    }

    // A record of theirs whose id means another record here gets a new id, and so do the references to it.
    private Record Redirect(Record record)
    {
        var versions = record.Versions.Select(version =>
            version with
            {
                Values = version.Values.ToImmutableSortedDictionary(entry => entry.Key, Redirect),
            }
        );
        var moved = record with { Versions = [.. versions] };
        if (!renamed.TryGetValue((mine.Definition.Key, record.Id), out var id))
            return moved;
        conflicts.Add(
            new(
                $"台账“{mine.Definition.Label}”编号“{record.Id}”",
                Says(mine.Records[record.Id]),
                Says(record),
                $"两条不同的记录用了同一编号，另一份的改为“{id}”"
            )
        );
        return moved with { Id = id };
    }

    private FieldValue Redirect(KeyValuePair<string, FieldValue> entry) =>
        entry.Value is ReferenceValue { RecordId: var target }
        && mine.Definition.Field(entry.Key)?.Register is { } register
        && renamed.TryGetValue((register, target), out var id)
            ? new ReferenceValue(id)
            : entry.Value;

    // Two desks that import the same file write the same row at different times.
    private static int Common(Record own, Record other) =>
        own
            .Versions.Zip(other.Versions)
            .TakeWhile(pair =>
                pair.First.RecordedBy == pair.Second.RecordedBy && pair.First.SaysTheSameAs(pair.Second)
            )
            .Count();

    private static Record Renumber(IEnumerable<RecordVersion> versions, string id) =>
        new(id, [.. versions.Select((version, at) => version with { Number = at + 1 })]);

    private string Says(Record record) =>
        string.Join(
            "；",
            record.Current.Values.Select(entry =>
                $"{mine.Definition.Field(entry.Key)?.Label ?? entry.Key}＝{FieldText.Print(entry.Value)}"
            )
        );
}
