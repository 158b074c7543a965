namespace Youju.Domain.Figures;

/// <summary>Every exact value that a printed figure may stand for, both ends included.</summary>
/// <remarks>
/// Closed ends give a figure on the boundary the benefit of the doubt. Ends at or beyond <see cref="Unbounded"/> mean "no bound"
/// and stay there under every operation, so arithmetic never overflows.
/// </remarks>
public readonly record struct Interval(decimal Low, decimal High)
{
    /// <summary>Stands for "no bound": larger than any amount a budget can hold, small enough to be added without overflow.</summary>
    public const decimal Unbounded = 1_000_000_000_000_000_000m;

    // Factors under the first bound, or one of any size and one under the second, multiply without overflow.
    private const decimal LargestFactor = 10_000_000_000_000m;
    private const decimal LargestOtherFactor = 1_000_000_000m;

    private const decimal SmallestDivisor = 0.000_000_000_1m;

    public static Interval FromExactValue(decimal value) => new(value, value);

    public static Interval SumTerms(IEnumerable<Interval> terms)
    {
        return terms.Aggregate(default(Interval), (sum, term) => sum + term);
    }

    public static Interval operator +(Interval a, Interval b)
    {
        return new(ClampToBounds(a.Low + b.Low), ClampToBounds(a.High + b.High));
    }

    public static Interval operator -(Interval a, Interval b) => a + -b;

    public static Interval operator -(Interval a) => new(-a.High, -a.Low);

    public static Interval operator *(Interval a, Interval b)
    {
        return FromExtremes(
            MultiplyBounded(a.Low, b.Low),
            MultiplyBounded(a.Low, b.High),
            MultiplyBounded(a.High, b.Low),
            MultiplyBounded(a.High, b.High)
        );
    }

    /// <summary>The quotient; null where the divisor may be zero, for then nothing can be told.</summary>
    public static Interval? operator /(Interval a, Interval b)
    {
        return b.Contains(0)
            ? null
            : FromExtremes(
                DivideBounded(a.Low, b.Low),
                DivideBounded(a.Low, b.High),
                DivideBounded(a.High, b.Low),
                DivideBounded(a.High, b.High)
            );
    }

    /// <summary>How much <paramref name="part"/> is of <paramref name="whole"/>, in percent; null where the whole may be zero.</summary>
    public static Interval? ComputeShare(Interval part, Interval whole) => part * FromExactValue(100) / whole;

    /// <summary>By how many percent <paramref name="now"/> exceeds <paramref name="before"/>; null where the base may be zero.</summary>
    /// <remarks>Taken as now/before − 1, so that the base is counted once and the interval stays as narrow as it can be.</remarks>
    public static Interval? ComputeGrowth(Interval now, Interval before)
    {
        return ComputeShare(now, before) - FromExactValue(100);
    }

    public bool Overlaps(Interval other) => Low <= other.High && other.Low <= High;

    public bool Contains(decimal value) => Low <= value && value <= High;

    public bool Contains(Interval other) => Low <= other.Low && other.High <= High;

    private static decimal ClampToBounds(decimal value) => Math.Clamp(value, -Unbounded, Unbounded);

    private static Interval FromExtremes(decimal a, decimal b, decimal c, decimal d)
    {
        return new(Math.Min(Math.Min(a, b), Math.Min(c, d)), Math.Max(Math.Max(a, b), Math.Max(c, d)));
    }

    private static decimal MultiplyBounded(decimal a, decimal b)
    {
        if (a == 0 || b == 0)
            return 0;
        var (large, small) = (Math.Max(Math.Abs(a), Math.Abs(b)), Math.Min(Math.Abs(a), Math.Abs(b)));
        var safe = large < Unbounded && (large < LargestFactor || small < LargestOtherFactor);
        return safe ? ClampToBounds(a * b) : Math.Sign(a) * Math.Sign(b) * Unbounded;
    }

    private static decimal DivideBounded(decimal a, decimal b)
    {
        if (a == 0 || Math.Abs(b) >= Unbounded)
            return 0;
        var safe = Math.Abs(a) < Unbounded && Math.Abs(b) > SmallestDivisor;
        return safe ? ClampToBounds(a / b) : Math.Sign(a) * Math.Sign(b) * Unbounded;
    }
}
