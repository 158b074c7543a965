using Youju.Checking.Relations.Search;
using Youju.Checking.Relations.Terms;
using Youju.Checking.Relations.Weighing;
using Youju.Domain.Figures;
using Youju.Packs.Definitions.Lexicons;

namespace Youju.Checking.Relations.Certain;

/// <summary>Slips in plain sentences: among the known parts of a whole, by a unit, in a change from–to.</summary>
internal sealed class PlainSlips(ClauseFigure[] terms)
{
    private const double Almost = 0.001;

    // The known parts of a whole are all there are; in a plain sentence a slip of units is beyond doubt.
    public bool IsSlip(Binding binding) =>
        (HoldsAllParts(binding) || IsUnitSlip(binding) || IsFromTo(binding))
        && PlainFeatures.IsPlain(binding, terms);

    private static bool HoldsAllParts(Binding binding) =>
        PlainFeatures.HasKnownParts(binding) && !HoldsTotal(binding) && !HoldsSublist(binding);

    private static bool IsUnitSlip(Binding binding) =>
        Slips.IsUnitSlip(binding.Computed.Middle, binding.Target.Value);

    // 由年初1,200人增加到年末3,450人，增加1,200人: both levels are named for what they are.
    private static bool IsFromTo(Binding binding) =>
        binding
            is {
                Type: RelationType.Change or RelationType.Growth,
                StandsBeside: true,
                Target: { HasOwnName: false } target
            }
        && (target.Dimension == Dimension.PercentagePoint || binding.Last.LeadsTo(binding.First));

    // 基本支出、人员经费、公用经费: the first is what the others make up.
    private static bool HoldsTotal(Binding binding)
    {
        if (binding.Type != RelationType.RatioToSum)
            return false;
        var parts = binding.Operands[1..];
        var (largest, all) = (parts.Max(part => part.Value), parts.Sum(part => part.Value));
        return parts.Length < 3 || Math.Abs((2 * largest) - all) < all * Almost;
    }

    // 基本支出1,328万元，其中人员经费1,195万元: what is told of a part is no part of the whole beside it.
    private static bool HoldsSublist(Binding binding) =>
        binding.Operands.Skip(1).Any(part => part.Lead.Has(StemClass.OfWhich));
}
