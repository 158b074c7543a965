using Youju.Checking.Relations.Search;
using Youju.Checking.Relations.Stems;
using Youju.Checking.Relations.Terms;
using Youju.Checking.Relations.Weighing;
using Youju.Domain.Figures;
using Youju.Packs.Definitions.Lexicons;

namespace Youju.Checking.Relations.Certain;

/// <summary>What lies between the two figures of the rate before it: 到位72.3亿元，完成目标70亿元的103.3%，超额3.3亿元.</summary>
internal sealed class LevelsOfRatio(ExplainedText reading)
{
    /// <summary>Chance agrees in fewer digits.</summary>
    private const double SomeDigits = 1.9;

    /// <summary>The same where one of the figures stands beside the rate.</summary>
    private const double FewDigits = 1.4;

    private static readonly StemSet Years =
        StemSet.FromClass(StemClass.Base) | StemSet.FromClass(StemClass.From);

    public bool LieApart(Binding binding) =>
        binding is { Type: RelationType.Change or RelationType.Rest, Target: { IsSoft: false } target }
        && TellsGap(target)
        && (
            (IsRateOf(FindRateBefore(target), binding) && !GoesOn(target))
            || (StandsDirectly(binding) && IsRateOf(target.Index + 1, binding))
        );

    // 到账490万元，已用487.27万元，节余2.37万元，使用率99.4%: the rate that holds is told behind.
    private static bool StandsDirectly(Binding binding) =>
        binding.Target.FollowsDirectly(binding.First, binding.Last);

    // 超额, 短缺, 结余; 比上年增加 lies between others.
    private static bool TellsGap(ClauseFigure target) =>
        !target.Clause.HasAny(Years)
        && (!target.Clause.Has(StemClass.Compared) || target.Clause.HasAny(StemSet.Aims))
        && (target.Change != 0 || target.Lead.Has(StemClass.Rest));

    // 执行率95.72%，比上年的93.40%提高2.32个百分点；年末结转: what the rate is compared with is passed over.
    private int FindRateBefore(ClauseFigure target)
    {
        var index = target.Index - 1;
        while (index > 0 && IsOfComparison(reading.Terms[index]))
            index--;
        return index;
    }

    private static bool IsOfComparison(ClauseFigure term) =>
        term.Dimension == Dimension.PercentagePoint || term is { IsPercent: true, IsCalledBase: true };

    // 收回5万元、结转3万元: what lies between is told in parts.
    private bool GoesOn(ClauseFigure target) =>
        target.Index + 1 < reading.Terms.Length
        && reading.Terms[target.Index + 1] is var next
        && !next.Clause.Has(StemClass.OfWhich)
        && next.Unit == target.Unit
        && next.Place.Segment == target.Place.Segment;

    private bool IsRateOf(int index, Binding binding) =>
        index >= 0
        && index < reading.Terms.Length
        && reading.Terms[index] is { IsPercent: true, Change: 0 } rate
        && IsBeside(rate, binding.Target)
        && reading.Holds(rate, other =>
            other is { Type: RelationType.Ratio, Precision: >= FewDigits }
            && (other.First, other.Last) == FindPair(binding)
            && (other.Precision >= SomeDigits || Math.Max(other.First.Index, other.Last.Index) == index - 1)
            && other.First.Change == 0
            && !IsOneOfShares(rate, other.Last)
        );

    private static bool IsBeside(ClauseFigure rate, ClauseFigure target) =>
        rate.Place.Segment == target.Place.Segment
        || (rate.Index < target.Index - 1 && rate.Place.Sentence == target.Place.Sentence);

    // 轮椅316件，占25.7%，助听器187件，占15.2%，其余725件: what is left is left of all shares.
    private bool IsOneOfShares(ClauseFigure rate, ClauseFigure whole) =>
        rate.Clause.Has(StemClass.Share) && reading.Evidence.CountUsesAsWhole(whole) > 1;

    // What is left is the base without what was done of it.
    private static (ClauseFigure Done, ClauseFigure Base) FindPair(Binding binding) =>
        binding.Type == RelationType.Rest ? (binding.Last, binding.First) : (binding.First, binding.Last);
}
