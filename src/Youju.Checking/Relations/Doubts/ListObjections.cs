using Youju.Checking.Relations.Search;
using Youju.Checking.Relations.Stems;
using Youju.Checking.Relations.Terms;
using Youju.Checking.Relations.Weighing;
using Youju.Domain.Figures;
using Youju.Packs.Definitions.Lexicons;

namespace Youju.Checking.Relations.Doubts;

/// <summary>What speaks against calling a total wrong by a list.</summary>
internal sealed class ListObjections
{
    private const double FarthestOff = 0.3;
    private const double NearTotal = 0.1;

    /// <summary>A list is told within so many figures of its total.</summary>
    private const int LongestList = 12;

    /// <summary>A list is summed up so close behind it.</summary>
    private const int ReachOfSum = 2;

    private static readonly StemSet Taken =
        StemSet.FromClass(StemClass.SignedDown)
        | StemSet.FromClass(StemClass.Worn)
        | StemSet.FromClass(StemClass.Deducted);

    private readonly ExplainedText reading;
    private readonly BindingKinds all;

    public ListObjections(ExplainedText reading)
    {
        this.reading = reading;
        all = new([.. ListOtherFigures(), .. ListOtherTotals(), .. ListOtherReadings()]);
    }

    public bool Forbid(Binding binding) => binding.Type == RelationType.Sum && all.Hold(binding);

    private Predicate<Binding>[] ListOtherFigures() =>
        [
            MixesSigns,
            IsOfOtherStage,
            RepeatsTotal,
            MixesUnits,
            IsOfNumerators,
            IsOfLimit,
            MixesMarks,
            IsOfRunningTotals,
            IsOfOtherCount,
            HoldsOldEnds,
        ];

    // 扩大的798户，规模不变267户，缩减75户，三类合计1,140户: two of the three are not what is summed up.
    private static bool IsOfOtherCount(Binding binding) =>
        binding.Form.HasFlag(ListForm.Backward)
        && binding.Target.CountBefore > 1
        && binding.Target.CountBefore != binding.Operands.Length
        && binding.Target.IsCalledTotal;

    // 捕捞由6.42万吨减到5.95万吨，养殖由3.18万吨增到3.74万吨，两者相加9.69万吨: what was before is no part of what there is.
    private bool HoldsOldEnds(Binding binding) =>
        !binding.Target.Lead.Has(StemClass.From)
        && Array.Exists(binding.Operands, part =>
            part.Index + 1 < reading.Terms.Length
            && reading.Terms[part.Index + 1] is var next
            && next.Unit == part.Unit
            && next.Place.Sentence == part.Place.Sentence
            && part.LeadsTo(next)
        );

    // 一季度112处，上半年累计205处，前三季度累计318处: each running total holds the one before.
    private static bool IsOfRunningTotals(Binding binding) =>
        binding.Target.Lead.Has(StemClass.RunningTotal)
        && Array.Exists(binding.Operands, static part => part.Lead.Has(StemClass.RunningTotal));

    // 年末余额795万元，未突破县下达的900万元限额: a limit that was kept is no total.
    private static bool IsOfLimit(Binding binding) =>
        binding.Target.Lead.Has(StemClass.Met) && binding.Target.Lead.Has(StemClass.Ceiling);

    // 产出满分32分，得28.64分，效益满分28分，得21.9分，四类权重合计100分: full marks and marks that were given add up to neither.
    private static bool MixesMarks(Binding binding)
    {
        if (binding.Target.Dimension != Dimension.Score)
            return false;
        var full = binding.Operands.Count(IsFull);
        var given = binding.Operands.Count(IsGiven);
        return (full > 0 && given > 0)
            || (given > 0 && IsFull(binding.Target))
            || (full > 0 && IsGiven(binding.Target));
    }

    private static bool IsFull(ClauseFigure marks) => marks.Lead.Has(StemClass.FullPoints);

    private static bool IsGiven(ClauseFigure marks) => marks.Lead.Has(StemClass.Points) && !IsFull(marks);

