using Youju.Checking.Relations.Search;
using Youju.Checking.Relations.Terms;
using Youju.Checking.Relations.Weighing;
using Youju.Packs.Definitions.Lexicons;

namespace Youju.Checking.Relations.Certain;

/// <summary>Changes between two years each of which one figure is told of: 2023年比2022年减少2,465.2万元.</summary>
internal sealed class NamedYears(ExplainedText reading)
{
    private const int Reach = 24;

    public bool IsBetweenYears(Binding binding) =>
        binding
            is {
                Type: RelationType.Change or RelationType.Growth,
                StandsInPassage: true,
                Target: { Change: not 0, IsSoft: false, Year: not 0 } target,
                First: { Year: not 0 } now,
                Last: { Year: not 0 } before
            }
        && target.Clause.Has(StemClass.Compared)
        && before.Year == target.Year
        && now.Year == before.Year + 1
        && IsLatest(now, target)
        && IsOnlyOfYear(now, target)
        && IsOnlyOfYear(before, target);

    // 2021年末186人，2022年末214人，2023年末198人。…比2021年末增加12人: the year that is compared need not be the next one.
    private bool IsLatest(ClauseFigure now, ClauseFigure target) =>
        reading
            .Terms[Math.Max(0, target.Index - Reach)..target.Index]
            .All(term => term.Unit != now.Unit || term.Change != 0 || term.Year <= now.Year);

    private bool IsOnlyOfYear(ClauseFigure level, ClauseFigure target) =>
        level.Index < target.Index
        && level.IsLevel
        && reading
            .Terms[Math.Max(0, target.Index - Reach)..target.Index]
            .All(term =>
                term == level || term.Unit != level.Unit || term.Change != 0 || term.Year != level.Year
            );
}
