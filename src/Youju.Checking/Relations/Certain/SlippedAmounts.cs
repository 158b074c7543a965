using Youju.Checking.Relations.Search;
using Youju.Checking.Relations.Terms;
using Youju.Checking.Relations.Weighing;
using Youju.Domain.Figures;
using Youju.Packs.Definitions.Lexicons;

namespace Youju.Checking.Relations.Certain;

/// <summary>Amounts, means, portions and rests all of whose digits are right but for the unit, the point, or one digit.</summary>
internal sealed class SlippedAmounts(ExplainedText reading)
{
    /// <summary>Chance seldom agrees in so many digits.</summary>
    private const double ManyDigits = 2.9;

    /// <summary>In so many it agrees seldom with figures of the same sentence.</summary>
    private const double SomeDigits = 2.4;

    /// <summary>With one digit free it agrees more easily.</summary>
    private const double DigitsOfTypo = 3.9;

    private const int Farthest = 4;
    private const int FarthestTotal = 24;
    private const int MostPlaces = 4;

    // 1,236人次，每人每月800元，全年共发放988.8万元: the point is moved.
    public bool IsSlip(Binding binding) =>
        binding
            is {
                Target: { Change: 0, IsSoft: false, IsPercent: false } target,
                StandsInPassage: true,
                IsOfFirmFigures: true
            }
        && !(binding.IsOfMonths && binding.Operands.Length == 1)
        && IsTold(binding, target)
        && !HoldsOtherwise(binding)
        && (AreClose(binding) ? IsShiftOrTypo(binding) : IsFarMean(binding) && IsShifted(binding));

    // 到位9,750万元，支出比例93.6%，结余632.1万元 of 623.1: two digits that changed places name both figures, however far they stand.
    public bool IsSwapped(Binding binding) =>
        binding
            is {
                Factor: 1,
                Precision: >= ManyDigits,
                IsSwapped: true,
                IsOfFirmFigures: true,
                Target: { Change: 0, IsSoft: false } target
            }
        && IsTold(binding, target)
        && target.Index - binding.First.Index is > 0 and <= FarthestTotal
        && target.Index > binding.Last.Index
        && !reading.Holds(target, static other => !other.IsOrder && other.StandsInPassage);

    private bool IsFarMean(Binding binding) =>
        IsMeanOfCount(binding)
        && binding.Precision >= (binding.Last.Index == binding.Target.Index - 1 ? SomeDigits : ManyDigits);

    // 6.00万元，3次，300人，人均200元: whatever figures around make with the point moved, these yield it.
    private bool HoldsOtherwise(Binding binding) =>
        IsOfFactors(binding)
        && reading.Holds(binding.Target, other =>
            other is { IsOfMonths: false, StandsInPassage: true } && IsOfFactors(other)
        );

    private static bool IsShiftOrTypo(Binding binding) =>
        (
            IsOfFactors(binding)
            && binding.Precision >= (binding.StandsTogether ? SomeDigits : ManyDigits)
            && IsShifted(binding)
        )
        || (CountDigits(binding) >= DigitsOfTypo && binding.Precision >= ManyDigits && binding.IsSingleSlip)
        || (IsPrescribed(binding) && binding.Precision >= SomeDigits && binding.IsSwapped);

    // 41.35万亩，每亩45元，应补1,806.75万元: of exact products all digits count, but the area was rounded.
    private static double CountDigits(Binding binding) =>
        IsPrescribed(binding) ? DigitsOfTypo
        : binding is { Type: RelationType.Product, StandsTogether: true }
            ? Math.Log10(binding.Target.Value / (2 * binding.Target.Half))
        : binding.Precision;

    // 投资4,860万元，按投资额的30%补助1,485万元: nothing stands between the whole and what is ruled of it.
    private static bool IsPrescribed(Binding binding) =>
        binding.Type == RelationType.Portion
        && binding.Last.Index == binding.First.Index - 1
        && binding.First.Lead.Has(StemClass.Prescribed)
        && binding.Last.Place.Sentence == binding.Target.Place.Sentence;

    // 总面积76.3万平方米，折每平方米14.60元: the count stands beside the mean, the total farther off.
    private bool IsMeanOfCount(Binding binding) =>
        binding.Type == RelationType.Average
        && reading
            .Terms[(binding.Last.Index + 1)..Math.Max(binding.Last.Index + 1, binding.Target.Index)]
            .All(IsComparison)
        && binding.Target.Index - binding.First.Index is > 0 and <= FarthestTotal;

    // 合作社186家参与，上年155家，多31家、20%；社均作业846.24亩: what the count is compared with stands between, or another mean.
    private static bool IsComparison(ClauseFigure term) =>
        term.IsPercent || term.IsPrice || term.Change != 0 || term.IsCalledBase;

    private static bool AreClose(Binding binding) =>
        Array.TrueForAll(binding.Operands, one => IsClose(one, binding.Target));

    private bool IsTold(Binding binding, ClauseFigure target) =>
        binding.Type switch
        {
            RelationType.Product => binding.First.IsPrice && target.Dimension == Dimension.Money,
            RelationType.Average => target.IsPrice
                && (target.Near.Has(StemClass.Average) || IsMeanOfCount(binding)),
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
}
