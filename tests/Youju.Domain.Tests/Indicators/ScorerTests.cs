using CsCheck;
using Youju.Domain.Figures;
using Youju.Domain.Indicators;
using Youju.Domain.Registers;
using static Youju.Domain.Tests.Indicators.Policies;

namespace Youju.Domain.Tests.Indicators;

public sealed class ScorerTests
{
    [Fact]
    public void A_target_met_gets_full_marks_in_words_a_clerk_understands() =>
        Assert.Equal(
            "完成值 200000 人次 > 目标 180000 人次，得满分 10 分",
            Plain.Score(Target(TargetDirection.AtLeast, 180_000).Done(200_000)).Derivation
        );

    [Fact]
    public void A_target_missed_gets_its_share()
    {
        var score = Plain.Score(Target(TargetDirection.AtLeast, 180_000).Done(150_000));

        Assert.Equal(
            (8.33m, "完成值 150000 人次 < 目标 180000 人次，得 10 × 150000 ÷ 180000 ＝ 8.3333 分"),
            (score.Points, score.Derivation)
        );
    }

    [Theory]
    [InlineData(false, "8")]
    [InlineData(true, "8.33")]
    public void Exceeding_a_ceiling_costs_by_the_rule_of_the_pack(bool byRatio, string points)
    {
        var policy = Plain with { Reverse = byRatio ? new ReverseRatio() : new ReverseLinear() };

        Assert.Equal(
            decimal.Parse(points, System.Globalization.CultureInfo.InvariantCulture),
            policy.Score(Target(TargetDirection.AtMost, 10).Done(12)).Points
        );
    }

    [Fact]
    public void Twice_a_ceiling_leaves_nothing() =>
        Assert.Equal(0, Plain.Score(Target(TargetDirection.AtMost, 10).Done(25)).Points);

    [Theory]
    [InlineData(false, 10)]
    [InlineData(true, 8)]
    public void Beyond_an_equal_target_the_pack_decides(bool isSymmetric, int points) =>
        Assert.Equal(
            points,
            (Plain with { Equal = new EqualityMethod(isSymmetric) })
                .Score(Target(TargetDirection.Equal, 10).Done(12))
                .Points
        );

    [Theory]
    [InlineData(0, 10)]
    [InlineData(1, 0)]
    public void A_target_of_zero_is_kept_or_not(int done, int points) =>
        Assert.Equal(points, Plain.Score(Target(TargetDirection.Equal, 0).Done(done)).Points);

    [Fact]
    public void A_lower_bound_proves_a_minimum() =>
        Assert.True(
            Plain
                .Score(
                    Target(TargetDirection.AtLeast, 2000)
                        .Done(new SoftQuantity(2000, Visits, Qualifier.MoreThan))
                )
                .IsProved
        );

    [Fact]
    public void What_both_ends_prove_is_told_by_the_end_that_proves_least() =>
        Assert.Equal(
            "完成值 2000 人次以上 ＝ 目标 2000 人次，得满分 10 分",
            Plain
                .Score(
                    Target(TargetDirection.AtLeast, 2000)
                        .Done(new SoftQuantity(2000, Visits, Qualifier.MoreThan))
                )
                .Derivation
        );

    [Fact]
    public void An_upper_bound_does_not()
    {
        var score = Plain.Score(
            Target(TargetDirection.AtLeast, 500).Done(new SoftQuantity(500, Visits, Qualifier.Nearly))
        );

        Assert.Equal((8m, new Interval(8, 10)), (score.Points, score.Range));
    }

    [Fact]
    public void An_upper_bound_proves_a_ceiling() =>
        Assert.Equal(
            10,
            Plain
                .Score(
                    Target(TargetDirection.AtMost, 500).Done(new SoftQuantity(500, Visits, Qualifier.Nearly))
                )
                .Points
        );

    [Fact]
    public void Far_more_than_aimed_at_must_be_explained() =>
        Assert.True(Plain.Score(Target(TargetDirection.AtLeast, 100).Done(130)).NeedsReason);

    [Fact]
    public void Far_more_than_aimed_at_may_cost_points() =>
        Assert.Equal(
            9,
            (Plain with { Over = new(OverAction.Deduct) })
                .Score(Target(TargetDirection.AtLeast, 100).Done(140))
                .Points
        );

    [Fact]
    public void What_nobody_measured_is_not_scored()
    {
        var score = Plain.Score(Target(TargetDirection.AtLeast, 100));

        Assert.Equal((null, "没有填报实际完成值，不能计分"), (score.Points, score.Derivation));
    }

    [Fact]
    public void A_judge_may_not_give_full_marks_for_half_the_work() =>
        Assert.Null(
            Plain
                .Score(
                    Target(TargetDirection.Qualitative, 0) with
                    {
                        Actual = new JudgedActual(Attainment.Partly, 0.9m, "部分完成"),
                    }
                )
                .Points
        );

    [Theory]
    [InlineData(Attainment.Reached, 1, "10")]
    [InlineData(Attainment.Reached, 0.8, "8")]
    [InlineData(Attainment.Reached, 0.79, null)]
    [InlineData(Attainment.Reached, 1.01, null)]
    [InlineData(Attainment.Partly, 0.79, "7.9")]
    [InlineData(Attainment.Partly, 0.6, "6")]
    [InlineData(Attainment.Partly, 0.8, null)]
    [InlineData(Attainment.Partly, 0.59, null)]
    [InlineData(Attainment.Missed, 0.59, "5.9")]
    [InlineData(Attainment.Missed, 0, "0")]
    [InlineData(Attainment.Missed, 0.6, null)]
    [InlineData(Attainment.Missed, -0.1, null)]
    public void A_judgement_has_the_shares_of_its_band(Attainment attainment, double share, string? points)
    {
        var score = Plain.Score(
            Target(TargetDirection.Qualitative, 0) with
            {
                Actual = new JudgedActual(attainment, (decimal)share, "测试"),
            }
        );

        Assert.Equal(
            points,
            score.Points?.ToString("0.##", System.Globalization.CultureInfo.InvariantCulture)
        );
        Assert.Equal(points != "10", score.NeedsReason);
    }

