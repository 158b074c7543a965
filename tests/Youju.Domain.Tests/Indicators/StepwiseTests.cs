using Youju.Domain.Indicators;
using static Youju.Domain.Tests.Indicators.Policies;

namespace Youju.Domain.Tests.Indicators;

public sealed class StepwiseTests
{
    [Theory]
    [InlineData(100, 5)]
    [InlineData(104, 3)]
    [InlineData(145, 0)]
    public void Each_point_above_the_limit_costs_half_a_point(int rate, int points) =>
        Assert.Equal(points, Score(new Stepwise(100, 1, 0.5m, StepSide.Above), rate));

    [Fact]
    public void A_whole_step_is_lost_as_soon_as_it_is_begun() =>
        Assert.Equal(3, Score(new Stepwise(100, 5, 2, StepSide.Below, IsWhole: true), 99));

    [Fact]
    public void Either_side_may_cost() => Assert.Equal(3, Score(new Stepwise(100, 5, 2, StepSide.Both), 105));

    private static decimal? Score(Stepwise method, decimal done)
    {
        var policy = Plain with
        {
            Named = new Dictionary<string, ScoringMethod> { ["control"] = method },
            Over = new(OverAction.None),
        };
        return policy
            .Score(Target(TargetDirection.AtMost, 100, weight: 5).Done(done) with { Scoring = "control" })
            .Points;
    }
}
