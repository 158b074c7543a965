namespace Youju.Domain.Indicators;

/// <summary>Points before rounding, and how they came about.</summary>
/// <param name="Words">The clause after the comparison: 得满分 10 分.</param>
public readonly record struct Points(decimal Value, string Words);

/// <summary>One of the closed list of ways to turn a value into points (docs/domain/indicators.md#points).</summary>
public abstract record ScoringMethod
{
    /// <summary>The points for a value; never below 0 nor above the weight.</summary>
    public Points ScoreValue(Indicator indicator, decimal done)
    {
        var points = ComputePoints(indicator, done);
        var value = Math.Clamp(points.Value, 0, indicator.Weight);
        return value == points.Value
            ? points
            : new(value, $"{points.Words}，{(value == 0 ? "计 0 分" : $"以 {FormatNumber(value)} 分封顶")}");
    }

    protected abstract Points ComputePoints(Indicator indicator, decimal done);

    protected static Points GiveFullPoints(Indicator indicator)
    {
        return new(indicator.Weight, $"得满分 {FormatNumber(indicator.Weight)} 分");
    }

    internal static string FormatNumber(decimal value)
    {
        return decimal.Round(value, 4, MidpointRounding.AwayFromZero)
            .ToString("0.####", System.Globalization.CultureInfo.InvariantCulture);
    }
}
