namespace Youju.Domain.Indicators;

public enum OverAction
{
    None,

    /// <summary>Full marks, but the deviation must be explained.</summary>
    Explain,

    /// <summary>Points off in proportion to what lies beyond the threshold, and an explanation.</summary>
    Deduct,
}

/// <summary>What follows when far more was done than aimed at, so that the target was set too low.</summary>
/// <param name="Threshold">The share above the target from which it counts: 0.3 for 30 %.</param>
/// <param name="AtZero">The value from which it counts where the target is zero.</param>
public sealed record OverFulfilment(OverAction Action, decimal Threshold = 0.3m, decimal AtZero = 30m)
{
    public bool AppliesTo(Indicator indicator, decimal done) =>
        Action != OverAction.None
        && indicator.Direction is TargetDirection.AtLeast or TargetDirection.Above
        && (indicator.Target == 0 ? done >= AtZero : done >= indicator.Target * (1 + Threshold));

    /// <summary>The points left of the weight.</summary>
    public decimal ComputePointsLeft(Indicator indicator, decimal done)
    {
        return Action == OverAction.Deduct && indicator.Target > 0
            ? Math.Max(0, indicator.Weight * (1 - ((done / indicator.Target.Value) - 1 - Threshold)))
            : indicator.Weight;
    }
}
