using Youju.Checking.Relations.Search;
using Youju.Checking.Relations.Stems;
using Youju.Checking.Relations.Terms;
using Youju.Domain.Figures;
using Youju.Packs.Definitions.Lexicons;

namespace Youju.Checking.Relations.Certain;

/// <summary>Targets that are said to be met, and were missed by the figures: 目标600人次，实际572人次，已达到年度目标.</summary>
internal sealed class MetTargets(ClauseFigure[] terms)
{
    private static readonly StemSet Targets = StemSet.FromClass(StemClass.Target);

    public bool IsMissed(Binding binding) =>
        binding.Type is RelationType.AtMost or RelationType.AtLeast
        && AreBeside(binding.First, binding.Target)
        && (
            IsMissed(binding, binding.Target, FindBoundAtTarget(binding.Target, binding.First))
            || IsMissed(binding, binding.First, FindBound(binding.First, binding.Target))
            || (
                binding.Target.Place.Depth > binding.First.Place.Depth
                && IsMissed(binding, binding.Target, FindBound(binding.Target, binding.First))
            )
        );

    // Nothing but rates of what was reached stands between; an amount of change reaches nothing itself.
    private bool AreBeside(ClauseFigure one, ClauseFigure other) =>
        one.Unit == other.Unit
        && (one.Change == 0 || one.IsPercent)
        && one.Place.Sentence == other.Place.Sentence
        && !one.IsReference
        && !other.IsReference
        && terms[(one.Index + 1)..other.Index]
            .All(term => term.Unit != one.Unit || term.Change != 0 || IsComparedWith(term));

    // 优良路率92.79%，较上年的91.37%提高1.42个百分点，高于目标值92%: what it was the year before was not to reach the target.
    private static bool IsComparedWith(ClauseFigure term) =>
        term.Lead.Has(StemClass.Base) && !term.Lead.HasAny(StemSet.Budgets);

    private static bool IsMissed(Binding binding, ClauseFigure wanted, TargetBound bound) =>
        bound switch
        {
            TargetBound.AtLeast => (binding.Type == RelationType.AtMost) == (binding.Target == wanted),
            TargetBound.AtMost => (binding.Type == RelationType.AtLeast) == (binding.Target == wanted),
            _ => false,
        };

    // 造价51.9万元，符合每公里不高于50万元的指标: the words before the target say that it was met.
    private TargetBound FindBoundAtTarget(ClauseFigure wanted, ClauseFigure reached)
    {
        var said = wanted.Lead | wanted.Post;
        if (IsComparedLiterally(wanted, reached) && LeadsStraight(reached, wanted))
            return ReadBound(wanted);
        if (!wanted.Lead.Has(StemClass.Met) || wanted.Clause.HasAny(StemSet.Misses) || IsNotReached(reached))
            return TargetBound.None;
        if (!wanted.Lead.Has(StemClass.Ceiling) && !said.HasAny(StemSet.Aims))
            return TargetBound.None;
        return ReadBound(wanted) is not TargetBound.None and var bound ? bound
            : IsQualityReached(wanted, reached) ? TargetBound.AtLeast
            : TargetBound.None;
    }

    // 提高到87.1%，提高2.8个百分点，低于86%的目标: nothing else is told between than how it changed.
    private bool LeadsStraight(ClauseFigure reached, ClauseFigure wanted) =>
        wanted.Index > reached.Index
        && terms[(reached.Index + 1)..wanted.Index].All(term => term.Change != 0 || IsComparedWith(term));

    // 合格率98.61%，完成99%的目标: of what is good there cannot be too much.
    private static bool IsQualityReached(ClauseFigure wanted, ClauseFigure reached) =>
        reached.IsPercent
        && reached.Near.Has(StemClass.Quality)
        && wanted.Index == reached.Index + 1
        && wanted.Lead.Has(StemClass.Done)
        && wanted.Post.Has(StemClass.Target)
        && !wanted.Lead.Has(StemClass.Denial);

    // 投诉率0.94%，低于0.5%的控制值: whatever is wanted, it lies not below.
    private static bool IsComparedLiterally(ClauseFigure wanted, ClauseFigure reached) =>
        wanted.Lead.Has(StemClass.Threshold)
        && wanted.Post.Has(StemClass.Target)
        && !wanted.Lead.Has(StemClass.Denial)
        && !IsNotReached(reached);

    // 目标600人次，实际572人次，已达到年度目标: the words behind what was reached say it.
    private static TargetBound FindBound(ClauseFigure wanted, ClauseFigure reached)
    {
        if (
            reached.SaidOfTarget.Bits == 0
            || !(wanted.Lead.HasAny(StemSet.Aims) || IsBounded(wanted))
            || IsNotReached(reached)
        )
            return TargetBound.None;
        var bound = ReadBound(wanted);
        return bound != TargetBound.None ? bound
            : reached.SaidOfTarget.Has(StemClass.Ceiling) ? TargetBound.AtMost
            : wanted.Dimension is not (Dimension.Money or Dimension.Duration) ? TargetBound.AtLeast
            : TargetBound.None;
    }

    // 目标为不超过2元，实际完成不超过0.53元: the first is the target, and no figure that was reached.
    private static bool IsNotReached(ClauseFigure term) => IsAimed(term) || IsComparedWith(term);

    private static bool IsAimed(ClauseFigure term) =>
        term.Lead.HasAny(IsRate(term) ? Targets : StemSet.Aims) || IsBounded(term);

    // 预算调整率8.22% and 监理及设计费占执行数的6.48% are named after what they are of.
    private static bool IsRate(ClauseFigure term) =>
        term.IsPercent && (term.Near.Has(StemClass.Rate) || term.Clause.Has(StemClass.Share));

    private static bool IsBounded(ClauseFigure wanted) =>
        wanted.Figure.Qualifier is Qualifier.AtLeast or Qualifier.Above or Qualifier.AtMost;

    private static TargetBound ReadBound(ClauseFigure wanted)
    {
        // 达到“不高于8分钟”的要求: what bounds the figure itself says more than the words around it.
        if (IsBounded(wanted))
            return wanted.Figure.Qualifier == Qualifier.AtMost ? TargetBound.AtMost : TargetBound.AtLeast;
        var words = wanted.Lead | wanted.Post;
        var (isFloor, isCeiling) = (words.Has(StemClass.Floor), words.Has(StemClass.Ceiling));
        return isFloor == isCeiling ? TargetBound.None
            : isFloor ? TargetBound.AtLeast
            : TargetBound.AtMost;
    }

    private enum TargetBound
    {
        None,
        AtLeast,
        AtMost,
    }
}
