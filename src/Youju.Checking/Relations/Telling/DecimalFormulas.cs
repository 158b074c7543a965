using Youju.Checking.Relations.Search;

namespace Youju.Checking.Relations.Telling;

/// <summary>Computes a binding to the last digit, for what is told of it.</summary>
internal static class DecimalFormulas
{
    /// <summary>What the printed digits yield in base units; null where a divisor is zero.</summary>
    public static decimal? Compute(Binding binding)
    {
        decimal[] values = [.. binding.Operands.Select(one => one.Figure.Nominal)];
        return binding.Type switch
        {
            RelationType.Sum or RelationType.Balance or RelationType.ChangeSum => AddSigned(binding, values),
            RelationType.Rest => values[0] - values[1],
            RelationType.Change => (values[0] - values[1]) * (binding.Target.Change < 0 ? -1 : 1),
            RelationType.RestOfParts => values[0] - values[1..].Sum(),
            _ => ComputePercentage(binding, values),
        };
    }

    private static decimal? ComputePercentage(Binding binding, decimal[] values) =>
        binding.Type switch
        {
            RelationType.Ratio => Divide(values[0] * 100, values[1]),
            RelationType.RatioOfSum => Divide(values[..^1].Sum() * 100, values[^1]),
            RelationType.RatioToSum => Divide(values[0] * 100, values[1..].Sum()),
            RelationType.Growth => Divide(
                (values[0] - values[1]) * FindSign(binding, values) * 100,
                values[1]
            ),
            RelationType.GrowthByChange => Divide(values[0] * 100, FindBase(binding, values)),
            _ => ComputeProduct(binding, values),
        };

    private static decimal? ComputeProduct(Binding binding, decimal[] values)
    {
        var factor = (decimal)binding.Factor;
        return binding.Type switch
        {
            RelationType.Portion => values[0] * values[1] / 100,
            RelationType.Product => Multiply(factor, values),
            RelationType.ProductSum => values.Chunk(2).Sum(pair => Multiply(factor, pair)),
            RelationType.Average => Divide(values[0], Multiply(factor, values[1..])),
            RelationType.Mean => values.Sum() / values.Length,
            RelationType.Multiple => Divide(values[0], values[1])
                - (Formulas.CountsIncrease(binding.Target) ? 1 : 0),
            _ => values[0],
        };
    }

    private static decimal AddSigned(Binding binding, decimal[] values) =>
        values.Select((value, index) => value * (binding.Signs?[index] ?? 1)).Sum();

    private static decimal Multiply(decimal product, decimal[] factors) =>
        factors.Aggregate(product, (all, one) => all * one);

    // A word that nobody listed does not tell where the figures go.
    private static int FindSign(Binding binding, decimal[] values) =>
        binding.Target.Change != 0 ? binding.Target.Change
        : binding.Computed.Middle >= 0 && values[0] < values[1] ? -1
        : 1;

    private static decimal FindBase(Binding binding, decimal[] values)
    {
        var change = binding.First.Change != 0 ? binding.First.Change : binding.Target.Change;
        return change < 0 ? values[1] + values[0] : values[1] - values[0];
    }

    private static decimal? Divide(decimal dividend, decimal divisor) =>
        divisor == 0 ? null : dividend / divisor;
}
