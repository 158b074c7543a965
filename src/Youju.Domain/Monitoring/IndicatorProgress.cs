using Youju.Domain.Figures;
using Youju.Domain.Indicators;

namespace Youju.Domain.Monitoring;

/// <summary>What an indicator has reached of its target by a day.</summary>
/// <param name="Share">In percent of the target; null where its value does not grow with the year.</param>
/// <param name="Needed">The least share that is green on that day.</param>
public sealed record IndicatorProgress(decimal? Share, decimal? Needed, Light Light)
{
    private const decimal Whole = 100;
    private const decimal NearEnough = 0.8m;

    /// <summary>What grows in the year is held against the day, a rate and a limit against the target itself.</summary>
    public static IndicatorProgress Judge(
        Indicator indicator,
        decimal? reached,
        (MonitoringRules Rules, DateOnly Day, int Year) at
    )
    {
        if (indicator.Direction == TargetDirection.Qualitative)
            return new(Share: null, Needed: null, JudgeWords(indicator.Actual as JudgedActual));
        if (indicator.Target is not { } target || reached is not { } value)
            return new(Share: null, Needed: null, Light.Unknown);
        if (indicator.Direction.IsReverse() || target <= 0)
            return new(Share: null, Needed: null, value <= target ? Light.Green : Light.Red);
        if (!Grows(indicator))
            return new(Share: null, Needed: null, JudgeRate(value, target));
        var share = Whole * value / target;
        return new(share, at.Rules.FindNeeded(at.Day, at.Year), at.Rules.JudgeRate(share, at.Day, at.Year));
    }

    /// <summary>Whether its value adds up in the course of the year: 场次 does, a rate or an average does not.</summary>
    public static bool Grows(Indicator indicator) =>
        indicator.Unit.Dimension is Dimension.Count or Dimension.Money or Dimension.Length or Dimension.Area
        && !indicator.Unit.Symbol.Contains('/', StringComparison.Ordinal)
        && indicator.Name.AsSpan().IndexOfAny('均', '每') < 0;

    private static Light JudgeRate(decimal value, decimal target) =>
        value >= target ? Light.Green
        : value >= target * NearEnough ? Light.Amber
        : Light.Red;

    private static Light JudgeWords(JudgedActual? judged) =>
        judged?.Attainment switch
        {
            Attainment.Reached => Light.Green,
            Attainment.Partly => Light.Amber,
            Attainment.Missed => Light.Red,
            _ => Light.Unknown,
        };
}
