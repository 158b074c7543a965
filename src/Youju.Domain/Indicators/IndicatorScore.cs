using Youju.Domain.Figures;

namespace Youju.Domain.Indicators;

/// <summary>The points of one indicator with their derivation.</summary>
/// <param name="Points">What can be proved; null where there is no value to score.</param>
/// <param name="Range">The points that the value, as softly as it is known, may be worth.</param>
/// <param name="Derivation">One sentence a clerk understands.</param>
public sealed record IndicatorScore(Indicator Indicator, decimal? Points, Interval Range, string Derivation)
{
    /// <summary>What was achieved, where it is a figure.</summary>
    public Quantity? Done { get; init; }

    /// <summary>Whether the form must give a reason: points lost, or far more done than aimed at.</summary>
    public bool NeedsReason { get; init; }

    public bool IsProved => Points is not null && Range.Low == Range.High;
}

/// <summary>All scores of a form, the total and the grade.</summary>
/// <param name="Total">Null as long as one indicator has no points.</param>
/// <param name="Grade">Null where there is no total, or the range of the total lies in more than one grade.</param>
public sealed record ScoreSheet(
    IReadOnlyList<IndicatorScore> Scores,
    decimal? Total,
    Interval Range,
    string? Grade,
    IReadOnlyList<string> Remarks
);
