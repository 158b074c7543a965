using Youju.Checking.Relations.Terms;
using Youju.Packs.Definitions.Lexicons;

namespace Youju.Checking.Relations.Search;

/// <summary>Computes bindings.</summary>
internal static class Formulas
{
    public static Binding BindSum(
        RelationType type,
        ClauseFigure target,
        ClauseFigure[] parts,
        int[]? signs,
        ListForm form
    )
    {
        var sum = default(Bounds);
        for (var index = 0; index < parts.Length; index++)
            sum += Bounds.FromOperand(parts[index]) * (signs?[index] ?? 1);
        return BindAdditive(type, target, parts, sum) with { Form = form, Signs = signs };
    }

    public static Binding BindDifference(
        RelationType type,
        ClauseFigure target,
        ClauseFigure one,
        ClauseFigure other
    ) => BindAdditive(type, target, [one, other], Bounds.FromOperand(one) - Bounds.FromOperand(other));

    /// <summary>How far two levels lie apart, in the direction that the target's words tell; in any where they tell none.</summary>
    public static Binding BindChange(ClauseFigure target, ClauseFigure now, ClauseFigure before)
    {
        var change = Bounds.FromOperand(now) - Bounds.FromOperand(before);
        return BindAdditive(
            RelationType.Change,
            target,
            [now, before],
            target.Change < 0 ? change * -1
                : target.Change == 0 ? change.Abs()
                : change
        );
    }

    public static Binding BindRestOfParts(ClauseFigure target, ClauseFigure whole, ClauseFigure[] parts)
    {
        var rest = parts.Aggregate(Bounds.FromOperand(whole), (left, part) =>
            left - Bounds.FromOperand(part)
        );
        return BindAdditive(RelationType.RestOfParts, target, [whole, .. parts], rest);
    }

    public static Binding BindRatio(ClauseFigure target, ClauseFigure part, ClauseFigure whole) =>
        BindQuotient(
            RelationType.Ratio,
            target,
            [part, whole],
            Bounds.FromOperand(part) / Bounds.FromOperand(whole) * 100
        );

    public static Binding BindRatioOfSum(ClauseFigure target, ClauseFigure[] parts, ClauseFigure whole)
    {
        var sum = parts.Aggregate(default(Bounds), (all, part) => all + Bounds.FromOperand(part));
        return BindQuotient(
            RelationType.RatioOfSum,
            target,
            [.. parts, whole],
            sum / Bounds.FromOperand(whole) * 100
        );
    }

    /// <param name="parts">The part whose share it is, then all parts in the order of the text.</param>
    public static Binding BindRatioToSum(ClauseFigure target, ClauseFigure[] parts)
    {
        var sum = parts[1..].Aggregate(default(Bounds), (all, part) => all + Bounds.FromOperand(part));
        return BindQuotient(
            RelationType.RatioToSum,
            target,
            parts,
            Bounds.FromOperand(parts[0]).RatioTo(sum)
        );
    }

    public static Binding BindGrowth(ClauseFigure target, ClauseFigure now, ClauseFigure before)
    {
        var ratio = Bounds.FromOperand(now) / Bounds.FromOperand(before);
        var growth = (ratio - Bounds.FromExact(1)) * (target.Change < 0 ? -100 : 100);
        return BindQuotient(RelationType.Growth, target, [now, before], growth);
    }

    /// <summary>How many percent two levels lie apart, whatever the word.</summary>
    public static Binding BindDistance(ClauseFigure target, ClauseFigure now, ClauseFigure before)
    {
        var ratio = Bounds.FromOperand(now) / Bounds.FromOperand(before);
        var growth = (ratio - Bounds.FromExact(1)) * 100;
        return BindQuotient(RelationType.Growth, target, [now, before], growth.Abs());
    }

    public static Binding BindGrowthByChange(ClauseFigure target, ClauseFigure change, ClauseFigure now)
    {
        var moved = Bounds.FromOperand(change);
        var level = Bounds.FromOperand(now);
        var before = (change.Change != 0 ? change.Change : target.Change) < 0 ? level + moved : level - moved;
        return BindQuotient(RelationType.GrowthByChange, target, [change, now], moved / before * 100);
    }

