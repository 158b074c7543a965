using Youju.Domain.Figures;
using Youju.Domain.Indicators;

namespace Youju.Import.Indicators;

/// <summary>What an indicator aims at.</summary>
/// <param name="Target">In base units; null for a goal in words.</param>
/// <param name="Words">The goal in words, for a qualitative indicator.</param>
internal sealed record IndicatorGoal(TargetDirection Direction, Unit Unit, decimal? Target, string? Words)
{
    /// <summary>Whether nothing said how the value is to be held against the target, so that it must be equal.</summary>
    public bool IsGuessed { get; init; }

    public bool MatchesGoalOf(Indicator indicator) =>
        Direction == indicator.Direction
        && Unit == indicator.Unit
        && Target == indicator.Target
        && (Direction != TargetDirection.Qualitative || Words == indicator.TargetText);

    public Indicator ApplyToIndicator(Indicator indicator) =>
        indicator with
        {
            Direction = Direction,
            Unit = Unit,
            Target = Target,
            TargetText = Direction == TargetDirection.Qualitative ? Words : indicator.TargetText,
        };
}