    [Fact]
    public void A_judgement_is_told_with_its_reason() =>
        Assert.Equal(
            "部分达成并具有一定效果（两项未完成），得 10 × 70% ＝ 7 分",
            Plain
                .Score(
                    Target(TargetDirection.Qualitative, 0) with
                    {
                        Actual = new JudgedActual(Attainment.Partly, 0.7m, "两项未完成"),
                    }
                )
                .Derivation
        );

    [Theory]
    [InlineData(TargetDirection.AtLeast, 100, true)]
    [InlineData(TargetDirection.AtLeast, 99, false)]
    [InlineData(TargetDirection.Above, 101, true)]
    [InlineData(TargetDirection.Above, 100, false)]
    [InlineData(TargetDirection.Equal, 100, true)]
    [InlineData(TargetDirection.Equal, 99, false)]
    [InlineData(TargetDirection.AtMost, 100, true)]
    [InlineData(TargetDirection.AtMost, 101, false)]
    [InlineData(TargetDirection.Below, 99, true)]
    [InlineData(TargetDirection.Below, 100, false)]
    public void Every_direction_has_its_own_boundary(TargetDirection direction, int done, bool isMet) =>
        Assert.Equal(isMet, TargetMethod.IsTargetMet(Target(direction, 100), done));

    [Fact]
    public void Nothing_is_divided_by_a_target_of_zero() =>
        Assert.All(
            new (TargetDirection, ScoringMethod)[]
            {
                (TargetDirection.Above, new Proportional()),
                (TargetDirection.AtMost, new ReverseLinear()),
                (TargetDirection.Equal, new EqualityMethod(IsSymmetric: true)),
            },
            row =>
                Assert.Equal(
                    new Points(0, "目标为0而未达到，计 0 分"),
                    row.Item2.ScoreValue(Target(row.Item1, 0), row.Item1 == TargetDirection.Above ? 0 : 5)
                )
        );

    [Theory]
    [InlineData(20, 0)]
    [InlineData(19, 1)]
    [InlineData(5, 5)]
    public void Around_an_equal_target_both_sides_cost_alike(int done, int points) =>
        Assert.Equal(
            points,
            new EqualityMethod(IsSymmetric: true).ScoreValue(Target(TargetDirection.Equal, 10), done).Value
        );

    [Fact]
    public void Shares_by_bands_are_told_with_their_product()
    {
        var banded = new Banded(Scale(Boundary.Upper, (null, 60, 0m), (60, 80, 0.5m), (80, null, 1m)));
        var target = Target(TargetDirection.AtLeast, 100);

        Assert.Equal(new Points(5, "按分段得 10 × 50% ＝ 5 分"), banded.ScoreValue(target, 60));
        Assert.Equal(new Points(10, "得满分 10 分"), banded.ScoreValue(target, 80));
        Assert.Equal(0, banded.ScoreValue(target, 59.9m).Value);
    }

    [Fact]
    public void What_lacks_a_target_or_a_method_is_not_scored_and_says_why()
    {
        var done = Target(TargetDirection.AtLeast, 100).Done(5);

        Assert.Equal("定量指标没有目标值，不能计分", Plain.Score(done with { Target = null }).Derivation);
        Assert.Equal(
            "方案包没有计分方法“steps”，不能计分",
            Plain.Score(done with { Scoring = "steps" }).Derivation
        );
        Assert.Equal(
            "档案里还没有“接待人次”这个数，不能计分",
            new Scorer(Plain, _ => null, _ => "接待人次")
                .ScoreIndicator(done with { Actual = new BoundActual("events.visitors") })
                .Derivation
        );
    }

    [Fact]
    public void A_value_without_upper_end_is_told_so() =>
        Assert.Contains(
            "（上限不明）",
            Plain
                .Score(
                    Target(TargetDirection.AtMost, 500).Done(new SoftQuantity(500, Visits, Qualifier.AtLeast))
                )
                .Derivation,
            StringComparison.Ordinal
        );

    [Fact]
    public void Points_may_be_cut_instead_of_rounded() =>
        Assert.Equal(
            6.66m,
            (Plain with { Rounding = new(2, RoundingMode.Truncate) })
                .Score(Target(TargetDirection.AtLeast, 3).Done(2))
                .Points
        );

    [Fact]
    public void A_value_far_beyond_a_minute_target_earns_nothing() =>
        Assert.Equal(
            0,
            Plain
                .Score(Target(TargetDirection.AtMost, 0.000_000_000_000_000_000_000_000_1m).Done(900_000))
                .Points
        );

    [Fact]
    public void Points_lie_between_nothing_and_the_weight() =>
        Gen.Select(Gen.Int[0, 5], Gen.Decimal[-1000, 1000], Gen.Decimal[-1000, 1000], Gen.Int[0, 100])
            .Sample(
                (direction, target, done, weight) =>
                {
                    var indicator = Target((TargetDirection)Math.Min(direction, 4), target, weight)
                        .Done(done);
                    Assert.InRange(Plain.Score(indicator).Points!.Value, 0, weight);
                }
            );
}
