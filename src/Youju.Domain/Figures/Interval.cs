namespace Youju.Domain.Figures;

/// <summary>Every exact value that a printed figure may stand for, both ends included.</summary>
/// <remarks>Closed ends give a figure on the boundary the benefit of the doubt.</remarks>
public readonly record struct Interval(decimal Low, decimal High)
{
    /// <summary>Stands for "no bound": larger than any amount a budget can hold, small enough to be added without overflow.</summary>
    public const decimal Unbounded = 1_000_000_000_000_000_000m;

    public static Interval Exactly(decimal value) => new(value, value);

    public static Interval operator +(Interval a, Interval b) => new(a.Low + b.Low, a.High + b.High);

    public static Interval operator -(Interval a, Interval b) => new(a.Low - b.High, a.High - b.Low);

    public bool Overlaps(Interval other) => Low <= other.High && other.Low <= High;

    public bool Contains(decimal value) => Low <= value && value <= High;

    public bool Contains(Interval other) => Low <= other.Low && other.High <= High;
}
