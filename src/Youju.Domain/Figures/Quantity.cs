namespace Youju.Domain.Figures;

/// <summary>From which side a value is known.</summary>
public enum Exactness
{
    Exact,

    /// <summary>The value is a lower bound: it can prove "at least", never "at most".</summary>
    LowerBound,

    /// <summary>The value is an upper bound: it can prove "at most", never "at least".</summary>
    UpperBound,

    /// <summary>The true value may lie to either side.</summary>
    Range,
}

/// <summary>How much of something there is, as far as it is known.</summary>
/// <param name="Value">The value to print, in base units.</param>
/// <param name="Interval">Every value it may truly be.</param>
public readonly record struct Quantity(decimal Value, Unit Unit, Interval Interval)
{
    public Exactness Exactness =>
        (Interval.Low < Value, Interval.High > Value) switch
        {
            (false, false) => Exactness.Exact,
            (false, true) => Exactness.LowerBound,
            (true, false) => Exactness.UpperBound,
            (true, true) => Exactness.Range,
        };

    public static Quantity FromExactValue(decimal value, Unit unit)
    {
        return new(value, unit, Interval.FromExactValue(value));
    }
}
