using Youju.Checking.Relations.Terms;
using Youju.Domain.Figures;
using Youju.Packs.Definitions.Lexicons;

namespace Youju.Checking.Relations.Search;

/// <summary>Bindings of amounts that prices, counts and percentages yield, and of means.</summary>
internal static class ProductSearch
{
    private const int MostFactors = 10;
    private const int MostAfter = 3;
    private const int NearFactor = 3;
    private const int NearOfMean = 5;
    public const int MonthsOfYear = 12;

    /// <summary>One pair alone is a product.</summary>
    private const int FewestInPairs = 4;

    public static void FindBindings(Neighbourhood around, CandidateList candidates)
    {
        var target = around.Target;
        var amounts = around.FindBoth(IsAmount, MostFactors, MostAfter);
        var counts = around.FindBoth(IsCount, MostFactors, MostAfter);
        var percents = around.FindBoth(static (_, term) => term.IsPercent, MostFactors / 2, 1);
        AddPortions(target, amounts, percents, candidates);
        for (var amount = 0; amount < amounts.Length; amount++)
        {
            for (var count = 0; count < counts.Length; count++)
            {
                AddPair(
                    target,
                    amounts[amount],
                    counts[count],
                    (target.IsPrice || amounts[amount].IsPrice)
                        && IsNear(target, counts[count], count)
                        && (
                            IsNear(target, amounts[amount], amount)
                            || IsTotalOf(target, amounts[amount], counts[count])
                        ),
                    candidates
                );
                if (amounts[amount].IsPrice && !target.IsPrice)
                    AddTriples(
                        target,
                        amounts[amount],
                        counts,
                        count,
                        IsNear(target, amounts[amount], amount) && IsNear(target, counts[count], count),
                        candidates
                    );
            }
        }

        AddMonths(target, amounts, candidates);
        AddProductSums(around, candidates);
        AddWeightedMeans(around, candidates);
    }

    // 人均工资福利支出15.20万元 names its total, which may stand in another sentence.
    private static bool IsNear(ClauseFigure target, ClauseFigure factor, int rank) =>
        factor.Place.Passage == target.Place.Passage
        && (
            (rank < NearFactor && factor.Place.Group == target.Place.Group)
            || rank < NearFactor - 1
            || (rank < NearOfMean && target.Near.Has(StemClass.Average))
            || target.StandsInRowLike(factor)
            || target.IsNamedLike(factor)
        );

    // 临时救助594.5万元…。临时救助1,640人次，次均362.5元: the count bears the name of the total, however far it stands.
    private static bool IsTotalOf(ClauseFigure target, ClauseFigure amount, ClauseFigure count) =>
        target.IsPrice && (amount.IsNamedLike(count) || amount.IsNamedLike(target));

    // 总面积76.3万平方米，折每平方米14.60元: all digits of what the figures around yield, and the point moved.
    private static bool IsShiftedMean(
        ClauseFigure target,
        ClauseFigure amount,
        ClauseFigure count,
        double mean
    ) =>
        target.IsPrice
        && count.Index == target.Index - 1
        && amount.Place.Passage == target.Place.Passage
        && Slips.IsShift(mean, target.Value);

    /// <summary>Whether a figure is of the kind of the target, be it in another unit.</summary>
    public static bool IsAmount(ClauseFigure target, ClauseFigure term) =>
        term.Unit.Base.Measures(target.Unit.Base);

    private static bool IsCount(ClauseFigure target, ClauseFigure term) =>
        !term.Unit.Base.Measures(target.Unit.Base)
        && !term.IsPercent
        && term.Dimension
            is not (Dimension.Money or Dimension.PercentagePoint or Dimension.Multiple or Dimension.Score);

    private static void AddPortions(
        ClauseFigure target,
        ClauseFigure[] amounts,
        ClauseFigure[] percents,
        CandidateList candidates
    )
    {
        for (var percent = 0; percent < percents.Length; percent++)
        {
            foreach (var amount in amounts)
            {
                if (!amount.IsPrice && amount.Unit.Base == target.Unit.Base)
                {
                    var isNear = percent == 0 && percents[percent].Place.Group == target.Place.Group;
                    var value = percents[percent].Value * amount.Value / 100;
                    if (candidates.IsWorthTrying(value, amount.Spread + percents[percent].Spread, isNear))
                        candidates.Add(RelationType.Portion, [percents[percent], amount], isNear);
                }
            }
        }
    }

    private static void AddPair(
        ClauseFigure target,
        ClauseFigure amount,
        ClauseFigure count,
        bool isNear,
        CandidateList candidates
    )
    {
        AddMean(target, amount, count, isNear, candidates);
        if (target.IsPrice)
            return;
        var mayFail = isNear && amount.IsPrice;
        var scale = UnitScales.OfProduct(target, amount, count);
        var value = amount.Value * count.Value * scale;
        if (candidates.IsWorthTrying(value, amount.Spread + count.Spread, mayFail))
            candidates.Add(
                new BindingDraft(RelationType.Product, [amount, count]) { Factor = scale },
                mayFail
            );
    }

