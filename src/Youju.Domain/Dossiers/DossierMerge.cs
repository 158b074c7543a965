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
    public static MergeResult Merge(Dossier mine, Dossier theirs)
    {
        if (mine.Unit.Name != theirs.Unit.Name || mine.Year != theirs.Year)
            throw new ArgumentException("Only copies of one unit's year can be merged.", nameof(theirs));

        var conflicts = new Conflicts();
        var renamed = Renamed(mine, theirs);
        var merged = mine with
        {
            Unit = conflicts.Keep(
                "单位概况",
                mine.Unit with
                {
                    Duties = [],
                },
                theirs.Unit with
                {
                    Duties = [],
                },
                MergeWords.Says
            ) with
            {
                Duties = Duties(mine, theirs, conflicts),
            },
            ReportDate = conflicts.Keep(
                "报告日期",
                mine.ReportDate ?? theirs.ReportDate,
                theirs.ReportDate ?? mine.ReportDate,
                MergeWords.Says
            ),
            Packs = [.. mine.Packs.Union(theirs.Packs)],
            Ledger = Merge(mine.Ledger, theirs.Ledger, conflicts),
            Registers = Merge(mine.Registers, theirs.Registers, renamed, conflicts),
            Targets = Merge(mine.Targets, theirs.Targets, conflicts),
            Narrative = Merge(
                mine.Narrative,
                theirs.Narrative,
                key => $"文字 narrative/{key}.md",
                MergeWords.Says,
                conflicts
            ),
            Evidence = Merge(
                Joined(mine.Evidence, theirs.Evidence),
                Joined(theirs.Evidence, mine.Evidence),
                key => $"佐证“{key}”",
                MergeWords.Says,
                conflicts
            ),
            Columns = Merge(
                mine.Columns,
                theirs.Columns,
                key => $"列对应“{key}”",
                MergeWords.Says,
                conflicts
            ),
            ToConfirm = StillOpen(theirs, mine).SetItems(StillOpen(mine, theirs)),
            ToldApart = mine.ToldApart.SetItems(
                theirs
                    .ToldApart.Values.Select(pair => Renamed(pair, renamed))
                    .Select(pair => KeyValuePair.Create(pair.Key, pair))
            ),
        };
        return new(merged, conflicts.All, merged.LikelyDuplicates);
    }

    private static Ledger Merge(Ledger mine, Ledger theirs, Conflicts conflicts) =>
        mine with
        {
            Lines = Merge(
                mine.Lines,
                theirs.Lines,
                line => line.Id,
                line => $"收支账“{line.Project ?? line.Kind.Label()}”（编号 {line.Id}）",
                MergeWords.Says,
                conflicts
            ),
            Named = Merge(
                mine.Named,
                theirs.Named,
                amount => amount.Key,
                amount => $"收支账“{LedgerKey.Label(amount.Key)}”",
                MergeWords.Says,
                conflicts
            ),
            Staff = conflicts.Keep("编制和人员", mine.Staff, theirs.Staff, MergeWords.Says),
            ThreePublic = conflicts.Keep(
                "“三公”实物量",
                mine.ThreePublic,
                theirs.ThreePublic,
                MergeWords.Says
            ),
            PriorThreePublic = conflicts.Keep(
                "上年“三公”实物量",
                mine.PriorThreePublic,
                theirs.PriorThreePublic,
                MergeWords.Says
            ),
            Construction = conflicts.Keep(
                "楼堂馆所",
                mine.Construction,
                theirs.Construction,
                MergeWords.Says
            ),
        };

    private static Targets Merge(Targets mine, Targets theirs, Conflicts conflicts) =>
        mine with
        {
            Expected = conflicts.Keep(
                "预期目标",
                mine.Expected ?? theirs.Expected,
                theirs.Expected ?? mine.Expected,
                MergeWords.Says
            ),
            Achieved = conflicts.Keep(
                "实际完成情况",
                mine.Achieved ?? theirs.Achieved,
                theirs.Achieved ?? mine.Achieved,
                MergeWords.Says
            ),
            Indicators = Merge(
                mine.Indicators,
                theirs.Indicators,
                indicator => indicator.Id,
                indicator => $"指标“{indicator.Name}”",
                MergeWords.Says,
                conflicts
            ),
            Execution = Merge(mine.Execution, theirs.Execution, conflicts),
            Projects = Merge(mine.Projects, theirs.Projects, conflicts),
            Problems = Merge(
                mine.Problems,
                theirs.Problems,
                problem => problem.Text,
                problem => $"问题“{problem.Text}”",
                MergeWords.Says,
                conflicts
            ),
            Common = Merge(
                mine.Common.ToImmutableSortedDictionary(),
                theirs.Common.ToImmutableSortedDictionary(),
                key => $"共性指标“{key}”",
                MergeWords.Says,
                conflicts
            ),
        };

    private static Explanation? Merge(Explanation? mine, Explanation? theirs, Conflicts conflicts) =>
        conflicts.Keep("预算执行率的偏差原因", mine ?? theirs, theirs ?? mine, MergeWords.Says);

    private static List<ProjectTargets> Merge(
        IReadOnlyList<ProjectTargets> mine,
        IReadOnlyList<ProjectTargets> theirs,
        Conflicts conflicts
    ) =>
        [
            .. mine.Select(own =>
                theirs.FirstOrDefault(other => other.Project == own.Project) is { } other
                    ? Merge(own, other, conflicts)
                    : own
            ),
            .. theirs.Where(other => mine.All(own => own.Project != other.Project)),
        ];

    private static ProjectTargets Merge(ProjectTargets mine, ProjectTargets theirs, Conflicts conflicts) =>
        mine with
        {
            Expected = conflicts.Keep(
                $"项目“{mine.Project}”预期目标",
                mine.Expected ?? theirs.Expected,
                theirs.Expected ?? mine.Expected,
                MergeWords.Says
            ),
            Achieved = conflicts.Keep(
                $"项目“{mine.Project}”实际完成情况",
                mine.Achieved ?? theirs.Achieved,
                theirs.Achieved ?? mine.Achieved,
                MergeWords.Says
            ),
            Execution = Merge(mine.Execution, theirs.Execution, conflicts),
            Indicators = Merge(
                mine.Indicators,
                theirs.Indicators,
                indicator => indicator.Id,
                indicator => $"指标“{indicator.Name}”",
                MergeWords.Says,
                conflicts
            ),
        };

    private static ImmutableSortedDictionary<string, Register> Merge(
        ImmutableSortedDictionary<string, Register> mine,
        ImmutableSortedDictionary<string, Register> theirs,
        Dictionary<(string, string), string> renamed,
        Conflicts conflicts
    )
    {
        var merged = mine.AddRange(theirs.Where(entry => !mine.ContainsKey(entry.Key)));
        return merged.SetItems(
            theirs
                .Where(entry => mine.ContainsKey(entry.Key))
                .Select(entry =>
                    KeyValuePair.Create(
                        entry.Key,
                        new RecordMerge(mine[entry.Key], entry.Value, renamed, conflicts).Merge()
                    )
                )
        );
    }

    private static Dictionary<(string, string), string> Renamed(Dossier mine, Dossier theirs) =>
        theirs
            .Registers.Where(entry => mine.Registers.ContainsKey(entry.Key))
            .SelectMany(entry => RecordMerge.Renamed(mine.Registers[entry.Key], entry.Value))
            .ToDictionary();

    private static RecordPair Renamed(RecordPair pair, Dictionary<(string, string), string> renamed) =>
        new(
            pair.Register,
            renamed.GetValueOrDefault((pair.Register, pair.FirstId), pair.FirstId),
            renamed.GetValueOrDefault((pair.Register, pair.SecondId), pair.SecondId)
        );

    private static List<T> Merge<T>(
        IReadOnlyList<T> mine,
        IReadOnlyList<T> theirs,
        Func<T, string> key,
        Func<T, string> place,
        Func<T, string> says,
        Conflicts conflicts
    )
    {
        var merged = mine.ToList();
        foreach (var item in theirs)
        {
            var at = merged.FindIndex(own => key(own) == key(item));
            if (at < 0)
                merged.Add(item);
            else
                conflicts.Keep(place(item), merged[at], item, says);
        }

        return merged;
    }

    private static ImmutableSortedDictionary<string, T> Merge<T>(
        ImmutableSortedDictionary<string, T> mine,
        ImmutableSortedDictionary<string, T> theirs,
        Func<string, string> place,
        Func<T, string> says,
        Conflicts conflicts
    )
    {
        foreach (var (key, value) in theirs.Where(entry => mine.ContainsKey(entry.Key)))
            conflicts.Keep(place(key), mine[key], value, says);
        return mine.AddRange(theirs.Where(entry => !mine.ContainsKey(entry.Key)));
    }

    // A file that both desks have registered proves what either says.
    private static ImmutableSortedDictionary<string, EvidenceFile> Joined(
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
    private static ImmutableSortedDictionary<string, Unconfirmed> StillOpen(Dossier one, Dossier other)
    {
        var values = new DossierValues(other);
        return one.ToConfirm.RemoveRange(
            one.ToConfirm.Values.Where(mark =>
                    !other.ToConfirm.ContainsKey(mark.Key) && values.Find(mark.Key)?.Words == mark.Value
                )
                .Select(mark => mark.Key)
        );
    }

    private static IReadOnlyList<string> Duties(Dossier mine, Dossier theirs, Conflicts conflicts)
    {
        conflicts.Keep(
            "主要职责",
            string.Join("；", mine.Unit.Duties),
            string.Join("；", theirs.Unit.Duties),
            MergeWords.Says
        );
        return mine.Unit.Duties;
    }
}
