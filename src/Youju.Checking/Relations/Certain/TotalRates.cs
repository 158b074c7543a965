using Youju.Checking.Relations.Search;
using Youju.Checking.Relations.Stems;
using Youju.Checking.Relations.Terms;
using Youju.Checking.Relations.Weighing;
using Youju.Packs.Definitions.Lexicons;

namespace Youju.Checking.Relations.Certain;

/// <summary>Rates of the whole, of two totals: 任务共计7.2万亩。…共计7.33万亩，总体完成率110.81%.</summary>
internal sealed class TotalRates(ExplainedText reading)
{
    private const double Near = 0.1;
    private const int Farthest = 16;

    public bool IsOfTotals(Binding binding) =>
        binding
            is {
                Type: RelationType.Ratio,
                StandsInPassage: true,
                Target: { Change: 0, IsSoft: false } target,
                First: { IsLevel: true } reached,
                Last: { IsLevel: true } wanted
            }
        && IsOfWhole(target)
        && reached.Index == target.Index - 1
        && ArePair(reached, wanted)
        && !HoldsWithTotals(target)
        && (binding.ComesWithin(Near) || binding.IsSingleSlip);

    private static bool IsOfWhole(ClauseFigure target) =>
        target.Near.Has(StemClass.Total) && target.Near.Has(StemClass.Rate) && target.NamedWhole.IsEmpty;

    private bool ArePair(ClauseFigure reached, ClauseFigure wanted) =>
        IsTotal(reached)
        && IsTotal(wanted)
        && wanted.Lead.HasAny(StemSet.Budgets)
        && wanted == FindTotalBefore(reached);

    private static bool IsTotal(ClauseFigure term) => term.Near.Has(StemClass.StrongTotal);

    private ClauseFigure? FindTotalBefore(ClauseFigure reached) =>
        reading
            .Terms[Math.Max(0, reached.Index - Farthest)..reached.Index]
            .LastOrDefault(term => term.Unit == reached.Unit && IsTotal(term));

    private bool HoldsWithTotals(ClauseFigure target) =>
        reading.Holds(target, static other =>
            other.Type == RelationType.Ratio && IsTotal(other.First) && IsTotal(other.Last)
        );
}
