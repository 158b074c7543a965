using Youju.Domain.Figures;
using Youju.Domain.Indicators;
using Youju.Domain.Registers;
using static Youju.Domain.Tests.Indicators.Policies;

namespace Youju.Domain.Tests.Indicators;

public sealed class ScoreSheetTests
{
    [Fact]
    public void The_execution_rate_comes_first_and_the_total_has_a_grade()
    {
        var sheet = Sheet(Plain, 95, Target(TargetDirection.AtLeast, 10, weight: 90).Done(10));

        Assert.Equal((9.5m, 99.5m, "优"), (sheet.Scores[0].Points, sheet.Total, sheet.Grade));
    }

    [Fact]
    public void A_soft_value_on_the_edge_leaves_the_grade_open()
    {
        var works = Target(TargetDirection.AtLeast, 500, weight: 90)
            .Done(new SoftQuantity(500, Visits, Qualifier.Nearly));

        Assert.Null(Sheet(Plain, 100, works).Grade);
    }

    [Fact]
    public void Without_a_value_there_is_no_total() =>
        Assert.Null(Sheet(Plain, 100, Target(TargetDirection.AtLeast, 10)).Total);

    [Fact]
    public void A_veto_caps_the_grade()
    {
        var policy = Plain with { Vetoes = [new("visitors", "差")] };
        Indicator[] indicators =
        [
            Target(TargetDirection.AtLeast, 10, weight: 5).Done(0),
            Target(TargetDirection.AtLeast, 10, weight: 85).Done(10) with
            {
                Id = "others",
            },
        ];

        Assert.Equal(
            ("优", "差"),
            (Sheet(Plain, 100, indicators).Grade, Sheet(policy, 100, indicators).Grade)
        );
    }

    [Theory]
    [InlineData(80)]
    [InlineData(91)]
    public void Points_that_do_not_make_up_the_whole_have_no_total(int weight)
    {
        var sheet = Sheet(Plain, 100, Target(TargetDirection.AtLeast, 10, weight: weight).Done(10));

        Assert.Equal((null, null), (sheet.Total, sheet.Grade));
    }

    [Fact]
    public void Lost_points_without_a_reason_are_remarked() =>
        Assert.Single(Sheet(Plain, 100, Target(TargetDirection.AtLeast, 10).Done(5)).Remarks);

    [Fact]
    public void Lost_points_with_a_reason_are_not() =>
        Assert.Empty(
            Sheet(
                Plain,
                100,
                Target(TargetDirection.AtLeast, 10).Done(5) with
                {
                    Deviation = "雨天取消一场",
                }
            ).Remarks
        );

    private static ScoreSheet Sheet(ScoringPolicy policy, decimal rate, params Indicator[] indicators) =>
        new Scorer(policy, _ => Quantity.FromExactValue(rate, Unit.Percent)).ScoreForm(
            indicators,
            "execution-rate"
        );
}
