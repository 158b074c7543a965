namespace Youju.Domain.Dossiers;

/// <summary>Brings two profiles of one unit together: what only one says is taken.</summary>
internal static class UnitMerge
{
    public static UnitProfile MergeProfiles(UnitProfile mine, UnitProfile theirs, ConflictList conflicts)
    {
        var (own, other) = (WithoutLists(FillFrom(mine, theirs)), WithoutLists(FillFrom(theirs, mine)));
        return conflicts.KeepMine("单位概况", own, other, ConflictFormat.DescribeValue) with
        {
            Duties = MergeDuties(mine, theirs, conflicts),
            Names = MergeLists(mine.Names, theirs.Names, dated => dated),
            Succeeds = MergeLists(mine.Succeeds, theirs.Succeeds, unit => unit.Id),
        };
    }

    private static UnitProfile FillFrom(UnitProfile own, UnitProfile other) =>
        own with
        {
            Id = own.Id ?? other.Id,
            Code = own.Code ?? other.Code,
            Level = own.Level ?? other.Level,
            Affiliation = own.Affiliation ?? other.Affiliation,
            SupervisingDepartment = own.SupervisingDepartment ?? other.SupervisingDepartment,
            Parent = own.Parent ?? other.Parent,
            FinanceBureau = own.FinanceBureau ?? other.FinanceBureau,
        };

    // Lists are compared item by item, not as wholes.
    private static UnitProfile WithoutLists(UnitProfile unit) =>
        unit with
        {
            Duties = [],
            Names = [],
            Succeeds = [],
        };

    private static List<T> MergeLists<T, TKey>(
        IReadOnlyList<T> mine,
        IReadOnlyList<T> theirs,
        Func<T, TKey> key
    ) => [.. mine.Concat(theirs).DistinctBy(key)];

    private static IReadOnlyList<string> MergeDuties(
        UnitProfile mine,
        UnitProfile theirs,
        ConflictList conflicts
    )
    {
        if (mine.Duties.Count == 0 || theirs.Duties.Count == 0)
            return mine.Duties.Count > 0 ? mine.Duties : theirs.Duties;
        conflicts.KeepMine(
            "主要职责",
            string.Join("；", mine.Duties),
            string.Join("；", theirs.Duties),
            ConflictFormat.DescribeValue
        );
        return mine.Duties;
    }
}
