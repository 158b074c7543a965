using Youju.Domain.Indicators;
using static Youju.Domain.Tests.Indicators.Policies;

namespace Youju.Domain.Tests.Indicators;

public sealed class OverFulfilmentTests
{
    private static readonly OverFulfilment Deduct = new(OverAction.Deduct);

    [Theory]
    [InlineData(TargetDirection.AtLeast, 100, 130, true)]
    [InlineData(TargetDirection.AtLeast, 100, 129, false)]
    [InlineData(TargetDirection.Above, 100, 130, true)]
    [InlineData(TargetDirection.Equal, 100, 200, false)]
    [InlineData(TargetDirection.AtMost, 100, 200, false)]
    [InlineData(TargetDirection.AtLeast, 0, 30, true)]
    [InlineData(TargetDirection.AtLeast, 0, 29, false)]
    public void A_minimum_is_far_exceeded_from_three_tenths_on(
        TargetDirection direction,
        int target,
        int done,
        bool applies
    ) => Assert.Equal(applies, Deduct.AppliesTo(Target(direction, target), done));

    [Fact]
    public void A_pack_may_not_mind() =>
        Assert.False(
            new OverFulfilment(OverAction.None).AppliesTo(Target(TargetDirection.AtLeast, 100), 900)
        );

    [Theory]
    [InlineData(130, "10")]
    [InlineData(140, "9")]
    [InlineData(230, "0")]
    [InlineData(900, "0")]
    public void What_goes_beyond_costs_its_share_and_never_more_than_all(int done, string left) =>
        Assert.Equal(
            decimal.Parse(left, System.Globalization.CultureInfo.InvariantCulture),
            Deduct.ComputePointsLeft(Target(TargetDirection.AtLeast, 100), done)
        );

    [Fact]
    public void Nothing_is_deducted_from_a_target_of_zero_or_where_reasons_are_enough()
    {
        Assert.Equal(10, Deduct.ComputePointsLeft(Target(TargetDirection.AtLeast, 0), 900));
        Assert.Equal(
            10,
            new OverFulfilment(OverAction.Explain).ComputePointsLeft(
                Target(TargetDirection.AtLeast, 100),
                900
            )
        );
    }
}