    // 甲30万元，乙40万元，两项合计占总额100万元的70%: they are summed up to be divided.
    private static bool IsOfNumerators(Binding binding) =>
        binding.Target.IsReference
        && binding.Form.HasFlag(ListForm.Backward)
        && binding.Target.Lead.Has(StemClass.Share);

    private Predicate<Binding>[] ListOtherTotals() =>
        [IsFarOff, IsOpenedForAnother, IsPartOfList, IsToldAgain];

    private Predicate<Binding>[] ListOtherReadings() =>
        [
            binding => Array.Exists(binding.Operands, FailsItself),
            IsEndOfChange,
            IsWeighted,
            PartsOfParts.StandBesideTheirWhole,
            binding => PartsOfParts.StandForTheirWhole(binding, reading),
            HoldsWithMore,
            binding => ListGaps.IsGapPrinted(binding, reading.Terms),
            ListGaps.HoldsWithoutPart,
        ];

    // 收入3.86亿元，其中拨款5,214.30万元，…；事业收入32,870.66万元，…；其他收入515.04万元: with its last part the list is whole.
    private bool HoldsWithMore(Binding binding) =>
        reading.Explanations[binding.Target.Index].FindHolding(list => GoesOn(list, binding))
            is { Score: > 0 };

    private static bool GoesOn(Binding list, Binding binding) =>
        list.Type == RelationType.Sum
        && list.Operands.Length > binding.Operands.Length
        && list.Operands.AsSpan().StartsWith(binding.Operands)
        && Array.TrueForAll(list.Operands, static part => part.Change == 0 && !part.IsCalledBase);

    // 本科生、专科生、研究生418人，按研究生1.5倍折合为13,274人: they are not added as they are.
    private bool IsWeighted(Binding binding) =>
        binding.Last.Index < binding.Target.Index
        && reading
            .Terms[binding.Last.Index..binding.Target.Index]
            .Any(static term => term.Dimension == Dimension.Multiple);

    // 由0.552提到0.561，净提0.009: what it was is what it is without the change, and no sum of both.
    private static bool IsEndOfChange(Binding binding) =>
        binding is { Operands: [var reached, var change], Target: var before }
        && before.Index < reached.Index
        && before.Place.Sentence == change.Place.Sentence
        && (reached.AsOperand - change.AsOperand).Meets(binding.Stated);

    // 收入增加3,218万元，其中拨款增加2,964万元、基金减少6万元: changes are added by their signs, and to no level.
    private static bool MixesSigns(Binding binding) =>
        binding.Target.Change == 0
            ? Array.Exists(binding.Operands, static part => part.Change < 0) || MixesKinds(binding)
            : GoesBothWays(binding.Operands, binding.Target.Change);

    private static bool GoesBothWays(ClauseFigure[] parts, int change)
    {
        foreach (var part in parts)
        {
            if (part.Change * change < 0)
                return true;
        }

        return false;
    }

    private static bool MixesKinds(Binding binding)
    {
        var added = binding.Operands.Count(part => part.Change > 0);
        var taken = binding.Operands.Count(part => part.Near.HasAny(Taken));
        return IsSome(added, binding) || (IsSome(taken, binding) && !binding.Target.Lead.HasAny(Taken));
    }

    private static bool IsSome(int count, Binding binding) => count > 0 && count < binding.Operands.Length;

    // 实际支出分别为251.36万元、279.04万元，累计预算855万元: what was spent adds up to no budget.
    private static bool IsOfOtherStage(Binding binding) =>
        binding.Target.Lead.HasAny(StemSet.Budgets)
        && !binding.Target.Lead.Has(StemClass.Done)
        && Array.TrueForAll(binding.Operands, part =>
            part.Lead.Has(StemClass.Done) && !part.Lead.HasAny(StemSet.Budgets)
        );

    // 成功调处374件，评比中3次进入前5名: three words that count, and no opener.
    private static bool MixesUnits(Binding binding) =>
        !binding.First.Clause.HasAny(StemSet.Openers)
        && Array.Exists(binding.Operands, part =>
            part.Unit != binding.Last.Unit && part.Unit.Symbol.Length > 0
        );

