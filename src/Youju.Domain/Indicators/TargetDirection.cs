namespace Youju.Domain.Indicators;

/// <summary>How the value achieved is held against the target (docs/domain/indicators.md#directions).</summary>
public enum TargetDirection
{
    /// <summary>≥</summary>
    AtLeast,

    /// <summary>&gt;</summary>
    Above,

    /// <summary>＝</summary>
    Equal,

    /// <summary>≤</summary>
    AtMost,

    /// <summary>&lt;</summary>
    Below,

    /// <summary>定性</summary>
    Qualitative,
}

public static class DirectionSigns
{
    private static readonly Dictionary<TargetDirection, string> Labels = new()
    {
        [TargetDirection.AtLeast] = "≥",
        [TargetDirection.Above] = ">",
        [TargetDirection.Equal] = "＝",
        [TargetDirection.AtMost] = "≤",
        [TargetDirection.Below] = "<",
        [TargetDirection.Qualitative] = "定性",
    };

    public static string ToSignText(this TargetDirection direction) => Labels[direction];

    /// <summary>Whether less is better.</summary>
    public static bool IsReverse(this TargetDirection direction) =>
        direction is TargetDirection.AtMost or TargetDirection.Below;
}
