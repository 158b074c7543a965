using Youju.Domain.Figures;
using Youju.Domain.Indicators;
using Youju.Domain.Monitoring;

namespace Youju.Domain.Tests.Monitoring;

public sealed class MonitoringRulesTests
{
    private static readonly MonitoringRules Pace = new();

    // The table that Sichuan set for 2025.
    private static readonly MonitoringRules Table = new()
    {
        Rates = [new(4, 25), new(6, 40), new(8, 60), new(10, 80)],
    };

    private static readonly Indicator Visitors = new(
        "v",
        "quantity",
        "接待游客人次",
        TargetDirection.AtLeast,
        10
    )
    {
        Target = 1000,
        Unit = new("人次", Dimension.Count),
    };

    [Theory]
    [InlineData(48.2, Light.Green)]
    [InlineData(48.0, Light.Amber)]
    [InlineData(38.2, Light.Amber)]
    [InlineData(38.0, Light.Red)]
    public void A_rate_at_the_end_of_July_is_held_against_the_pace_of_the_year(double rate, Light light) =>
        Assert.Equal(light, Pace.JudgeRate((decimal)rate, new(2025, 7, 31), 2025));

    [Theory]
    [InlineData(3, 31, 0, Light.Green)]
    [InlineData(4, 30, 25, Light.Green)]
    [InlineData(4, 30, 24.9, Light.Amber)]
    [InlineData(7, 15, 39, Light.Amber)]
    [InlineData(9, 1, 49, Light.Red)]
    [InlineData(12, 1, 79.9, Light.Amber)]
    public void A_table_holds_from_its_days_on(int month, int day, double rate, Light light) =>
        Assert.Equal(light, Table.JudgeRate((decimal)rate, new(2025, month, day), 2025));

    [Fact]
    public void One_looks_on_the_days_of_the_table_or_else_at_the_ends_of_months()
    {
        Assert.Equal(
            [new(2025, 4, 30), new(2025, 6, 30), new(2025, 8, 31), new(2025, 10, 31)],
            Table.ListDays(2025)
        );
        Assert.Equal([new(2025, 7, 31), new DateOnly(2025, 10, 31)], Pace.ListDays(2025));
    }

    [Theory]
    [InlineData(500, Light.Green)]
    [InlineData(400, Light.Amber)]
    [InlineData(300, Light.Red)]
    [InlineData(null, Light.Unknown)]
    public void What_adds_up_is_held_against_the_day(int? reached, Light light) =>
        Assert.Equal(light, Judge(Visitors, reached).Light);

    [Theory]
    [InlineData(90, Light.Green)]
    [InlineData(75, Light.Amber)]
    [InlineData(50, Light.Red)]
    public void A_rate_is_held_against_its_target_on_any_day(int reached, Light light) =>
        Assert.Equal(light, Judge(Visitors with { Target = 90, Unit = Unit.Percent }, reached).Light);

    [Theory]
    [InlineData(0, Light.Green)]
    [InlineData(1, Light.Red)]
    public void A_limit_that_is_passed_is_red_at_once(int reached, Light light)
    {
        Assert.Equal(
            light,
            Judge(Visitors with { Target = 0, Direction = TargetDirection.Equal }, reached).Light
        );
        Assert.Equal(
            light,
            Judge(Visitors with { Target = 0, Direction = TargetDirection.AtMost }, reached).Light
        );
    }

    [Theory]
    [InlineData(Attainment.Reached, Light.Green)]
    [InlineData(Attainment.Partly, Light.Amber)]
    [InlineData(Attainment.Missed, Light.Red)]
    public void A_qualitative_one_shows_its_grade(Attainment grade, Light light)
    {
        var judged = Visitors with
        {
            Direction = TargetDirection.Qualitative,
            Actual = new JudgedActual(grade, 1, "制度齐全"),
        };

        Assert.Equal(light, Judge(judged, null).Light);
    }

    private static IndicatorProgress Judge(Indicator indicator, decimal? reached) =>
        IndicatorProgress.Judge(indicator, reached, (Pace, new(2025, 7, 31), 2025));
}
