using System.Collections.Immutable;
using Youju.Domain.Budget;
using Youju.Domain.Evidence;
using Youju.Domain.Indicators;
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
            Ledger = MergeSection(mine.Ledger, theirs.Ledger, conflicts),
            Registers = MergeRegisters(mine.Registers, theirs.Registers, renamed, conflicts),
            Targets = MergeSection(mine.Targets, theirs.Targets, conflicts),
            Narrative = MergeEntries(
                mine.Narrative,
                theirs.Narrative,
                key => $"文字 narrative/{key}.md",
                ConflictFormat.DescribeValue,
                conflicts
            ),
            Evidence = MergeEntries(
                JoinEvidence(mine.Evidence, theirs.Evidence),
                JoinEvidence(theirs.Evidence, mine.Evidence),
                key => $"佐证“{key}”",
                ConflictFormat.DescribeValue,
                conflicts
            ),
            Columns = MergeEntries(
                mine.Columns,
                theirs.Columns,
                key => $"列对应“{key}”",
                ConflictFormat.DescribeValue,
                conflicts
            ),
            ToConfirm = RemoveConfirmedMarks(theirs, mine).SetItems(RemoveConfirmedMarks(mine, theirs)),
            DistinctRecordPairs = mine.DistinctRecordPairs.SetItems(
                theirs
                    .DistinctRecordPairs.Values.Select(pair => ResolveRenamedIds(pair, renamed))
                    .Select(pair => KeyValuePair.Create(pair.Key, pair))
            ),
        };
        return new(merged, conflicts.All, merged.LikelyDuplicates);
    }

    private static Ledger MergeSection(Ledger mine, Ledger theirs, ConflictList conflicts) =>
        mine with
        {
            Lines = MergeItems(
                mine.Lines,
                theirs.Lines,
                line => line.Id,
                line => $"收支账“{line.Project ?? line.Kind.ToChineseLabel()}”（编号 {line.Id}）",
                ConflictFormat.DescribeValue,
                conflicts
            ),
            Named = MergeItems(
                mine.Named,
                theirs.Named,
                amount => amount.Key,
                amount => $"收支账“{LedgerKey.ToChineseLabel(amount.Key)}”",
                ConflictFormat.DescribeValue,
                conflicts
            ),
            Staff = conflicts.KeepMine("编制和人员", mine.Staff, theirs.Staff, ConflictFormat.DescribeValue),
            ThreePublic = conflicts.KeepMine(
                "“三公”实物量",
                mine.ThreePublic,
                theirs.ThreePublic,
                ConflictFormat.DescribeValue
            ),
            PriorThreePublic = conflicts.KeepMine(
                "上年“三公”实物量",
                mine.PriorThreePublic,
                theirs.PriorThreePublic,
                ConflictFormat.DescribeValue
            ),
            Construction = conflicts.KeepMine(
                "楼堂馆所",
                mine.Construction,
                theirs.Construction,
                ConflictFormat.DescribeValue
            ),
        };

    private static Targets MergeSection(Targets mine, Targets theirs, ConflictList conflicts) =>
        mine with
        {
            Expected = conflicts.KeepMine(
                "预期目标",
                mine.Expected ?? theirs.Expected,
                theirs.Expected ?? mine.Expected,
                ConflictFormat.DescribeValue
            ),
            Achieved = conflicts.KeepMine(
                "实际完成情况",
                mine.Achieved ?? theirs.Achieved,
                theirs.Achieved ?? mine.Achieved,
                ConflictFormat.DescribeValue
            ),
            Indicators = MergeItems(
                mine.Indicators,
                theirs.Indicators,
                indicator => indicator.Id,
                indicator => $"指标“{indicator.Name}”",
                ConflictFormat.DescribeValue,
                conflicts
            ),
            Execution = MergeSection(mine.Execution, theirs.Execution, conflicts),
            Projects = MergeSection(mine.Projects, theirs.Projects, conflicts),
            Problems = MergeItems(
                mine.Problems,
                theirs.Problems,
                problem => problem.Text,
                problem => $"问题“{problem.Text}”",
                ConflictFormat.DescribeValue,
                conflicts
            ),
            Common = MergeEntries(
                mine.Common.ToImmutableSortedDictionary(),
                theirs.Common.ToImmutableSortedDictionary(),
                key => $"共性指标“{key}”",
                ConflictFormat.DescribeValue,
                conflicts
            ),
        };

    private static Explanation? MergeSection(
        Explanation? mine,
        Explanation? theirs,
        ConflictList conflicts
    ) =>
        conflicts.KeepMine(
            "预算执行率的偏差原因",
            mine ?? theirs,
            theirs ?? mine,
            ConflictFormat.DescribeValue
        );

    private static List<ProjectTargets> MergeSection(
        IReadOnlyList<ProjectTargets> mine,
        IReadOnlyList<ProjectTargets> theirs,
        ConflictList conflicts
    ) =>
        [
            .. mine.Select(own =>
                theirs.FirstOrDefault(other => other.Project == own.Project) is { } other
                    ? MergeSection(own, other, conflicts)
                    : own
            ),
            .. theirs.Where(other => mine.All(own => own.Project != other.Project)),
        ];

    private static ProjectTargets MergeSection(
        ProjectTargets mine,
        ProjectTargets theirs,
        ConflictList conflicts
    ) =>
        mine with
        {
            Expected = conflicts.KeepMine(
                $"项目“{mine.Project}”预期目标",
                mine.Expected ?? theirs.Expected,
                theirs.Expected ?? mine.Expected,
                ConflictFormat.DescribeValue
            ),
            Achieved = conflicts.KeepMine(
                $"项目“{mine.Project}”实际完成情况",
                mine.Achieved ?? theirs.Achieved,
                theirs.Achieved ?? mine.Achieved,
                ConflictFormat.DescribeValue
            ),
            Execution = MergeSection(mine.Execution, theirs.Execution, conflicts),
            Indicators = MergeItems(
                mine.Indicators,
                theirs.Indicators,
                indicator => indicator.Id,
                indicator => $"指标“{indicator.Name}”",
                ConflictFormat.DescribeValue,
                conflicts
            ),
        };

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

    private static Dictionary<(string, string), string> ResolveRenamedIds(Dossier mine, Dossier theirs) =>
        theirs
            .Registers.Where(entry => mine.Registers.ContainsKey(entry.Key))
            .SelectMany(entry => RecordMerge.FindRenamedIds(mine.Registers[entry.Key], entry.Value))
            .ToDictionary();

    private static RecordPair ResolveRenamedIds(
        RecordPair pair,
        Dictionary<(string, string), string> renamed
    ) =>
        new(
            pair.Register,
            renamed.GetValueOrDefault((pair.Register, pair.FirstId), pair.FirstId),
            renamed.GetValueOrDefault((pair.Register, pair.SecondId), pair.SecondId)
        );

    private static List<T> MergeItems<T>(
        IReadOnlyList<T> mine,
        IReadOnlyList<T> theirs,
        Func<T, string> key,
        Func<T, string> place,
        Func<T, string> says,
        ConflictList conflicts
    )
    {
        var merged = mine.ToList();
        foreach (var item in theirs)
        {
            var at = merged.FindIndex(own => key(own) == key(item));
            if (at < 0)
                merged.Add(item);
            else
                conflicts.KeepMine(place(item), merged[at], item, says);
        }

        return merged;
    }

    private static ImmutableSortedDictionary<string, T> MergeEntries<T>(
        ImmutableSortedDictionary<string, T> mine,
        ImmutableSortedDictionary<string, T> theirs,
        Func<string, string> place,
        Func<T, string> says,
        ConflictList conflicts
    )
    {
        foreach (var (key, value) in theirs.Where(entry => mine.ContainsKey(entry.Key)))
            conflicts.KeepMine(place(key), mine[key], value, says);
        return mine.AddRange(theirs.Where(entry => !mine.ContainsKey(entry.Key)));
    }

    // A file that both desks have registered proves what either says.
    private static ImmutableSortedDictionary<string, EvidenceFile> JoinEvidence(
        ImmutableSortedDictionary<string, EvidenceFile> own,
        ImmutableSortedDictionary<string, EvidenceFile> others
    ) =>
        own.SetItems(
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
    ) =>
        [
            .. MergeItems(
                    [.. mine.Select(PackPin.ParsePin)],
                    [.. theirs.Select(PackPin.ParsePin)],
                    pin => pin.Id,
                    pin => $"方案包“{pin.Id}”",
                    pin => pin.Version ?? "现行版",
                    conflicts
                )
                .Select(pin => pin.ToString()),
        ];
}
