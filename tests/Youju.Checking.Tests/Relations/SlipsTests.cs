using Youju.Checking.Relations.Search;

namespace Youju.Checking.Tests.Relations;

/// <summary>What a hand that writes figures gets wrong: one digit, or the order of two neighbours.</summary>
public sealed class SlipsTests
{
    [Theory]
    [InlineData(6480, 6840, 1, true)]
    [InlineData(6480, 6489, 1, true)]
    [InlineData(6480, 1480, 1, true)]
    [InlineData(98.2, 92.8, 0.1, true)]
    [InlineData(6480, 6480, 1, false)]
    [InlineData(6480, 6500, 1, false)]
    [InlineData(6480, 8640, 1, false)]
    [InlineData(-6480, 6840, 1, false)]
    [InlineData(6480, 6840, 0, false)]
    [InlineData(double.NaN, 6840, 1, false)]
    [InlineData(double.PositiveInfinity, 6840, 1, false)]
    public void One_digit_or_two_neighbours_make_a_slip(
        double value,
        double stated,
        double step,
        bool isSlip
    ) => Assert.Equal(isSlip, Slips.IsSingleSlip(value, stated, step));
}
