using Youju.Domain.Documents;

namespace Youju.Domain.Figures;

/// <summary>A figure as the document shows it.</summary>
/// <param name="Span">Number, scale, unit and the words that qualify it, in the document's text.</param>
/// <param name="Value">The number as written, in the printed scale: 62.61 for 62.61万元.</param>
/// <param name="Grain">What one step of the last significant digit is worth, in the printed scale: 0.01 for 62.61; for a qualified figure
/// the step of its last non-zero digit, so 100 for 300余.</param>
/// <param name="Scale">How many base units one printed unit is: 10000 for 万元 and for 万人次.</param>
public sealed record PrintedFigure(
    TextSpan Span,
    decimal Value,
    decimal Grain,
    decimal Scale,
    Unit Unit,
    Qualifier Qualifier
)
{
    /// <summary>The span of the bare number, without unit and qualifier.</summary>
    public TextSpan Digits { get; init; } = Span;

    /// <summary>Whether its thousands are parted: 1,234.56.</summary>
    public bool Grouped { get; init; }

    /// <summary>The value in base units, as if the printed digits were exact.</summary>
    public decimal Nominal => Value * Scale;

    /// <summary>Every exact value, in base units, that the figure may stand for (docs/domain/figures.md#figures-as-intervals,
    /// docs/domain/wording.md#words-that-widen-a-figure).</summary>
    /// <remarks>A count of things and a plain 0 are what they say; everything else printed without a word was rounded.</remarks>
    public Interval Interval =>
        Qualifier switch
        {
            Qualifier.Rounded when IsExact => Interval.FromExactValue(Nominal),
            Qualifier.Rounded => ScaleInterval(Value - (Grain / 2), Value + (Grain / 2)),
            Qualifier.MoreThan => ScaleInterval(Value, Value + Grain),
            Qualifier.Nearly => ScaleInterval(Value - Grain, Value),
            Qualifier.About => ScaleInterval(Value - Grain, Value + Grain),
            Qualifier.AtLeast or Qualifier.Above => new(Nominal, Interval.Unbounded),
            Qualifier.AtMost => new(Math.Min(0, Nominal), Nominal),
            _ => throw new InvalidOperationException($"No interval is defined for {Qualifier}."),
        };

    private bool IsExact =>
        Grain >= 1 && (Value == 0 || (Scale == 1 && Unit.Dimension == Dimension.Count && Unit != Unit.None));

    /// <summary>A value in base units, rounded half up to the digits that this figure is printed with, in its scale.</summary>
    public decimal RoundToGrain(decimal nominal)
    {
        return decimal.Round(nominal / Scale / Grain, MidpointRounding.AwayFromZero) * Grain;
    }

    /// <summary>The same figure read as if it had been printed to a finer step: 56.6 meant as 56.60.</summary>
    internal PrintedFigure WithFinerGrain(decimal grainInBaseUnits) =>
        this with
        {
            Grain = Math.Min(Grain, grainInBaseUnits / Scale),
        };

    private Interval ScaleInterval(decimal low, decimal high) => new(low * Scale, high * Scale);
}
