using Youju.Domain.Documents;
using Youju.Domain.Figures;

namespace Youju.Reading.Scores;

/// <summary>One indicator of a table with what was aimed at and what was reached, both as numbers.</summary>
public sealed record IndicatorRow(string Name, AimedFigure Target, PrintedFigure Done)
{
    public PrintedFigure? Points { get; init; }

    public PrintedFigure? Score { get; init; }

    /// <summary>The cell that explains a deviation; null where the table has none.</summary>
    public TextSpan? Reason { get; init; }

    public bool IsMissed => Target.IsMissedBy(Done);

    public bool IsReached => Target.IsReachedBy(Done);
}

/// <summary>A target's number with the side on which it is reached.</summary>
/// <param name="Span">The words of the target.</param>
public sealed record AimedFigure(TextSpan Span, PrintedFigure Figure, Aim Aim)
{
    private const decimal Whole = 100;

    /// <summary>Whether the figure surely falls short; a plain number tells no side unless it is all of something.</summary>
    public bool IsMissedBy(PrintedFigure done) =>
        IsComparableWith(done)
        && Aim switch
        {
            Aim.AtLeast => TakeExact(done).High < Nominal(done),
            Aim.AtMost => TakeExact(done).Low > Nominal(done),
            _ => Figure.Unit == Unit.Percent && Figure.Nominal == Whole && TakeExact(done).High < Whole,
        };

    public bool IsReachedBy(PrintedFigure done) =>
        IsComparableWith(done)
        && Aim switch
        {
            Aim.AtLeast => TakeExact(done).Low >= Nominal(done),
            Aim.AtMost => TakeExact(done).High <= Nominal(done),
            _ => done.Nominal == Nominal(done),
        };

    private bool IsComparableWith(PrintedFigure done) =>
        done.Qualifier == Qualifier.Rounded && (done.Unit == Figure.Unit || IsBare(done));

    // A bare number stands in the unit and scale that the target prints; one of a percentage may be 0.96.
    private bool IsBare(PrintedFigure done) =>
        done is { Scale: 1 } && done.Unit == Unit.None && !(Figure.Unit == Unit.Percent && done.Value <= 1);

    private decimal Nominal(PrintedFigure done) => IsBare(done) ? Figure.Value : Figure.Nominal;

    /// <summary>Counts and shares are compared as printed: 94.9% does not reach 95%.</summary>
    private static Interval TakeExact(PrintedFigure done) => Interval.FromExactValue(done.Nominal);
}

/// <summary>On which side of its number a target is reached.</summary>
public enum Aim
{
    Plain,
    AtLeast,
    AtMost,
}
