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

    [Fact]
    public void An_execution_rate_that_nobody_knows_is_not_scored() =>
        Assert.Equal(
            "全年预算数或执行数未知，不能计分",
            new Scorer(Plain, _ => null).ScoreForm([], "execution-rate").Scores.Single().Derivation
        );

    [Fact]
    public void Points_beyond_the_weight_are_capped_and_those_below_nothing_are_none()
    {
        var target = Target(TargetDirection.AtLeast, 100);
        var generous = new Banded(Scale(Boundary.Upper, (null, 60, -0.5m), (60, null, 1.2m)));

        Assert.Equal(
            new Points(10, "按分段得 10 × 120% ＝ 12 分，以 10 分封顶"),
            generous.ScoreValue(target, 100)
        );
        Assert.Equal(new Points(0, "按分段得 10 × -50% ＝ -5 分，计 0 分"), generous.ScoreValue(target, 0));
    }

    [Fact]
    public void A_value_that_is_only_known_from_one_side_is_remarked()
    {
        var works = Target(TargetDirection.AtLeast, 500, weight: 90)
            .Done(new SoftQuantity(500, Visits, Qualifier.Nearly));

        Assert.Contains(
            "指标“节庆活动接待游客人次”的完成值是概数，只能证明 72 分",
            Sheet(Plain, 100, works).Remarks
        );
    }

    private static ScoreSheet Sheet(ScoringPolicy policy, decimal rate, params Indicator[] indicators) =>
        new Scorer(policy, _ => Quantity.FromExactValue(rate, Unit.Percent)).ScoreForm(
            indicators,
            "execution-rate"
        );
}