    // A list so far from its total is not the whole list, unless its parts are known to be all.
    private static bool IsFarOff(Binding binding) =>
        Math.Abs(binding.Computed.Middle - binding.Target.Value) > FarthestOff * binding.Target.Value
        && !PlainFeatures.HasKnownParts(binding)
        && !Slips.IsShift(binding.Computed.Middle, binding.Target.Value);

    // 执行率得8.72分。…一是执行率得8.72分，…；二是接待人次得0.05分: what is told again is no part of itself.
    private static bool RepeatsTotal(Binding binding)
    {
        foreach (var part in binding.Operands)
        {
            if (part.Value.Equals(binding.Target.Value))
                return true;
        }

        return false;
    }

    // 补助资金12,360万元，其中中央7,180万元、…。全年总支出12,047万元: the list was opened for the figure before it.
    private bool IsOpenedForAnother(Binding binding)
    {
        var first = binding.First;
        if (first.Index == 0 || !first.Clause.HasAny(StemSet.Openers))
            return false;
        var before = reading.Terms[first.Index - 1];
        return before != binding.Target
            && before is { IsLevel: true, IsPrice: false }
            && before.Unit == first.Unit
            && before.Place.Group == first.Place.Group
            && before.Place.Depth <= first.Place.Depth
            && before.Value >= Array.ConvertAll(binding.Operands, part => part.Value).Max()
            && (!first.Clause.Has(StemClass.Division) || ComesNear(binding, before));
    }

    // 回访9,412件。按类型分：咨询5,138件、求助4,496件、投诉3,312件: what is divided is the figure that they come near to.
    private static bool ComesNear(Binding binding, ClauseFigure before) =>
        Math.Abs(binding.Computed.Middle - before.Value) < NearTotal * before.Value;

    // 余额19.42亿元，其中一般16.05亿元、专项3.57亿元，两项合计19.42亿元: it is told where it is summed up.
    private bool IsToldAgain(Binding binding) =>
        !binding.Form.HasFlag(ListForm.Backward)
        && reading
            .Terms.Skip(binding.Last.Index + 1)
            .Take(ReachOfSum)
            .Any(term =>
                term.Unit == binding.Target.Unit
                && term.Value.Equals(binding.Target.Value)
                && term.Place.Passage == binding.Last.Place.Passage
                && term.IsCalledTotal
            );

    // 地上8,013平方米（其中计容7,998平方米，不计容105平方米），地下5,356平方米: where the list in the bracket fails, the part is wrong.
    private bool FailsItself(ClauseFigure part) =>
        reading
            .Explanations[part.Index]
            .FindBest(list =>
                list.Type == RelationType.Sum
                && list.First.Index == part.Index + 1
                && list.First.Place.Depth > part.Place.Depth
                && IsBracketOf(list.First, part)
            )
            is { Binding.Holds: false };

    // 决策类（20分）得19分，过程类（20分）: the bracket of the next item tells nothing of this one.
    private static bool IsBracketOf(ClauseFigure first, ClauseFigure part) =>
        first.Place.Clause == part.Place.Clause + 1 || first.Clause.HasAny(StemSet.Openers);

    // 支出5.46万元，其中出国2.74万元、车辆1.98万元、接待0.74万元: parts of a list that adds up are no total of one another.
    private bool IsPartOfList(Binding binding)
    {
        for (var before = 1; before <= LongestList && before <= binding.Target.Index; before++)
        {
            var term = reading.Terms[binding.Target.Index - before];
            if (
                term.Place.Group == binding.Target.Place.Group
                && reading.Holds(term, list => HoldsBoth(list, binding))
            )
                return true;
        }

        return false;
    }

    private static bool HoldsBoth(Binding list, Binding binding) =>
        list.Type == RelationType.Sum
        && Array.IndexOf(list.Operands, binding.Target) >= 0
        && Array.IndexOf(list.Operands, binding.First) >= 0;
}
