using Youju.Domain.Figures;

namespace Youju.Checking.Relations.Terms;

/// <summary>Everything a computed value may be. The search tries many bindings and counts in floating point; what it tells is computed
/// again in decimals.</summary>
internal readonly record struct Bounds(double Low, double High)
{
    private const double Slack = 1e-9;

    public double Middle => (Low + High) / 2;

    public static Bounds FromExact(double value) => new(value, value);

    /// <summary>An operand: a whole number is what it says.</summary>
    public static Bounds FromOperand(ClauseFigure term) =>
        term.IsSoft ? FromSoft(term)
        : term.IsWhole ? FromExact(term.Value)
        : new(term.Value - term.Half, term.Value + term.Half);

    /// <summary>What a level is compared with: a limit is what it says.</summary>
    public static Bounds FromLimit(ClauseFigure term) =>
        term.Figure.Qualifier is Qualifier.AtLeast or Qualifier.AtMost or Qualifier.Above
            ? FromExact(term.Value)
            : FromOperand(term);

    /// <summary>A result: rounded to its last digit.</summary>
    public static Bounds FromResult(ClauseFigure term) =>
        term.IsSoft ? FromSoft(term) : new(term.Value - term.Half, term.Value + term.Half);

    public bool Meets(Bounds other)
    {
        var slack = Slack * (1 + Math.Abs(Middle));
        return Low <= other.High + slack && other.Low <= High + slack;
    }

    public static Bounds operator +(Bounds a, Bounds b) => new(a.Low + b.Low, a.High + b.High);

    public static Bounds operator -(Bounds a, Bounds b) => new(a.Low - b.High, a.High - b.Low);

    /// <summary>The product of what is not negative.</summary>
    public static Bounds operator *(Bounds a, Bounds b) => new(a.Low * b.Low, a.High * b.High);

    /// <summary>The quotient of what is not negative; without bounds where the divisor may be zero.</summary>
    public static Bounds operator /(Bounds a, Bounds b) =>
        b.Low <= 0 ? new(double.NaN, double.NaN) : new(a.Low / b.High, a.High / b.Low);

    public static Bounds operator *(Bounds a, double factor) =>
        factor >= 0 ? new(a.Low * factor, a.High * factor) : new(a.High * factor, a.Low * factor);

    /// <summary>In percent.</summary>
    public Bounds RatioTo(Bounds whole) => this / whole * 100;

    public Bounds Abs() => Middle < 0 ? this * -1 : this;

    private static Bounds FromSoft(ClauseFigure term)
    {
        // 98%以上 bounds from one side only; in a computation it stands for what is printed.
        if (term.Figure.Qualifier is Qualifier.AtLeast or Qualifier.AtMost or Qualifier.Above)
            return new(term.Value - term.Half, term.Value + term.Half);
        var interval = term.Figure.Interval;
        return new((double)interval.Low, (double)interval.High);
    }
}
