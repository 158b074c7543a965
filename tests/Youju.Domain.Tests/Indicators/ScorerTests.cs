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
