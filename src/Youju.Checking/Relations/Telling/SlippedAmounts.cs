using Youju.Checking.Relations.Search;
using Youju.Checking.Relations.Terms;
using Youju.Domain.Figures;
using Youju.Packs.Definitions.Lexicons;

namespace Youju.Checking.Relations.Telling;

/// <summary>Amounts, means, portions and rests all of whose digits are right but for the unit, the point, or one digit.</summary>
internal static class SlippedAmounts
{
    /// <summary>Chance seldom agrees in so many digits.</summary>
    private const double ManyDigits = 2.9;

    /// <summary>With one digit free it agrees more easily.</summary>
    private const double DigitsOfTypo = 3.9;

    private const int Farthest = 4;
    private const int MostPlaces = 4;

    // 1,236人次，每人每月800元，全年共发放988.8万元: the point is moved.
    public static bool IsSlip(Binding binding) =>
        binding
            is {
                Factor: 1,
                Target: { Change: 0, IsSoft: false, IsPercent: false } target,
                StandsInPassage: true
            }
        && IsTold(binding, target)
        && binding.Precision >= ManyDigits
        && Array.TrueForAll(binding.Operands, one => !one.IsSoft && IsClose(one, target))
        && (
            (IsOfFactors(binding) && IsShifted(binding))
            || (binding.Precision >= DigitsOfTypo && IsTypo(binding, target))
        );

    private static bool IsTold(Binding binding, ClauseFigure target) =>
        binding.Type switch
        {
            RelationType.Product => binding.First.IsPrice && target.Dimension == Dimension.Money,
            RelationType.Average => target.IsPrice && target.Near.Has(StemClass.Average),
            RelationType.Rest or RelationType.RestOfParts => target.Lead.Has(StemClass.Rest)
                && target.Dimension == Dimension.Money
                && target.Decimals > 0,
            RelationType.Portion => binding.First.Index == target.Index - 1,
            _ => false,
        };

    private static bool IsOfFactors(Binding binding) =>
        binding.Type is RelationType.Product or RelationType.Average or RelationType.Portion;

    private static bool IsClose(ClauseFigure one, ClauseFigure target) =>
        Math.Abs(one.Index - target.Index) <= Farthest;

    private static bool IsShifted(Binding binding)
    {
        for (var (places, factor) = (1, 10.0); places <= MostPlaces; places++, factor *= 10)
        {
            if (
                (binding.Computed * factor).Meets(binding.Stated)
                || (binding.Computed * (1 / factor)).Meets(binding.Stated)
            )
                return true;
        }

        return false;
    }

    private static bool IsTypo(Binding binding, ClauseFigure target) =>
        Slips.IsSingleSlip(binding.Computed.Middle, target.Value, target.Half * 2);
}
