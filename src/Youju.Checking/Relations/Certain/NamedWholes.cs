using Youju.Checking.Relations.Doubts;
using Youju.Checking.Relations.Search;
using Youju.Checking.Relations.Stems;
using Youju.Checking.Relations.Terms;
using Youju.Checking.Relations.Weighing;
using Youju.Packs.Definitions.Lexicons;

namespace Youju.Checking.Relations.Certain;

/// <summary>Percentages whose words name one printed figure as their whole: that one is meant, even where another one fits.</summary>
internal sealed class NamedWholes(ExplainedText reading, PlanObjections plans)
{
    private const double Alike = 0.9;
    private const double Half = 0.55;
    private const double Unlike = 0.4;
    private const double FewDigits = 1.5;
    private const int Reach = 36;
    private const int ReachOfStep = 12;

    /// <summary>Chance hardly agrees in so many digits.</summary>
    private const double ManyDigits = 2.9;

    public bool IsNamed(Binding binding) =>
        binding
            is {
                Type: RelationType.Ratio,
                Target: { Change: 0 } target,
                First: { Change: 0 } part,
                Last: { Change: 0 } whole
            }
        && whole.Place.Passage == target.Place.Passage
        && IsPartOf(target, part, whole)
        && (
            IsCalledAlike(target, part, whole)
            || IsMistaken(target, part, whole)
            || (IsOfNamedStep(target, part, whole) && !plans.IsPartOverPlanOfWhole(binding))
        );

    // 计划112台，到货104台，已调试95台，占到货数的84.8%: one figure bears the name of the whole, and another one fits.
    private bool IsCalledAlike(ClauseFigure target, ClauseFigure part, ClauseFigure whole) =>
        target.Clause.Has(StemClass.Share)
        && part.Value < whole.Value
        && target.NamedWhole.MeasureLikeness(whole.Words) > Alike
        && !IsAny(target, Reach, term =>
            term != part && term.Value != whole.Value && target.MeasureNaming(term) > Unlike
        );

    // 采购3,562.80万元，授予中小企业2,850.24万元，其中小微企业1,425.12万元，占中小企业合同额40%: it was taken of what bears another name.
    private bool IsMistaken(ClauseFigure target, ClauseFigure part, ClauseFigure whole) =>
        target.Clause.Has(StemClass.Share)
        && part.Value < whole.Value
        && whole.Index < target.Index
        && target.MeasureNaming(whole) is > Half and var naming
        && !IsAny(target, Reach, term =>
            term != part
            && term.Value != whole.Value
            && (!term.IsReference || term.HasOwnName)
            && (term.Place.Passage == target.Place.Passage || naming < Alike)
            && target.MeasureNaming(term) > naming - Unlike
        )
        && reading.Holds(target, other =>
            other is { Type: RelationType.Ratio, Precision: >= FewDigits }
            && other.First == part
            && other.Last != whole
        );

    // 共5,760万元，实际到位5,472万元；支出5,163.9万元，占到位资金的89.65%: one figure tells what arrived.
    private bool IsOfNamedStep(ClauseFigure target, ClauseFigure part, ClauseFigure whole) =>
        target.NamedStep is { Bits: not 0 } step
        && IsOfStep(whole, step)
        && !IsOfStep(part, step)
        && (whole.Index < target.Index - 1 || whole.AsOperand.RatioTo(part.AsOperand).Meets(target.AsResult))
        && !IsAny(target, ReachOfStep, term =>
            term != part && term.Value != whole.Value && IsOfStep(term, step)
        )
        && !IsOfTotal(target, part);

    // 下达8,740.50万元…四级资金总计9,740.5万元…占到位资金总额的60.89%: the total is meant, and fits.
    private bool IsOfTotal(ClauseFigure target, ClauseFigure part) =>
        target.Lead.Has(StemClass.Total)
        && reading.Holds(target, other =>
            other is { Type: RelationType.Ratio, Precision: >= ManyDigits, Last.IsCalledTotal: true }
            && other.First == part
        );

    // 完成预算的95% may be told of the budget as it was first or as it was adjusted.
    private static bool IsOfStep(ClauseFigure term, StemSet step) =>
        term.Lead.HasAny(step.HasAny(StemSet.Budgets) ? StemSet.Budgets : step)
        && !term.Lead.HasAny(StemSet.Leftovers);

    private bool IsAny(ClauseFigure target, int reach, Func<ClauseFigure, bool> serves) =>
        reading
            .Terms[Math.Max(0, target.Index - reach)..target.Index]
            .Any(term => term.IsLevel && serves(term));

    // 高级职称占在职的22.81%: where the part is named, that one is meant and not the nearest.
    private static bool IsPartOf(ClauseFigure target, ClauseFigure part, ClauseFigure whole) =>
        target.NamedPart.IsEmpty
            ? part.Index == target.Index - (whole.Index == target.Index - 1 ? 2 : 1)
                && part.Place.Depth <= target.Place.Depth
            : part.HasOwnName
                && part.Index < target.Index
                && part.Place.Passage == target.Place.Passage
                && target.NamedPart.MeasureLikeness(part.Words) > Alike;
}
