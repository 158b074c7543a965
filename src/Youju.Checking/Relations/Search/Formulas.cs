using Youju.Checking.Relations.Terms;
using Youju.Packs.Definitions.Lexicons;

namespace Youju.Checking.Relations.Search;

/// <summary>Computes bindings.</summary>
internal static class Formulas
{
    /// <summary>What the operands yield; without bounds where a divisor may be zero.</summary>
    public static Bounds Compute(ClauseFigure target, BindingDraft draft)
    {
        var operands = draft.Operands;
        var (one, last) = (operands[0].AsOperand, operands[^1].AsOperand);
        return draft.Type switch
        {
            RelationType.Sum or RelationType.Balance or RelationType.ChangeSum => Add(operands, draft.Signs),
            RelationType.Rest => one - last,
            RelationType.RestOfParts => Subtract(one, operands[1..]),
            RelationType.Change => Turn(target, one - last),
            RelationType.AtMost or RelationType.AtLeast => Bounds.FromLimit(operands[0]),
            _ => ComputePercentage(target, draft, one, last),
        };
    }

    private static Bounds ComputePercentage(
        ClauseFigure target,
        BindingDraft draft,
        Bounds one,
        Bounds last
    ) =>
        draft.Type switch
        {
            RelationType.Ratio => one / last * 100,
            RelationType.RatioOfSum => Add(draft.Operands[..^1], []) / last * 100,
            RelationType.RatioToSum => one.RatioTo(Add(draft.Operands[1..], [])),
            RelationType.Growth => Grow(target, one / last),
            RelationType.GrowthByChange => one / FindBase(target, draft.Operands[0], last) * 100,
            _ => ComputeProduct(target, draft, one, last),
        };

    private static Bounds ComputeProduct(ClauseFigure target, BindingDraft draft, Bounds one, Bounds last)
    {
        var operands = draft.Operands;
        return draft.Type switch
        {
            RelationType.Portion => FindShare(operands[0]) * last * 0.01,
            RelationType.Product => Multiply(Bounds.FromExact(draft.Factor), operands),
            RelationType.ProductSum => AddProducts(operands) * draft.Factor,
            RelationType.Average => one / Multiply(Bounds.FromExact(draft.Factor), operands[1..]),
            RelationType.Mean => Add(operands, []) * (1.0 / operands.Length),
            RelationType.Multiple => CountsIncrease(target) ? (one / last) - Bounds.FromExact(1) : one / last,
            _ => one,
        };
    }

    /// <summary>What the target may stand for.</summary>
    /// <remarks>Whole numbers add up to the unit; a whole total of parts with decimals was rounded.</remarks>
    public static Bounds FindStated(ClauseFigure target, BindingDraft draft) =>
        draft.Type switch
        {
            RelationType.AtMost or RelationType.AtLeast => Bounds.FromLimit(target),
            RelationType.Equality => target.AsOperand,
            _ => AddsUp(draft.Type) && AreWhole(draft.Operands) ? target.AsOperand : target.AsResult,
        };

    private static bool AddsUp(RelationType type) =>
        type
            is RelationType.Sum
                or RelationType.Balance
                or RelationType.ChangeSum
                or RelationType.Rest
                or RelationType.RestOfParts
                or RelationType.Change;

    public static bool IsMet(RelationType type, Bounds computed, Bounds stated) =>
        type switch
        {
            RelationType.AtMost => stated.Low <= computed.High,
            RelationType.AtLeast => stated.High >= computed.Low,
            _ => computed.Meets(stated),
        };

    public static Binding BindComparison(RelationType type, ClauseFigure target, ClauseFigure other) =>
        new(type, target, [other], other.AsOperand, target.AsOperand);

    /// <summary>增长1倍 counts what was added; 翻一番 and 是上年的2倍 count all.</summary>
    public static bool CountsIncrease(ClauseFigure target) =>
        target.Change != 0 && target.Figure.Digits.Length < 2;

    /// <summary>Whether the words tell that a percentage is a growth.</summary>
    public static bool TellsGrowth(ClauseFigure target) =>
        target.Change != 0 || target.Near.Has(StemClass.Growth);

    // In the direction that the target's words tell; in any where they tell none.
    private static Bounds Turn(ClauseFigure target, Bounds change) =>
        target.Change < 0 ? change * -1
        : target.Change == 0 ? change.Abs()
        : change;

    private static Bounds Grow(ClauseFigure target, Bounds ratio)
    {
        var growth = (ratio - Bounds.FromExact(1)) * (target.Change < 0 ? -100 : 100);
        return TellsGrowth(target) ? growth : growth.Abs();
    }

    private static Bounds FindBase(ClauseFigure target, ClauseFigure change, Bounds level)
    {
        var direction = change.Change != 0 ? change.Change : target.Change;
        return direction < 0 ? level + change.AsOperand : level - change.AsOperand;
    }

    // A percentage that rules an amount is exact: 30 % of the contract.
    private static Bounds FindShare(ClauseFigure percent) =>
        percent.IsSoft ? percent.AsOperand : Bounds.FromExact(percent.Value);

    private static bool AreWhole(ReadOnlySpan<ClauseFigure> operands)
    {
        foreach (var operand in operands)
        {
            if (!operand.IsWhole)
                return false;
        }

        return true;
    }

    private static Bounds Add(ReadOnlySpan<ClauseFigure> operands, ReadOnlySpan<int> signs)
    {
        var sum = default(Bounds);
        for (var index = 0; index < operands.Length; index++)
            sum += signs.IsEmpty ? operands[index].AsOperand : operands[index].AsOperand * signs[index];
        return sum;
    }

    private static Bounds Subtract(Bounds whole, ReadOnlySpan<ClauseFigure> parts)
    {
        foreach (var part in parts)
            whole -= part.AsOperand;
        return whole;
    }

    private static Bounds Multiply(Bounds product, ReadOnlySpan<ClauseFigure> factors)
    {
        foreach (var factor in factors)
            product *= BoundFactor(factor);
        return product;
    }

    // 每座补助4.5万元 is ruled, not rounded, as is 人均89元标准; 人均4.5万元 was computed, and so was 户均16,404元.
    private static Bounds BoundFactor(ClauseFigure factor) =>
        factor.Near.Has(StemClass.Average) && !factor.IsStandard ? factor.AsResult
        : factor.IsPrice && !factor.IsSoft ? Bounds.FromExact(factor.Value)
        : factor.AsOperand;

    // Price and count in turn.
    private static Bounds AddProducts(ReadOnlySpan<ClauseFigure> pairs)
    {
        var sum = default(Bounds);
        for (var index = 0; index + 1 < pairs.Length; index += 2)
            sum += BoundFactor(pairs[index]) * BoundFactor(pairs[index + 1]);
        return sum;
    }
}
