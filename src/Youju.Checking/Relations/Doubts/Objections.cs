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

    private const double Alike = 0.6;

    /// <summary>What a share names stands within so many figures before it.</summary>
    private const int FarthestNamed = 200;

    private static readonly StemSet Plans =
        StemSet.FromClass(StemClass.Plan) | StemSet.FromClass(StemClass.Adjusted);

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
        || IsOfDoubtedChange(binding);

    // 公务用车4万元，完成预算的26.67%；公务接待1万元，完成预算的20%: what another part cost is no budget.
    private static bool IsOverNoPlan(Binding binding) =>
        binding.Type == RelationType.Ratio
        && binding.Target.Clause.HasAny(Plans)
        && !binding.Last.Lead.HasAny(Plans)
        && !binding.Last.Near.HasAny(Plans);

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
        if ((target.Clause.Has(StemClass.Base) || target.Year != 0) && !target.Clause.HasAny(Plans))
            return before.Lead.HasAny(Plans) && !isCalledBase;
        return !isCalledBase && !before.Lead.HasAny(Plans);
    }

    // 预算100万元，执行80万元，其中甲项目执行30万元，执行率75%: what was planned for the part alone is not printed.
    public bool IsPartOverPlanOfWhole(Binding binding) =>
        binding.Type == RelationType.Ratio
        && !binding.Target.Clause.Has(StemClass.Share)
        && (IsPartOfAnother(binding) || IsBehindOpener(binding));

    private bool IsPartOfAnother(Binding binding) =>
        reading.Evidence.FindParent(binding.First) is { } whole
        && whole != binding.Last
        && whole.Place.Group == binding.Last.Place.Group;

    private bool IsBehindOpener(Binding binding) =>
        binding.Last.Lead.HasAny(Plans)
        && binding.Last.Place.Group == binding.First.Place.Group
        && OpensBetween(binding.Last.Index, binding.First.Index);

    // 执行80万元，执行率80%，其中：甲项目执行30万元，执行率75%: behind 其中 a rate is of the level before it, whose base is not printed.
    public bool IsOfOuterLevel(Binding binding)
    {
        var target = binding.Target;
        if (binding.Type != RelationType.Ratio || target.Index == 0 || target.Clause.Has(StemClass.Share))
            return false;
        var own = reading.Terms[target.Index - 1];
        return own.IsLevel
            && Array.IndexOf(binding.Operands, own) < 0
            && OpensBetween(binding.Operands.Max(operand => operand.Index), target.Index);
    }

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
            && binding.First.Place.Segment != target.Place.Segment;
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
