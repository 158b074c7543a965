using Youju.Checking.Relations.Search;
using Youju.Checking.Relations.Stems;
using Youju.Checking.Relations.Terms;
using Youju.Checking.Relations.Weighing;
using Youju.Packs.Definitions.Lexicons;

namespace Youju.Checking.Relations.Doubts;

/// <summary>What speaks against calling a figure wrong, however likely it seems: then it is asked about.</summary>
internal sealed class Objections(ExplainedText reading)
{
    private const double Whole = 100;
    private const double Likely = 0.5;
    private const double Unlike = 0.1;
    private const double Half = 0.5;

    private const double Alike = 0.6;

    /// <summary>What a share names stands within so many figures before it.</summary>
    private const int FarthestNamed = 200;

    private readonly ShareObjections shares = new(reading.Terms);

    /// <summary>What forbids an accusation, however likely it seems.</summary>
    /// <remarks>In whole reports a name or a segment says more than any fit on passages has learnt.</remarks>
    public bool Forbid(Binding binding) =>
        IsOfOtherBase(binding)
        || IsPartOverPlanOfWhole(binding)
        || IsOfOtherSegment(binding)
        || IsOfOtherName(binding)
        || IsOfRest(binding)
        || IsOverNoPlan(binding)
        || IsOfOtherParagraph(binding)
        || binding.DividesTarget
        || IsOfDoubtedChange(binding)
        || IsOfSiblings(binding)
        || IsProvenByLevels(binding)
        || IsMeanChange(binding)
        || IsSlipOfChange(binding)
        || RateObjections.Forbid(binding)
        || shares.Forbid(binding)
        || ListObjections.Forbid(binding, reading);

    // 由2021年的3,214.60万吨增长到2023年的3,905.10万吨，年均增加345.25万吨: so much a year.
    private static bool IsMeanChange(Binding binding) =>
        binding is { Type: RelationType.Change, Target.IsPrice: true, First.IsPrice: false };

    // 公务用车4.80万元，公务接待费0.46万元，比2022年度减少0.34万元: the year before was no other part of the same whole.
    private bool IsOfSiblings(Binding binding) =>
        binding is { Type: RelationType.Change or RelationType.Growth, First: var now, Last: var before }
        && !before.IsCalledBase
        && !before.IsEarlierThan(now)
        && (binding.Target.Year != 0 || binding.Target.Clause.Has(StemClass.Base))
        && (AreParts(now, before) || (binding.Type == RelationType.Change && AreUnlike(now, before)));

    private bool AreParts(ClauseFigure one, ClauseFigure other) =>
        reading.Evidence.FindParent(one) is { } whole && reading.Evidence.FindParent(other) == whole;

    private static bool AreUnlike(ClauseFigure one, ClauseFigure other) =>
        one.HasOwnName && other.HasOwnName && one.Name.MeasureLikeness(other.Name) < Half;

    // 支出9.85万元，较预算减少2.51万元，降低17.92%: 2.15 makes 17.92%, so the change has the slip.
    private static bool IsSlipOfChange(Binding binding)
    {
        if (binding is not { Type: RelationType.GrowthByChange, First: var change, Last: var now })
            return false;
        var direction = change.Change != 0 ? change.Change : binding.Target.Change;
        var before = now.Value / (1 + (direction * binding.Target.Value / Whole));
        return Slips.IsTypo(Math.Abs(now.Value - before), change.Value, change.Half * 2)
            && !Slips.IsTypo(binding.Computed.Middle, binding.Target.Value, binding.Target.Half * 2);
    }

    // 比上年20,964.40万元增加540.79万元，增长2.5%: where the levels yield the growth, the change beside it is what is wrong.
    private bool IsProvenByLevels(Binding binding) =>
        binding.Target.IsPercent
        && binding.First.Change != 0
        && reading
            .Explanations[binding.Target.Index]
            .FindBest(other =>
                other is { Holds: true, Type: RelationType.Growth }
                && (other.Last == binding.Last || other.First == binding.Last)
            )
            is not null;

    // 公务用车4万元，完成预算的26.67%；公务接待1万元，完成预算的20%: what another part cost is no budget.
    private static bool IsOverNoPlan(Binding binding) =>
        binding.Type == RelationType.Ratio
        && binding.Target.Clause.HasAny(StemSet.Budgets)
        && !binding.Last.Lead.HasAny(StemSet.Budgets)
        && !binding.Last.Near.HasAny(StemSet.Budgets);

    // 公务接待4.47万元。（二）项目支出366.42万元，全年预算373.89万元: what stood in another paragraph is no part of what nobody calls a total.
    private static bool IsOfOtherParagraph(Binding binding) =>
        binding.Type == RelationType.Sum
        && !binding.Target.IsCalledTotal
        && Array.Exists(binding.Operands, part =>
            part.Index < binding.Target.Index && part.Place.Passage != binding.Target.Place.Passage
        );

    // 比预算减少6.22万元，为预算的65.4%: the percentage tells what is left, which is not printed.
    private static bool IsOfRest(Binding binding) =>
        binding.Type == RelationType.Ratio
        && (Bounds.FromExact(Whole) - binding.Computed).Meets(binding.Stated);

