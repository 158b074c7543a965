using Youju.Domain.Figures;

namespace Youju.Domain.Facts;

/// <summary>The closed list of computations between facts.</summary>
public enum Computation
{
    Sum,

    /// <summary>The first less all others.</summary>
    Difference,

    /// <summary>The first divided by the second; in percent where the unit is %.</summary>
    Ratio,

    /// <summary>By how many percent the first exceeds the second.</summary>
    Growth,

    Product,
}

public static class ComputationRules
{
    /// <summary>The result over its inputs; null where an input is unknown or a divisor may be zero.</summary>
    public static Quantity? ComputeQuantity(
        this Computation computation,
        Unit unit,
        IReadOnlyList<Quantity?> inputs
    )
    {
        if (inputs.Any(input => input is null))
            return null;
        Quantity[] known = [.. inputs.Select(input => input!.Value)];
        return computation switch
        {
            Computation.Ratio => ComputeRatio(known[0], known[1], unit),
            Computation.Growth => ComputeGrowth(known[0], known[1]),
            _ => FoldInputs(known, unit, computation),
        };
    }

    private static Quantity FoldInputs(Quantity[] inputs, Unit unit, Computation computation)
    {
        var (value, interval) = (inputs[0].Value, inputs[0].Interval);
        foreach (var input in inputs.Skip(1))
            (value, interval) = computation switch
            {
                Computation.Sum => (value + input.Value, interval + input.Interval),
                Computation.Difference => (value - input.Value, interval - input.Interval),
                Computation.Product => (value * input.Value, interval * input.Interval),
                _ => throw new InvalidOperationException($"No rule is defined for {computation}."),
            };
        return new(value, unit, interval);
    }

    private static Quantity? ComputeRatio(Quantity part, Quantity whole, Unit unit)
    {
        if (IsOpen(whole))
            return null;
        var scale = unit.Dimension == Dimension.Percent ? 100 : 1;
        return part.Interval / whole.Interval is { } interval
            ? CreateQuantity(
                scale * part.Value / whole.Value,
                unit,
                interval * Interval.FromExactValue(scale)
            )
            : null;
    }

    private static Quantity? ComputeGrowth(Quantity now, Quantity before)
    {
        return !IsOpen(before) && Interval.ComputeGrowth(now.Interval, before.Interval) is { } interval
            ? CreateQuantity(((now.Value / before.Value) - 1) * 100, Unit.Percent, interval)
            : null;
    }

    // Of a whole that is known in part only, no share is known.
    private static bool IsOpen(Quantity quantity) => quantity.Interval.High >= Interval.Unbounded;

    // A quotient of exact values is exact: without this, the last of 28 digits would make a range of it.
    private static Quantity CreateQuantity(decimal value, Unit unit, Interval interval)
    {
        return interval.High - interval.Low < 0.000_000_000_001m
            ? Quantity.FromExactValue(value, unit)
            : new(value, unit, interval);
    }
}
