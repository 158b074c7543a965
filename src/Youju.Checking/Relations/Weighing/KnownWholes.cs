using Youju.Checking.Relations.Search;
using Youju.Checking.Relations.Terms;
using Youju.Packs.Definitions.Lexicons;

namespace Youju.Checking.Relations.Weighing;

/// <summary>A total behind which stand the two known parts of every such total, and no third.</summary>
internal static class KnownWholes
{
    private const double NearTotal = 0.05;

    // 支出合计271.36万元，比上年增加18.22万元。其中：基本支出155.21万元，占57.2%；项目支出118.15万元: nothing else is spent.
    public static bool IsToldIn(Binding binding, ClauseFigure[] terms) =>
        binding
            is {
                Type: RelationType.Sum,
                Operands.Length: 2,
                StandsInPassage: true,
                Target: { Change: 0, IsSoft: false } target
            }
        && PlainFeatures.HasKnownParts(binding)
        && binding.First.Index > target.Index
        && Array.TrueForAll(binding.Operands, part => part is { Change: 0, IsSoft: false })
        && IsNear(binding.Computed.Middle, target.Value)
        && (
            target.Near.Has(StemClass.Total)
                ? binding.First.Clause.Has(StemClass.OfWhich) && !GoesOn(binding, terms)
                : StandsBeside(binding, terms)
        );

    // 基本支出1,328.32万元，占35%，其中人员经费1,195.49万元、公用经费123.83万元: told at once, with no more than its share between.
    private static bool StandsBeside(Binding binding, ClauseFigure[] terms) =>
        binding.Target.Lead.Has(StemClass.KnownPart)
        && (binding.First.Within.IsEmpty || WholeLists.IsToldWithin(binding))
        && terms[(binding.Target.Index + 1)..binding.First.Index].All(term => term.IsPercent)
        && binding.First.Place.Segment == binding.Last.Place.Segment
        && (binding.First.Clause.Has(StemClass.OfWhich) || WholeLists.IsToldWithin(binding))
        && terms
            .Skip(binding.Last.Index + 1)
            .TakeWhile(term => term.Place.Segment == binding.Last.Place.Segment)
            .All(term => term.Unit != binding.Target.Unit);

    // 单位预留机动经费128.43万元 behind them: a third part.
    private static bool GoesOn(Binding binding, ClauseFigure[] terms) =>
        terms
            .Skip(binding.Last.Index + 1)
            .TakeWhile(term => term.Place.Passage == binding.Target.Place.Passage)
            .Any(term => term.Unit == binding.Target.Unit && term.Change == 0);

    // Farther off the total is another one's, or its carry-over is told elsewhere.
    private static bool IsNear(double computed, double stated) =>
        Math.Abs(computed - stated) < stated * NearTotal;
}
