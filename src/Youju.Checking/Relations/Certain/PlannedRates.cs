using Youju.Checking.Relations.Search;
using Youju.Checking.Relations.Stems;
using Youju.Checking.Relations.Terms;
using Youju.Checking.Relations.Weighing;
using Youju.Packs.Definitions.Lexicons;

namespace Youju.Checking.Relations.Certain;

/// <summary>Rates of what was done, with the plan right behind it and what lies between: 打井214眼，计划220眼，少打6眼，完成率95.5%.</summary>
internal sealed class PlannedRates(ExplainedText reading)
{
    /// <summary>Done, planned, and what lies between.</summary>
    private const int Figures = 3;

    private const double Whole = 100;

    private static readonly StemSet NotDone = StemSet.Aims | StemSet.Leftovers | StemSet.Bases;

    public bool IsOfPlan(Binding binding) =>
        binding
            is {
                Type: RelationType.Ratio,
                Target: { Change: 0, IsSoft: false } target,
                First: { IsLevel: true, IsSoft: false } done,
                Last: { IsLevel: true, IsSoft: false } plan
            }
        && done.Index == target.Index - Figures
        && plan.Index == done.Index + 1
        && done.Unit == plan.Unit
        && done.Place.Segment == target.Place.Segment
        && plan.Lead.HasAny(StemSet.Aims)
        && !done.Lead.HasAny(NotDone)
        && IsBareRate(target)
        && LieApart(reading.Terms[target.Index - 1], done, plan)
        && IsNearerThanGap(binding)
        && !HoldsOtherwise(target);

    // 就业率 and 合格率 are of others than were planned.
    private static bool IsBareRate(ClauseFigure target) =>
        target is { HasOwnName: false, NamedWhole.IsEmpty: true }
        && target.Near.Has(StemClass.Rate)
        && !target.Near.Has(StemClass.Quality)
        && !target.Clause.Has(StemClass.Share)
        && !Formulas.TellsGrowth(target);

    private static bool LieApart(ClauseFigure gap, ClauseFigure done, ClauseFigure plan) =>
        gap.Unit == done.Unit
        && gap.Change != 0
        && (done.AsOperand - plan.AsOperand).Abs().Meets(gap.AsOperand);

    // 未完成率 may tell what is missing.
    private static bool IsNearerThanGap(Binding binding)
    {
        var (computed, stated) = (binding.Computed.Middle, binding.Stated.Middle);
        return Math.Abs(computed - stated) < Math.Abs(Whole - computed - stated);
    }

    private bool HoldsOtherwise(ClauseFigure target) =>
        reading.Holds(target, static other => other is { Type: RelationType.Ratio, StandsTogether: true });
}
