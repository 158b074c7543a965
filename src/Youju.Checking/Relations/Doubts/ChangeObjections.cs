using Youju.Checking.Relations.Search;
using Youju.Checking.Relations.Stems;
using Youju.Checking.Relations.Terms;
using Youju.Checking.Relations.Weighing;
using Youju.Packs.Definitions.Lexicons;

namespace Youju.Checking.Relations.Doubts;

/// <summary>What speaks against calling a change or a growth wrong by two levels that it may not lie between.</summary>
internal sealed class ChangeObjections
{
    private const double Whole = 100;
    private const double Half = 0.5;

    private readonly ExplainedText reading;
    private readonly DoubtedOperands doubted;
    private readonly BindingKinds all;

    public ChangeObjections(ExplainedText reading, DoubtedOperands doubted)
    {
        (this.reading, this.doubted) = (reading, doubted);
        all = new(
            IsOfOtherBase,
            IsOfComparedYear,
            IsOfComparedShare,
            IsMeanChange,
            IsOfSiblings,
            binding => IsPartOfLevel(binding, reading.Evidence),
            IsSlipOfChange,
            IsProvenByLevels,
            new ProvenGrowths(reading).IsProven,
            IsOfDoubtedChange
        );
    }

    public bool Forbid(Binding binding) => all.Hold(binding);

    /// <summary>Whether what seems a change is one of the parts that make up a level: 调整后20万元，系年初15万元、追加3万元、结转2万元.</summary>
    public static bool IsPartOfLevel(Binding binding, Evidence evidence) =>
        binding is { Type: RelationType.Change, Holds: false, Target: var target }
        && evidence.FindParent(target) is { } whole
        && Array.IndexOf(binding.Operands, whole) >= 0;

    /// <summary>Whether a growth is that of the year it is compared with: 2023年5.28亿元，增长12.1%，增速比2022年的5.8%快.</summary>
    public static bool IsOfComparedYear(Binding binding) =>
        binding
            is {
                Type: RelationType.Growth or RelationType.GrowthByChange,
                Target: { Year: not 0, IsCalledBase: true } target
            }
        && target.WordsBefore.EndsWith('的')
        && binding.First.Year != target.Year;

    /// <summary>Whether a share is that of the year it is compared with: 非税608万元，占21.3%，占比较上年同期26.2%下降4.9个百分点.</summary>
    public static bool IsOfComparedShare(Binding binding) =>
        binding is { Type: RelationType.Ratio, Target: var target, First: var part }
        && target.Lead.Has(StemClass.Base)
        && target.Lead.Has(StemClass.Compared)
        && target.Change == 0
        && !part.Lead.Has(StemClass.Base);

    /// <summary>Whether a level is compared with another than its base.</summary>
    public static bool IsOfOtherBase(Binding binding) =>
        binding.Type is RelationType.Change or RelationType.Growth
        && IsOtherBase(binding.Target, binding.First, binding.Last);

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
        && reading.Holds(binding.Target, other =>
            other.Type == RelationType.Growth
            && !ReachedLevels.IsTurned(other)
            && (other.Last == binding.Last || other.First == binding.Last)
        );

    // 提高3.75分，增长5.18%: where the change is wrong itself, the growth follows the levels.
    private bool IsOfDoubtedChange(Binding binding) =>
        binding.Target.IsPercent
        && binding.First.Change != 0
        && !reading.Evidence.IsExplained(binding.First)
        && doubted.IsDoubtedFor(binding.First, binding.Target);
}