    // 提高3.75分，增长5.18%: where the change is wrong itself, the growth follows the levels.
    private bool IsOfDoubtedChange(Binding binding) =>
        binding.Target.IsPercent
        && binding.First.Change != 0
        && !reading.Evidence.IsExplained(binding.First)
        && IsDoubted(binding.First, binding.Target);

    public bool IsOfDoubted(Binding binding) =>
        Array.Exists(binding.Operands, one => IsDoubted(one, binding.Target));

    /// <summary>Whether a level is compared with another than its base.</summary>
    public static bool IsOfOtherBase(Binding binding) =>
        binding.Type is RelationType.Change or RelationType.Growth
        && IsOtherBase(binding.Target, binding.First, binding.Last);

    // What follows from a figure that is wrong itself may well be right; a part doubted for its total says nothing new.
    private bool IsDoubted(ClauseFigure operand, ClauseFigure target) =>
        reading.Explanations[operand.Index] is { FailingShare: > Likely } doubted
        && doubted.FindBest(binding => !binding.Holds) is { } failing
        && Array.IndexOf(failing.Binding.Operands, target) < 0;

    // 为调整预算402,310万元的97.3%，比上年下降0.8%: the budget is not what the year before was.
    private static bool IsOtherBase(ClauseFigure target, ClauseFigure now, ClauseFigure before)
    {
        var isCalledBase = before.IsCalledBase || before.IsEarlierThan(now);
        if (target.Year != 0 && before.Year != 0 && target.Year != before.Year)
            return true;
        // 24个指标中有5个完成率超过130%: a limit that the five keep is no growth from five to 24.
        if (target.IsSoft && !isCalledBase)
            return true;
        if ((target.Clause.Has(StemClass.Base) || target.Year != 0) && !target.Clause.HasAny(StemSet.Budgets))
            return before.Lead.HasAny(StemSet.Budgets) && !isCalledBase;
        return !isCalledBase && !before.Lead.HasAny(StemSet.Budgets);
    }

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
        && OpensBetween(binding.Last.Index, binding.First.Index)
        && !IsListClosed(binding.Last, binding.First);

    // 编制86名，其中行政22名、事业64名；年末在职81人: the list is complete, and what follows is of the whole.
    private bool IsListClosed(ClauseFigure whole, ClauseFigure term) =>
        reading
            .Explanations[whole.Index]
            .FindBest(list =>
                list is { Holds: true, Type: RelationType.Sum }
                && list.First.Index > whole.Index
                && list.Last.Index < term.Index
                && list.Last.Place.Segment != term.Place.Segment
            )
            is not null;

    // 执行80万元，执行率80%，其中：甲项目执行30万元，执行率75%: behind 其中 a rate is of the level before it, whose base is not printed.
    public bool IsOfOuterLevel(Binding binding) =>
        binding.Type is RelationType.Ratio or RelationType.Growth
        && !binding.Target.Clause.Has(StemClass.Share)
        && FindOwnLevel(binding.Target) is { } own
        && Array.IndexOf(binding.Operands, own) < 0
        && OpensBetween(binding.Operands.Max(operand => operand.Index), binding.Target.Index);

    // 税收104,118万元，占67.2%，同比增长3.8%: all percentages behind a level are its own.
    private ClauseFigure? FindOwnLevel(ClauseFigure target)
    {
        var index = target.Index - 1;
        while (index > 0 && reading.Terms[index].IsPercent && IsInSegment(index, target))
            index--;
        return index >= 0 && reading.Terms[index].IsLevel && IsInSegment(index, target)
            ? reading.Terms[index]
            : null;
    }

    private bool IsInSegment(int index, ClauseFigure target) =>
        reading.Terms[index].Place.Segment == target.Place.Segment;

    private bool OpensBetween(int start, int end)
    {
        for (var index = start + 1; index <= end; index++)
        {
            if (reading.Terms[index].Clause.Has(StemClass.OfWhich))
                return true;
        }

        return false;
    }

    // 完成27.1公里，完成率94.76%；…水库32座，完成率100%: the second rate has a level of its own.
    public bool IsOfOtherSegment(Binding binding)
    {
        var target = binding.Target;
        if (binding.Type != RelationType.Ratio || target.Index == 0)
            return false;
        var before = reading.Terms[target.Index - 1];
        return before.IsLevel
            && before.Place.Segment == target.Place.Segment
            && binding.First.Place.Segment != target.Place.Segment
            && !(before == binding.Last && before.Lead.HasAny(StemSet.Budgets));
    }

    // 占全年预算数的1.62% is no share of what is called otherwise, where the report prints what it names.
    public bool IsOfOtherName(Binding binding)
    {
        var target = binding.Target;
        var named = target.NamedWhole;
        if (
            binding.Type != RelationType.Ratio
            || named.IsEmpty
            || named.MeasureLikeness(binding.Last.Words) > Unlike
        )
            return false;
        var first = Math.Max(0, target.Index - FarthestNamed);
        return reading
            .Terms[first..target.Index]
            .Any(term => term.IsLevel && term != binding.First && named.MeasureLikeness(term.Words) > Alike);
    }

    // 上年人均39.80万元 does not follow from what was spent this year.
    public static bool IsOfOtherYear(Binding binding) =>
        binding.Type is not (RelationType.Change or RelationType.Growth)
        && binding.Target.Lead.Has(StemClass.Base)
        && !binding.Target.IsPercent
        && !Array.Exists(binding.Operands, one => one.IsCalledBase);
}
