using System.Collections.Immutable;
using Youju.Domain.Evidence;
using Youju.Domain.Registers;

namespace Youju.Domain.Dossiers;

/// <summary>Brings two copies of one dossier together: two clerks, two USB sticks.</summary>
/// <remarks>What only one copy has is taken; where both differ, mine stands and the conflict is listed with both sides.</remarks>
public static class DossierMerge
{
    /// <exception cref="ArgumentException">The copies are of different units or years.</exception>
    public static MergeResult MergeDossiers(Dossier mine, Dossier theirs)
    {
        if (!mine.IsCopyOf(theirs))
            throw new ArgumentException("Only copies of one unit's year can be merged.", nameof(theirs));

        var conflicts = new ConflictList();
        var renamed = ResolveRenamedIds(mine, theirs);
        var merged = mine with
        {
            Unit = UnitMerge.MergeProfiles(mine.Unit, theirs.Unit, conflicts),
            ReportDate = conflicts.KeepMine(
                "报告日期",
                mine.ReportDate ?? theirs.ReportDate,
                theirs.ReportDate ?? mine.ReportDate,
                ConflictFormat.DescribeValue
            ),
            Packs = MergePacks(mine.Packs, theirs.Packs, conflicts),
            Ledger = LedgerMerge.MergeLedgers(mine.Ledger, theirs.Ledger, conflicts),
            Registers = MergeRegisters(mine.Registers, theirs.Registers, renamed, conflicts),
            OwnRegisters = MergeDefinitions(mine, theirs, conflicts),
            Targets = new TargetsMerge(conflicts).MergeTargets(mine.Targets, theirs.Targets),
            Notes = new NotesMerge(conflicts).MergeNotes(mine.Notes, theirs.Notes),
            Narrative = MergeNarratives(mine, theirs, conflicts),
            Returned = MergeReturned(mine, theirs, conflicts),
            Evidence = MergeEvidence(mine, theirs, conflicts),
            Columns = conflicts.MergeEntries(
                mine.Columns,
                theirs.Columns,
                key => $"列对应“{key}”",
                ConflictFormat.DescribeValue
            ),
            ToConfirm = RemoveConfirmedMarks(theirs, mine).SetItems(RemoveConfirmedMarks(mine, theirs)),
            DistinctRecordPairs = mine.DistinctRecordPairs.SetItems(RenamePairs(theirs, renamed)),
        };
        return new(merged, conflicts.All, merged.LikelyDuplicates);
    }

    private static ImmutableSortedDictionary<string, string> MergeNarratives(
        Dossier mine,
        Dossier theirs,
        ConflictList conflicts
    ) =>
        conflicts.MergeEntries(
            mine.Narrative,
            theirs.Narrative,
            key => $"文字 narrative/{key}.md",
            ConflictFormat.DescribeValue
        );

    private static ImmutableSortedDictionary<string, string> MergeReturned(
        Dossier mine,
        Dossier theirs,
        ConflictList conflicts
    ) =>
        conflicts.MergeEntries(
            mine.Returned,
            theirs.Returned,
            key => $"并入过的回稿 returned/{key}.xml",
            _ => "改过的全文"
        );

    private static ImmutableSortedDictionary<string, string> MergeDefinitions(
        Dossier mine,
        Dossier theirs,
        ConflictList conflicts
    ) =>
        conflicts.MergeEntries(
            mine.OwnRegisters,
            theirs.OwnRegisters,
            key => $"台账的定义 registers/{key}.yaml",
            ConflictFormat.DescribeValue
        );

    private static ImmutableSortedDictionary<string, Register> MergeRegisters(
        ImmutableSortedDictionary<string, Register> mine,
        ImmutableSortedDictionary<string, Register> theirs,
        Dictionary<(string, string), string> renamed,
        ConflictList conflicts
    )
    {
        var merged = mine.AddRange(theirs.Where(entry => !mine.ContainsKey(entry.Key)));
        return merged.SetItems(
            theirs
                .Where(entry => mine.ContainsKey(entry.Key))
                .Select(entry =>
                    KeyValuePair.Create(
                        entry.Key,
                        new RecordMerge(mine[entry.Key], entry.Value, renamed, conflicts).MergeRegisters()
                    )
                )
        );
    }

    private static Dictionary<(string, string), string> ResolveRenamedIds(Dossier mine, Dossier theirs)
    {
        return theirs
            .Registers.Where(entry => mine.Registers.ContainsKey(entry.Key))
            .SelectMany(entry => RecordMerge.FindRenamedIds(mine.Registers[entry.Key], entry.Value))
            .ToDictionary();
    }

    private static RecordPair ResolveRenamedIds(RecordPair pair, Dictionary<(string, string), string> renamed)
    {
        return new(
            pair.Register,
            renamed.GetValueOrDefault((pair.Register, pair.FirstId), pair.FirstId),
            renamed.GetValueOrDefault((pair.Register, pair.SecondId), pair.SecondId)
        );
    }

    private static ImmutableSortedDictionary<string, EvidenceFile> MergeEvidence(
        Dossier mine,
        Dossier theirs,
        ConflictList conflicts
    )
    {
        return conflicts.MergeEntries(
            JoinEvidence(mine.Evidence, theirs.Evidence),
            JoinEvidence(theirs.Evidence, mine.Evidence),
            key => $"佐证“{key}”",
            ConflictFormat.DescribeValue
        );
    }

    private static IEnumerable<KeyValuePair<string, RecordPair>> RenamePairs(
        Dossier theirs,
        Dictionary<(string, string), string> renamed
    )
    {
        return theirs
            .DistinctRecordPairs.Values.Select(pair => ResolveRenamedIds(pair, renamed))
            .Select(pair => KeyValuePair.Create(pair.Key, pair));
    }

    // A file that both desks have registered proves what either says.
    private static ImmutableSortedDictionary<string, EvidenceFile> JoinEvidence(
        ImmutableSortedDictionary<string, EvidenceFile> own,
        ImmutableSortedDictionary<string, EvidenceFile> others
    )
    {
        return own.SetItems(
            from entry in own
            where others.ContainsKey(entry.Key)
            let other = others[entry.Key]
            select KeyValuePair.Create(
                entry.Key,
                entry.Value with
                {
                    Note = entry.Value.Note ?? other.Note,
                    Kind = entry.Value.Kind ?? other.Kind,
                    AddedOn = new[] { entry.Value.AddedOn, other.AddedOn }.Min(),
                    Proves = entry.Value.Proves.Union(other.Proves),
                }
            )
        );
    }

    // Who has the value without the mark has confirmed it for both.
    private static ImmutableSortedDictionary<string, Unconfirmed> RemoveConfirmedMarks(
        Dossier one,
        Dossier other
    )
    {
        var values = new DossierValues(other);
        return one.ToConfirm.RemoveRange(
            one.ToConfirm.Values.Where(mark =>
                    !other.ToConfirm.ContainsKey(mark.Key) && values.FindValue(mark.Key)?.Words == mark.Value
                )
                .Select(mark => mark.Key)
        );
    }

    // Two versions of one pack cannot hold at once.
    private static IReadOnlyList<string> MergePacks(
        IReadOnlyList<string> mine,
        IReadOnlyList<string> theirs,
        ConflictList conflicts
    )
    {
        var pins = conflicts.MergeItems(
            [.. mine.Select(PackPin.ParsePin)],
            [.. theirs.Select(PackPin.ParsePin)],
            pin => pin.Id,
            pin => $"方案包“{pin.Id}”",
            pin => pin.Version ?? "现行版"
        );
        return [.. pins.Select(pin => pin.ToString())];
    }
}
