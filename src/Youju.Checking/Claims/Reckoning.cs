using Youju.Domain.Figures;

namespace Youju.Checking.Claims;

/// <summary>Computes a stated relation again and names the verdict (budget.md §2.9).</summary>
internal static class Reckoning
{
    private static readonly decimal[] UnitFactors = [10_000m, 0.0001m, 100_000_000m, 0.00000001m];

    public static Verdict Sum(PrintedFigure total, IReadOnlyList<PrintedFigure> parts)
    {
        var sum = parts.Sum(part => part.Nominal);
        if (sum == total.Nominal) return Verdict.Exact;
        var range = parts.Select(part => part.Interval).Aggregate((a, b) => a + b);
        if (range.Overlaps(total.Interval)) return FitsAtFinestGrain(total, parts, sum) ? Verdict.Rounding : Verdict.MixedPrecision;
        if (IsCut(range, total)) return Verdict.Truncation;
        return SlipsUnit(total, parts, sum) ? Verdict.UnitSlip : Verdict.Contradiction;
    }

    public static Verdict Equal(PrintedFigure a, PrintedFigure b)
    {
        if (a.Nominal == b.Nominal) return a.Qualifier == b.Qualifier ? Verdict.Exact : Verdict.Rounding;
        if (a.Interval.Overlaps(b.Interval)) return a.Grain * a.Scale == b.Grain * b.Scale ? Verdict.Rounding : Verdict.MixedPrecision;
        if (IsCut(a.Interval, b) || IsCut(b.Interval, a)) return Verdict.Truncation;
        return Array.Exists(UnitFactors, factor => a.Nominal * factor == b.Nominal && a.Nominal != 0) ? Verdict.UnitSlip : Verdict.Contradiction;
    }

    /// <summary>A stated part of a hundred or multiple against the quotient, given as nominal value and interval.</summary>
    public static Verdict Quotient(PrintedFigure stated, decimal nominal, Interval range)
    {
        if (Printed(nominal, stated) == stated.Value && stated.Qualifier == Qualifier.Rounded) return Verdict.Exact;
        if (range.Overlaps(InOwnScale(stated))) return Verdict.Rounding;
        if (stated.Qualifier == Qualifier.Rounded && range.Low < stated.Value + stated.Grain && range.High >= stated.Value) return Verdict.Truncation;
        return Verdict.Contradiction;
    }

    /// <summary>The value as it would be printed with the decimals of the stated figure.</summary>
    public static decimal Printed(decimal value, PrintedFigure stated) =>
        stated.Grain <= 0 ? value : Math.Round(value / stated.Grain, MidpointRounding.AwayFromZero) * stated.Grain;

    /// <summary>100·a/b and the range it may lie in; null where b may be zero.</summary>
    public static (decimal Nominal, Interval Range)? Ratio(Interval a, decimal nominalA, Interval b, decimal nominalB, decimal times)
    {
        if (b.Low <= 0 || nominalB <= 0) return null;
        var low = times * (a.Low < 0 ? a.Low / b.Low : a.Low / b.High);
        var high = times * (a.High < 0 ? a.High / b.High : a.High / b.Low);
        return (times * nominalA / nominalB, new Interval(low, high));
    }

    private static Interval InOwnScale(PrintedFigure stated) => new(stated.Interval.Low / stated.Scale, stated.Interval.High / stated.Scale);

    private static bool FitsAtFinestGrain(PrintedFigure total, IReadOnlyList<PrintedFigure> parts, decimal sum)
    {
        var finest = Math.Min(total.Grain * total.Scale, parts.Min(part => part.Grain * part.Scale));
        return Math.Abs(sum - total.Nominal) <= finest / 2 * (parts.Count + 1);
    }

    private static bool IsCut(Interval range, PrintedFigure total) =>
        total.Qualifier == Qualifier.Rounded && range.Low >= total.Nominal && range.High < total.Nominal + (total.Grain * total.Scale);

    private static bool SlipsUnit(PrintedFigure total, IReadOnlyList<PrintedFigure> parts, decimal sum)
    {
        if (total.Unit.Dimension != Dimension.Money || total.Nominal == 0) return false;
        return Array.Exists(UnitFactors, factor => Near(sum * factor) || parts.Any(part => Near(sum - part.Nominal + (part.Nominal * factor))));

        bool Near(decimal value) => Math.Abs(value - total.Nominal) <= total.Grain * total.Scale / 2;
    }
}
