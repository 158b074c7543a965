using Youju.Checking.Relations.Search;
using Youju.Checking.Relations.Stems;
using Youju.Packs.Definitions.Lexicons;

namespace Youju.Checking.Relations.Certain;

/// <summary>Changes whose base stands in a bracket behind them: 营业收入21.35亿元，同比增长11.3%（上年18.94亿元）.</summary>
internal static class BracketedBases
{
    private static readonly StemSet Bases =
        StemSet.FromClass(StemClass.Base) | StemSet.FromClass(StemClass.Target) | StemSet.Budgets;

    public static bool IsToldBehind(Binding binding) =>
        binding
            is {
                Type: RelationType.Change or RelationType.Growth,
                Target: { Change: not 0, IsSoft: false } target,
                First: { Change: 0 } now,
                Last: var before
            }
        && now.Index == target.Index - 1
        && now.Place.Segment == target.Place.Segment
        && before.Index == target.Index + 1
        && before.Place.Depth > target.Place.Depth
        && (before.Lead.HasAny(Bases) || before.IsEarlierThan(now));
}
