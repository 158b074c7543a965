using Youju.Checking.Relations.Search;
using Youju.Checking.Relations.Stems;
using Youju.Checking.Relations.Terms;
using Youju.Checking.Relations.Weighing;
using Youju.Packs.Definitions.Lexicons;

namespace Youju.Checking.Relations.Doubts;

/// <summary>What speaks against calling a rate wrong by a plan that is not its own, or is none.</summary>
internal sealed class PlanObjections(ExplainedText reading)
{
    private const double Whole = 100;

    public bool Forbid(Binding binding) =>
        IsPartOverPlanOfWhole(binding) || IsOverNoPlan(binding) || IsOfRest(binding) || binding.DividesTarget;

    // 公务用车4万元，完成预算的26.67%；公务接待1万元，完成预算的20%: what another part cost is no budget.
    private static bool IsOverNoPlan(Binding binding) =>
        binding.Type == RelationType.Ratio
        && binding.Target.Clause.HasAny(StemSet.Budgets)
        && !binding.Last.Lead.HasAny(StemSet.Budgets)
        && !binding.Last.Near.HasAny(StemSet.Budgets);

    // 预算100万元，执行80万元，其中甲项目执行30万元，执行率75%: what was planned for the part alone is not printed.
    public bool IsPartOverPlanOfWhole(Binding binding) =>
        binding.Type == RelationType.Ratio
        && !binding.Target.Clause.Has(StemClass.Share)
        && (IsPartOfAnother(binding) || IsBehindOpener(binding));

    // 较上年的2,100万元增加210万元: what was added is part of what was reached, and told over what was before all the same.
    private bool IsPartOfAnother(Binding binding) =>
        binding is { First.Change: 0, Last.IsReference: false }
        && reading.Evidence.FindParent(binding.First) is { } whole
        && whole != binding.Last
        && whole.Place.Group == binding.Last.Place.Group;

    private bool IsBehindOpener(Binding binding) =>
        binding.Last.Lead.HasAny(StemSet.Budgets)
        && binding.Last.Place.Group == binding.First.Place.Group
        && PlaceObjections.OpensBetween(reading.Terms, binding.Last.Index, binding.First.Index)
        && !IsListClosed(binding.Last, binding.First);

    // 编制86名，其中行政22名、事业64名；年末在职81人: the list is complete, and what follows is of the whole.
    private bool IsListClosed(ClauseFigure whole, ClauseFigure term) =>
        reading.Holds(whole, list =>
            list.Type == RelationType.Sum
            && list.First.Index > whole.Index
            && list.Last.Index < term.Index
            && list.Last.Place.Segment != term.Place.Segment
        );

    // 比预算减少6.22万元，为预算的65.4%: the percentage tells what is left, which is not printed.
    private static bool IsOfRest(Binding binding) =>
        binding.Type == RelationType.Ratio
        && (Bounds.FromExact(Whole) - binding.Computed).Meets(binding.Stated);
}
