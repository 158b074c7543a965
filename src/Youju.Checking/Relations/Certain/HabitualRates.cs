using Youju.Checking.Relations.Search;
using Youju.Checking.Relations.Terms;
using Youju.Checking.Relations.Weighing;
using Youju.Packs.Definitions.Lexicons;

namespace Youju.Checking.Relations.Certain;

/// <summary>Rates told in one form, item after item: what the others are over, one that fails is over too.</summary>
internal sealed class HabitualRates(ExplainedText reading)
{
    /// <summary>Both figures of such a rate stand directly before it.</summary>
    private const int Farthest = 2;

    // 标识牌146块（目标140块，完成率104.3%）；充电桩24台（目标30台，完成率85%）: the second is told as the first.
    public bool IsToldAlike(Binding binding) =>
        binding is { Type: RelationType.Ratio, Target: { Change: 0, IsSoft: false } target }
        && !target.Clause.Has(StemClass.Share)
        && ((StandsBefore(target, binding.First) && StandsBefore(target, binding.Last)) || IsInTurn(binding))
        && reading.Evidence.Habits.CountOthers(binding) > 0
        && !HoldsBeside(target)
        && !MissingParts.MakeRate(binding, reading.Terms);

    private static bool StandsBefore(ClauseFigure target, ClauseFigure operand) =>
        operand.Index < target.Index
        && target.Index - operand.Index <= Farthest
        && operand.Place.Segment == target.Place.Segment;

    /// <summary>Whether the figures of such a rate stand in rows of as many: 目标420吨、36吨；削减436.8吨、34.6吨；完成率分别为104%、96.11%.</summary>
    public static bool IsInTurn(Binding binding) =>
        binding.First.Run.Matches(binding.Target.Run) && binding.Last.Run.Matches(binding.Target.Run);

    private bool HoldsBeside(ClauseFigure target) =>
        reading.Holds(target, other => other.Operands[0].Place.Segment == target.Place.Segment);
}