    private static void AddMean(
        ClauseFigure target,
        ClauseFigure amount,
        ClauseFigure count,
        bool isNear,
        CandidateList candidates
    )
    {
        var spread = amount.Spread + count.Spread;
        var scale = UnitScales.OfMean(target, amount, count);
        var mean = amount.Value / count.Value * scale;
        var isMean =
            (isNear && IsMeanOf(target, amount, count)) || IsShiftedMean(target, amount, count, mean);
        if (candidates.IsWorthTrying(mean, spread, isMean))
            candidates.Add(
                new BindingDraft(RelationType.Average, [amount, count]) { Factor = 1 / scale },
                isMean
            );
        if (
            target is { IsPrice: true, Dimension: Dimension.Money }
            && candidates.Fits(mean / scale / MonthsOfYear, spread)
        )
            candidates.Add(OfMonths(RelationType.Average, [amount, count]), isNear: false);
    }

    private static bool IsMeanOf(ClauseFigure target, ClauseFigure amount, ClauseFigure count) =>
        target.IsPrice && (target.Near.Has(StemClass.Average) || amount.IsNamedLike(count));

    // 每年11,640元，折合每月970元: one price told by the month and by the year.
    private static void AddMonths(ClauseFigure target, ClauseFigure[] amounts, CandidateList candidates)
    {
        for (var rank = 0; rank < Math.Min(NearFactor, amounts.Length); rank++)
        {
            var amount = amounts[rank];
            if (!MayBeMonthly(target, amount))
                continue;
            var isNear = rank == 0 && target.IsPrice && amount.IsPrice;
            candidates.Add(OfMonths(RelationType.Product, [amount]), isNear);
            candidates.Add(OfMonths(RelationType.Average, [amount]), isNear);
        }
    }

    private static bool MayBeMonthly(ClauseFigure target, ClauseFigure amount) =>
        amount.Unit.Base == target.Unit.Base
        && (target.IsPrice || amount.IsPrice || (target.Clause | amount.Clause).Has(StemClass.Per));

    private static BindingDraft OfMonths(RelationType type, ReadOnlySpan<ClauseFigure> operands) =>
        new(type, operands) { Factor = MonthsOfYear };

    private static void AddTriples(
        ClauseFigure target,
        ClauseFigure amount,
        ClauseFigure[] counts,
        int count,
        bool isNear,
        CandidateList candidates
    )
    {
        if (UnitScales.OfProduct(target, amount, counts[count]) != 1)
            return;
        var product = amount.Value * counts[count].Value;
        var spread = amount.Spread + counts[count].Spread;
        var mayFail = isNear && target.Dimension == Dimension.Money;
        if (candidates.IsWorthTrying(product * MonthsOfYear, spread, mayFail))
            candidates.Add(OfMonths(RelationType.Product, [amount, counts[count]]), mayFail);
        for (var other = count + 1; other < counts.Length; other++)
        {
            var value = product * counts[other].Value;
            var isSlip = mayFail && amount.Eaches > 1 && Slips.IsShift(value, target.Value);
            if (isSlip || candidates.Fits(value, spread + counts[other].Spread))
                candidates.Add(RelationType.Product, [amount, counts[count], counts[other]], isSlip);
        }
    }

    // 决策92分，权重15%；过程90分，权重25%: points and weights in turn.
    private static void AddWeightedMeans(Neighbourhood around, CandidateList candidates)
    {
        var before = around.Before;
        var pairs = new ClauseFigure[before.Length];
        var start = pairs.Length;
        for (var index = 0; index + 1 < before.Length; index += 2)
        {
            var (weight, points) = (before[index], before[index + 1]);
            if (!weight.IsPercent || points.Unit != around.Target.Unit)
                break;
            (pairs[--start], pairs[--start]) = (weight, points);
            if (pairs.Length - start >= FewestInPairs)
                candidates.Add(
                    new BindingDraft(RelationType.ProductSum, pairs.AsSpan(start)) { Factor = 0.01 },
                    index + 4 > before.Length || !before[index + 2].IsPercent
                );
        }
    }

    // 一等奖2名、每名5000元，二等奖5名、每名3000元，共2.5万元: pairs that stand together, before the target.
    private static void AddProductSums(Neighbourhood around, CandidateList candidates)
    {
        var (target, before) = (around.Target, around.Before);
        var isNear = target.Near.Has(StemClass.Total);
        // Gathered from the target backwards, so that they stand in the order of the text.
        var pairs = new ClauseFigure[before.Length];
        var start = pairs.Length;
        for (var index = 0; index + 1 < before.Length; index++)
        {
            if (FindPair(target, before[index], before[index + 1]) is not var (price, count))
                continue;
            index++;
            (pairs[--start], pairs[--start]) = (count, price);
            if (pairs.Length - start >= FewestInPairs)
                candidates.Add(RelationType.ProductSum, pairs.AsSpan(start), isNear);
        }
    }

    private static (ClauseFigure Price, ClauseFigure Count)? FindPair(
        ClauseFigure target,
        ClauseFigure one,
        ClauseFigure other
    )
    {
        var (price, count) = one.Unit == target.Unit ? (one, other) : (other, one);
        return price.Unit == target.Unit && IsCount(target, count) ? (price, count) : null;
    }
}
