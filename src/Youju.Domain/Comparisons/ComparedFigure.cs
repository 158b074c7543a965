using Youju.Domain.Figures;

namespace Youju.Domain.Comparisons;

/// <summary>What two reports say of one thing; null where one of them does not say it.</summary>
public sealed record ComparedFigure(NamedFigure? Left, NamedFigure? Right)
{
    private const int DecimalsOfRate = 2;

    public ComparedState State =>
        (Left?.Figure, Right?.Figure) switch
        {
            (null, _) => ComparedState.New,
            (_, null) => ComparedState.Gone,
            var (mine, theirs) when mine.Nominal == theirs.Nominal && mine.Qualifier == theirs.Qualifier =>
                ComparedState.Same,
            var (mine, theirs) when SharesInside(mine.Interval, theirs.Interval) => ComparedState.Within,
            _ => ComparedState.Changed,
        };

    /// <summary>What it is called.</summary>
    public string Name => (Right ?? Left)!.Name;

    /// <summary>By how much the printed value moved, in base units; null where one report does not say it.</summary>
    public decimal? Change =>
        Left is { Figure: var mine } && Right is { Figure: var theirs }
            ? theirs.Nominal - mine.Nominal
            : null;

    /// <summary>The same in percent of the first report's value; null for shares and where that is zero.</summary>
    public decimal? Rate =>
        HasRate && Left!.Figure.Nominal is not 0 and var before
            ? decimal.Round(
                Change!.Value * 100 / Math.Abs(before),
                DecimalsOfRate,
                MidpointRounding.AwayFromZero
            )
            : null;

    /// <summary>Every rate that the rounding of both figures allows, in percent.</summary>
    public Interval? RateRange =>
        HasRate ? Interval.ComputeGrowth(Right!.Figure.Interval, Left!.Figure.Interval) : null;

    // 40余 and 50余 touch at 50, and 62.60 and 62.61 at 62.605: they say different things all the same.
    private static bool SharesInside(Interval mine, Interval theirs) =>
        mine.Low < theirs.High && theirs.Low < mine.High;

    private bool HasRate =>
        Left is not null
        && Right is { Figure.Unit.Dimension: not (Dimension.Percent or Dimension.PercentagePoint) };
}
