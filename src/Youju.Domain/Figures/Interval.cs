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

    // Two factors under this bound multiply without overflow.
    private const decimal LargestFactor = 10_000_000_000_000m;

    public static Interval Exactly(decimal value) => new(value, value);

    public static Interval Sum(IEnumerable<Interval> terms) => terms.Aggregate(default(Interval), (sum, term) => sum + term);

    public static Interval operator +(Interval a, Interval b) => new(Clamp(a.Low + b.Low), Clamp(a.High + b.High));

    public static Interval operator -(Interval a, Interval b) => a + -b;

    public static Interval operator -(Interval a) => new(-a.High, -a.Low);

    public static Interval operator *(Interval a, Interval b)
    {
        decimal ll = Times(a.Low, b.Low), lh = Times(a.Low, b.High), hl = Times(a.High, b.Low), hh = Times(a.High, b.High);
        return new(Math.Min(Math.Min(ll, lh), Math.Min(hl, hh)), Math.Max(Math.Max(ll, lh), Math.Max(hl, hh)));
    }

    /// <summary>The quotient; null where the divisor may be zero, for then nothing can be told.</summary>
    public static Interval? operator /(Interval a, Interval b) =>
        b.Contains(0) ? null : a * new Interval(Inverse(b.High), Inverse(b.Low));

    /// <summary>How much <paramref name="part"/> is of <paramref name="whole"/>, in percent.</summary>
    public static Interval? Share(Interval part, Interval whole) => part / whole * Exactly(100);

    /// <summary>By how many percent <paramref name="now"/> exceeds <paramref name="before"/>; null where the base may be zero.</summary>
    /// <remarks>Taken as now/before − 1, so that the base is counted once and the interval stays as narrow as it can be.</remarks>
    public static Interval? Growth(Interval now, Interval before) => Share(now, before) - Exactly(100);

    public bool Overlaps(Interval other) => Low <= other.High && other.Low <= High;

    public bool Contains(decimal value) => Low <= value && value <= High;

    public bool Contains(Interval other) => Low <= other.Low && other.High <= High;

    private static decimal Clamp(decimal value) => Math.Clamp(value, -Unbounded, Unbounded);

    // Inverting rounds to the last place of a decimal; ends that were unbounded become zero.
    private static decimal Inverse(decimal value) => Math.Abs(value) >= Unbounded ? 0 : 1 / value;

    private static decimal Times(decimal a, decimal b)
    {
        if (a == 0 || b == 0) return 0;
        var bound = Math.Abs(a) >= Unbounded || Math.Abs(b) >= Unbounded;
        if (!bound && Math.Abs(a) < LargestFactor && Math.Abs(b) < LargestFactor) return Clamp(a * b);
        return bound || Unbounded / Math.Abs(a) < Math.Abs(b) ? Math.Sign(a) * Math.Sign(b) * Unbounded : Clamp(a * b);
    }
}
