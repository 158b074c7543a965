using Youju.Domain.Figures;
using Youju.Domain.Indicators;
using Youju.Domain.Registers;

namespace Youju.Domain.Tests.Indicators;

/// <summary>A plain policy and short ways to write indicators.</summary>
internal static class Policies
{
    public static readonly Unit Visits = new("人次", Dimension.Count);

    public static readonly BandScale<string> Grades = Scale(
        Boundary.Upper,
        (0, 60, "差"),
        (60, 80, "中"),
        (80, 90, "良"),
        (90, 100, "优")
    );

    public static readonly ScoringPolicy Plain = new()
    {
        Positive = new Proportional(),
        Reverse = new ReverseLinear(),
        Equal = new EqualityMethod(IsSymmetric: false),
        ZeroTarget = new Direct(),
        Execution = new Proportional(),
        Qualitative = new(),
        Over = new(OverAction.Explain),
        Rounding = new(),
        ExecutionWeight = 10,
        Grades = Grades,
    };

    public static BandScale<T> Scale<T>(
        Boundary boundary,
        params (decimal? From, decimal? To, T Outcome)[] bands
    ) =>
        BandScale<T>.FromBands(
            bands.Select(band => new Band<T>(band.From, band.To, band.Outcome)),
            boundary,
            bands[0].From,
            bands[^1].To,
            out _
        )!;

    public static Indicator Target(TargetDirection direction, decimal target, decimal weight = 10) =>
        new("visitors", "quantity", "节庆活动接待游客人次", direction, weight)
        {
            Target = target,
            Unit = Visits,
        };

    public static Indicator Done(this Indicator indicator, decimal value) =>
        indicator.Done(new SoftQuantity(value, indicator.Unit));

    public static Indicator Done(this Indicator indicator, SoftQuantity quantity) =>
        indicator with
        {
            Actual = new EnteredActual(quantity, "测试"),
        };

    public static IndicatorScore Score(this ScoringPolicy policy, Indicator indicator) =>
        new Scorer(policy, _ => null).ScoreIndicator(indicator);
}
