using Youju.Packs.Definitions.Tourism;

namespace Youju.Tourism.Census;

/// <summary>The figures of a census.</summary>
/// <param name="Covered">How many classes of the list have a unit, and how many there are: main classes, subclasses, types.</param>
/// <param name="Grades">How many units have each grade, from the highest; those without one last.</param>
/// <param name="Groups">How many units the names for several grades hold, each with who counts so.</param>
/// <param name="Foreign">Units whose type the edition does not have; they are in no class.</param>
public sealed record CensusTally(
    int Units,
    IReadOnlyList<(string Level, int Present, int Listed)> Covered,
    IReadOnlyList<(string Main, int Units)> Classes,
    IReadOnlyList<(string Grade, int Units)> Grades,
    IReadOnlyList<(GradeGroup Group, int Units)> Groups,
    IReadOnlyList<(string Township, int Units)> Townships,
    int New,
    int Red,
    int Foreign
)
{
    public static CensusTally CountUnits(ResourceEdition edition, IReadOnlyCollection<CensusUnit> units)
    {
        var types = edition.ListTypes().ToList();
        var byCode = types.ToDictionary(type => type.Code, StringComparer.Ordinal);
        var listed = units
            .Select(unit => byCode.GetValueOrDefault(unit.TypeCode))
            .OfType<ListedType>()
            .ToList();
        return new(
            units.Count,
            CountCoverage(types, listed),
            [
                .. edition.Classes.Select(main =>
                    ($"{main.Key} {main.Value.Name}", listed.Count(type => type.MainCode == main.Key))
                ),
            ],
            CountEachGrade(edition.Evaluation, units),
            [.. edition.Evaluation.Groups.Select(group => (group, CountGrades(units, group.Grades)))],
            CountTownships(units),
            units.Count(unit => unit.IsNew),
            units.Count(unit => unit.IsRed),
            units.Count - listed.Count
        );
    }

    private static IReadOnlyList<(string, int, int)> CountCoverage(
        List<ListedType> types,
        List<ListedType> units
    ) =>
        [
            CountCovered("主类", types, units, type => type.MainCode),
            CountCovered("亚类", types, units, type => type.SubclassCode),
            CountCovered("基本类型", types, units, type => type.Code),
        ];

    private static IReadOnlyList<(string, int)> CountEachGrade(
        UnitEvaluation evaluation,
        IReadOnlyCollection<CensusUnit> units
    ) =>
        [
            .. evaluation
                .Grades.Select(grade => grade.Label)
                .Append(evaluation.Unranked)
                .Select(grade => (grade, CountGrades(units, [grade]))),
            ("没有等级", units.Count(unit => unit.Grade is null)),
        ];

    private static IReadOnlyList<(string, int)> CountTownships(IEnumerable<CensusUnit> units) =>
        [
            .. units
                .GroupBy(unit => unit.Township)
                .OrderBy(group => group.Key, StringComparer.Ordinal)
                .Select(group => (group.Key, group.Count())),
        ];

    private static (string, int, int) CountCovered(
        string level,
        List<ListedType> types,
        List<ListedType> units,
        Func<ListedType, string> key
    ) => (level, units.Select(key).Distinct().Count(), types.Select(key).Distinct().Count());

    private static int CountGrades(IEnumerable<CensusUnit> units, IReadOnlyList<string> grades) =>
        units.Count(unit => unit.Grade is { } grade && grades.Contains(grade));
}
