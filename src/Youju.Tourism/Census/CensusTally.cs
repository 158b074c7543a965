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
    /// <summary>Counts all units anew; <see cref="CensusCounts"/> keeps the figures while units change.</summary>
    public static CensusTally CountUnits(ResourceEdition edition, IReadOnlyCollection<CensusUnit> units)
    {
        var counts = new CensusCounts(edition);
        foreach (var unit in units)
            counts.AddUnit(unit);
        return counts.ToTally();
    }
}
