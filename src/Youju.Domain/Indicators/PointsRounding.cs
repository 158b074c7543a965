namespace Youju.Domain.Indicators;

public enum RoundingMode
{
    /// <summary>四舍五入</summary>
    HalfUp,

    /// <summary>舍去</summary>
    Truncate,
}

/// <summary>How points are rounded, item by item.</summary>
public sealed record PointsRounding(int Digits = 2, RoundingMode Mode = RoundingMode.HalfUp)
{
    public decimal RoundPoints(decimal points)
    {
        return decimal.Round(
            points,
            Digits,
            Mode == RoundingMode.HalfUp ? MidpointRounding.AwayFromZero : MidpointRounding.ToZero
        );
    }
}