    public static Binding BindPortion(ClauseFigure target, ClauseFigure percent, ClauseFigure whole)
    {
        // A percentage that rules an amount is exact: 30 % of the contract.
        var share = percent.IsSoft ? Bounds.FromOperand(percent) : Bounds.FromExact(percent.Value);
        return BindQuotient(
            RelationType.Portion,
            target,
            [percent, whole],
            share * Bounds.FromOperand(whole) * 0.01
        );
    }

    public static Binding BindProduct(ClauseFigure target, ClauseFigure[] factors, double constant)
    {
        var product = factors.Aggregate(Bounds.FromExact(constant), (all, factor) =>
            all * BoundFactor(factor)
        );
        return BindQuotient(RelationType.Product, target, factors, product) with { Factor = constant };
    }

    // 每座补助4.5万元 is ruled, not rounded; 人均4.5万元 was computed.
    private static Bounds BoundFactor(ClauseFigure factor) =>
        factor.IsPrice && !factor.IsSoft && !factor.Near.Has(StemClass.Average)
            ? Bounds.FromExact(factor.Value)
            : Bounds.FromOperand(factor);

    /// <param name="pairs">Price and count in turn.</param>
    /// <param name="factor">0.01 where the second of each pair is a percentage.</param>
    public static Binding BindProductSum(ClauseFigure target, ClauseFigure[] pairs, double factor)
    {
        var sum = default(Bounds);
        for (var index = 0; index + 1 < pairs.Length; index += 2)
            sum += BoundFactor(pairs[index]) * BoundFactor(pairs[index + 1]);
        return BindQuotient(RelationType.ProductSum, target, pairs, sum * factor) with { Factor = factor };
    }

    /// <param name="operands">The total and, unless the constant is all it is divided by, the count.</param>
    public static Binding BindAverage(ClauseFigure target, ClauseFigure[] operands, double constant)
    {
        var divisor = operands[1..]
            .Aggregate(Bounds.FromExact(constant), (all, count) => all * Bounds.FromOperand(count));
        return BindQuotient(
            RelationType.Average,
            target,
            operands,
            Bounds.FromOperand(operands[0]) / divisor
        ) with
        {
            Factor = constant,
        };
    }

    public static Binding BindMean(ClauseFigure target, ClauseFigure[] list)
    {
        var sum = list.Aggregate(default(Bounds), (all, one) => all + Bounds.FromOperand(one));
        return BindQuotient(RelationType.Mean, target, list, sum * (1.0 / list.Length));
    }

    public static Binding BindMultiple(ClauseFigure target, ClauseFigure one, ClauseFigure other)
    {
        var ratio = Bounds.FromOperand(one) / Bounds.FromOperand(other);
        return BindQuotient(
            RelationType.Multiple,
            target,
            [one, other],
            CountsIncrease(target) ? ratio - Bounds.FromExact(1) : ratio
        );
    }

    /// <summary>增长1倍 counts what was added; 翻一番 and 是上年的2倍 count all.</summary>
    public static bool CountsIncrease(ClauseFigure target) =>
        target.Change != 0 && target.Figure.Digits.Length < 2;

    public static Binding BindComparison(RelationType type, ClauseFigure target, ClauseFigure other) =>
        new(
            type,
            target,
            [other],
            type == RelationType.Equality
                ? Bounds.FromResult(other, isExact: true)
                : Bounds.FromOperand(other),
            Bounds.FromResult(target, isExact: true)
        );

    // Whole numbers add up to the unit; a whole total of parts with decimals was rounded.
    private static Binding BindAdditive(
        RelationType type,
        ClauseFigure target,
        ClauseFigure[] operands,
        Bounds computed
    ) =>
        new(
            type,
            target,
            operands,
            computed,
            Bounds.FromResult(target, isExact: Array.TrueForAll(operands, one => one.IsWhole))
        );

    private static Binding BindQuotient(
        RelationType type,
        ClauseFigure target,
        ClauseFigure[] operands,
        Bounds computed
    ) => new(type, target, operands, computed, Bounds.FromResult(target, isExact: false));
}
