using Youju.Packs.Definitions.Tourism;

namespace Youju.Tourism.Census;

/// <summary>The figures of a census, kept as units come, change and go: a change costs two units and not all of them.</summary>
public sealed class CensusCounts
{
    private readonly ResourceEdition edition;
    private readonly Dictionary<string, ListedType> types;
    private readonly Dictionary<string, int> byType = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> byGrade = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, int> byTownship = new(StringComparer.Ordinal);
    private int units;
    private int ungraded;
    private int fresh;
    private int red;

    public CensusCounts(ResourceEdition edition)
    {
        this.edition = edition;
        types = edition.ListTypes().ToDictionary(type => type.Code, StringComparer.Ordinal);
    }

    /// <summary>How many units were looked at so far; what a change costs can be told by it.</summary>
    public long UnitsSeen { get; private set; }

    public void AddUnit(CensusUnit unit) => CountUnit(unit, 1);

    /// <param name="unit">As it was added.</param>
    public void RemoveUnit(CensusUnit unit) => CountUnit(unit, -1);

    /// <param name="before">As it was added.</param>
    public void ReplaceUnit(CensusUnit before, CensusUnit after)
    {
        RemoveUnit(before);
        AddUnit(after);
    }

    /// <summary>The figures as they are now; no unit is looked at.</summary>
    public CensusTally ToTally()
    {
        var present = byType
            .Where(one => one.Value > 0 && types.ContainsKey(one.Key))
            .Select(one => (Type: types[one.Key], Units: one.Value))
            .ToList();
        return new(
            units,
            [
                CountCovered("主类", present, type => type.MainCode),
                CountCovered("亚类", present, type => type.SubclassCode),
                CountCovered("基本类型", present, type => type.Code),
            ],
            ListClasses(present),
            [.. ListGrades(), ("没有等级", ungraded)],
            ListGroups(),
            [.. byTownship.Where(one => one.Value > 0).Select(one => (one.Key, one.Value))],
            fresh,
            red,
            units - present.Sum(one => one.Units)
        );
    }

    private IReadOnlyList<(string, int)> ListClasses(List<(ListedType Type, int Units)> present)
    {
        var byMain = present.ToLookup(one => one.Type.MainCode, one => one.Units);
        return [.. edition.Classes.Select(main => ($"{main.Key} {main.Value.Name}", byMain[main.Key].Sum()))];
    }

    private IReadOnlyList<(GradeGroup, int)> ListGroups() =>
        [
            .. edition.Evaluation.Groups.Select(group =>
                (group, group.Grades.Sum(grade => byGrade.GetValueOrDefault(grade)))
            ),
        ];

    private IEnumerable<(string, int)> ListGrades() =>
        edition
            .Evaluation.Grades.Select(grade => grade.Label)
            .Append(edition.Evaluation.Unranked)
            .Select(grade => (grade, byGrade.GetValueOrDefault(grade)));

    private void CountUnit(CensusUnit unit, int change)
    {
        UnitsSeen++;
        units += change;
        ChangeCount(byType, unit.TypeCode, change);
        ChangeCount(byTownship, unit.Township, change);
        if (unit.Grade is { } grade)
            ChangeCount(byGrade, grade, change);
        else
            ungraded += change;
        fresh += unit.IsNew ? change : 0;
        red += unit.IsRed ? change : 0;
    }

    private static void ChangeCount(IDictionary<string, int> counts, string key, int change)
    {
        counts.TryGetValue(key, out var count);
        counts[key] = count + change;
    }

    private (string, int, int) CountCovered(
        string level,
        List<(ListedType Type, int Units)> present,
        Func<ListedType, string> key
    ) =>
        (
            level,
            present.Select(one => key(one.Type)).Distinct().Count(),
            types.Values.Select(key).Distinct().Count()
        );
}
