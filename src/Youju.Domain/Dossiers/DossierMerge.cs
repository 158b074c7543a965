using System.Collections.Immutable;
using Youju.Domain.Budget;
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

        var conflicts = new List<MergeConflict>();
        var merged = mine with
        {
            Unit = Keep("单位概况", mine.Unit with { Duties = [] }, theirs.Unit with { Duties = [] }, conflicts) with { Duties = Duties(mine, theirs, conflicts) },
            Packs = [.. mine.Packs.Union(theirs.Packs)],
            Ledger = Merge(mine.Ledger, theirs.Ledger, conflicts),
            Registers = Merge(mine.Registers, theirs.Registers, conflicts),
            Targets = Merge(mine.Targets, theirs.Targets, conflicts),
            Narrative = Merge(mine.Narrative, theirs.Narrative, key => $"文字“{key}”", conflicts),
            Evidence = Merge(mine.Evidence, theirs.Evidence, key => $"佐证“{key}”", conflicts),
        };
        return new(merged, conflicts);
    }

    private static Ledger Merge(Ledger mine, Ledger theirs, List<MergeConflict> conflicts) => mine with
    {
        Lines = Merge(mine.Lines, theirs.Lines, line => line.Id, key => $"收支账“{key}”", conflicts),
        Named = Merge(mine.Named, theirs.Named, amount => amount.Key, key => $"收支账“{LedgerKey.Label(key)}”", conflicts),
        Staff = Keep("编制和人员", mine.Staff, theirs.Staff, conflicts),
        ThreePublic = Keep("“三公”实物量", mine.ThreePublic, theirs.ThreePublic, conflicts),
        Construction = Keep("楼堂馆所", mine.Construction, theirs.Construction, conflicts),
    };

    private static Targets Merge(Targets mine, Targets theirs, List<MergeConflict> conflicts) => mine with
    {
        Expected = Keep("预期目标", mine.Expected ?? theirs.Expected, theirs.Expected ?? mine.Expected, conflicts),
        Achieved = Keep("实际完成情况", mine.Achieved ?? theirs.Achieved, theirs.Achieved ?? mine.Achieved, conflicts),
        Indicators = Merge(mine.Indicators, theirs.Indicators, indicator => indicator.Id, key => $"指标“{key}”", conflicts),
        Common = Merge(mine.Common.ToImmutableSortedDictionary(), theirs.Common.ToImmutableSortedDictionary(), key => $"共性指标“{key}”", conflicts),
    };

    private static ImmutableSortedDictionary<string, Register> Merge(
        ImmutableSortedDictionary<string, Register> mine, ImmutableSortedDictionary<string, Register> theirs, List<MergeConflict> conflicts)
    {
        var both = theirs.Where(entry => mine.ContainsKey(entry.Key)).ToList();
        var renamed = both.SelectMany(entry => RecordMerge.Renamed(mine[entry.Key], entry.Value)).ToDictionary();
        var merged = mine.AddRange(theirs.Where(entry => !mine.ContainsKey(entry.Key)));
        return merged.SetItems(both.Select(entry =>
            KeyValuePair.Create(entry.Key, new RecordMerge(mine[entry.Key], entry.Value, renamed, conflicts).Merge())));
    }

    private static List<T> Merge<T>(
        IReadOnlyList<T> mine, IReadOnlyList<T> theirs, Func<T, string> key, Func<string, string> place, List<MergeConflict> conflicts)
    {
        var merged = mine.ToList();
        foreach (var item in theirs)
        {
            var at = merged.FindIndex(own => key(own) == key(item));
            if (at < 0)
                merged.Add(item);
            else
                Keep(place(key(item)), merged[at], item, conflicts);
        }

        return merged;
    }

    private static ImmutableSortedDictionary<string, T> Merge<T>(
        ImmutableSortedDictionary<string, T> mine, ImmutableSortedDictionary<string, T> theirs, Func<string, string> place, List<MergeConflict> conflicts)
    {
        foreach (var (key, value) in theirs.Where(entry => mine.ContainsKey(entry.Key)))
            Keep(place(key), mine[key], value, conflicts);
        return mine.AddRange(theirs.Where(entry => !mine.ContainsKey(entry.Key)));
    }

    private static IReadOnlyList<string> Duties(Dossier mine, Dossier theirs, List<MergeConflict> conflicts)
    {
        if (!mine.Unit.Duties.SequenceEqual(theirs.Unit.Duties))
            conflicts.Add(new("主要职责", string.Join("；", mine.Unit.Duties), string.Join("；", theirs.Unit.Duties), "保留本份"));
        return mine.Unit.Duties;
    }

    private static T Keep<T>(string place, T mine, T theirs, List<MergeConflict> conflicts)
    {
        if (!EqualityComparer<T>.Default.Equals(mine, theirs))
            conflicts.Add(new(place, $"{mine}", $"{theirs}", "保留本份"));
        return mine;
    }
}
