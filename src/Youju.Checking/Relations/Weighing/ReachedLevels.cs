using Youju.Checking.Relations.Search;
using Youju.Checking.Relations.Stems;
using Youju.Checking.Relations.Terms;
using Youju.Packs.Definitions.Lexicons;

namespace Youju.Checking.Relations.Weighing;

/// <summary>Growths that fit as their words rule out: over the level that was reached, or against the way it went.</summary>
internal static class ReachedLevels
{
    /// <summary>Chance agrees in fewer digits.</summary>
    private const double FewestDigits = 1.4;

    private static readonly StemSet Comparing =
        StemSet.FromClass(StemClass.Base) | StemSet.FromClass(StemClass.Compared);

    /// <summary>Whether a growth is printed over the level that was reached: 收入1,286万元，同比减少214万元，下降16.64%.</summary>
    public static bool IsOverReached(Binding binding) =>
        binding
            is { Type: RelationType.GrowthByChange, Target: var target, First: var change, Last: var level }
        && change.Index == target.Index - 1
        && change.Change == target.Change
        && level.Index < change.Index
        && (target.Clause | change.Clause).HasAny(Comparing)
        && IsReached(change, level)
        && change.AsOperand.RatioTo(level.AsOperand).Meets(binding.Stated);

    /// <summary>The same where both levels are told: 由90分钟压到65分钟，缩短38.5%.</summary>
    public static bool IsOverReachedOfTwo(Binding binding) =>
        binding
            is {
                Type: RelationType.Growth,
                StandsInSentence: true,
                Precision: >= FewestDigits,
                Target: { Change: not 0, IsSoft: false } target,
                First: { IsCalledBase: false } now,
                Last: var before
            }
        && (before.IsCalledBase || (before.Year != 0 && (now.Year == 0 || before.IsEarlierThan(now))))
        && target.Change * (now.Value - before.Value) > 0
        && (now.AsOperand - before.AsOperand).Abs().RatioTo(now.AsOperand).Meets(binding.Stated);

    /// <summary>Whether a growth takes what was reached for what there was before: 上年宗均4.92万元, now 5.87, and 0.95 of 5.87.</summary>
    public static bool IsTurned(Binding growth) => IsBase(growth.First) && !IsBase(growth.Last);

    private static bool IsBase(ClauseFigure level) =>
        level.IsCalledBase || level.Lead.HasAny(StemSet.Budgets);

    /// <summary>Whether only the direction is wrong: 由9.3万次降至8.1万次，增长12.9%.</summary>
    public static bool IsAgainstWay(Binding binding) =>
        binding
            is {
                Type: RelationType.Growth or RelationType.Change,
                Target: { Change: not 0, IsSoft: false } target,
                First: { IsCalledBase: false } now,
                Last: { IsCalledBase: true } before
            }
        && !before.Lead.Has(StemClass.Reached)
        && binding.Precision >= FewestDigits
        && StandsBeside(target, now, before)
        && (binding.Computed * -1).Meets(binding.Stated);

    // What it was stands beside the growth, with nothing between but the change.
    private static bool StandsBeside(ClauseFigure target, ClauseFigure now, ClauseFigure before) =>
        before.Place.Sentence == target.Place.Sentence
        && before.Index < target.Index
        && target.Index - Math.Max(before.Index, now.Index) <= 2
        && (now.Place.Sentence == target.Place.Sentence || now.IsNamedLike(before));

    private static bool IsReached(ClauseFigure change, ClauseFigure level) =>
        level.IsLevel
        && !level.IsPrice
        && !level.IsCalledBase
        && !(level.Lead.HasAny(StemSet.Budgets) && change.Clause.HasAny(StemSet.Budgets))
        && !(level.Year != 0 && change.Year != 0 && level.Year <= change.Year)
        && (level.Place.Sentence == change.Place.Sentence || level.IsNamedLike(change));
}
