using Youju.Domain.Figures;
using Youju.Domain.Registers;

namespace Youju.Domain.Tests.Registers;

public sealed class SoftQuantityTests
{
    [Fact]
    public void Two_thousand_odd_is_a_lower_bound()
    {
        var runners = new SoftQuantity(2000, Events.Visits, Qualifier.MoreThan).Quantity;

        Assert.Equal((Exactness.LowerBound, new Interval(2000, 3000)), (runners.Exactness, runners.Interval));
    }

    [Fact]
    public void Nearly_five_hundred_is_an_upper_bound_and_proves_no_minimum()
    {
        var works = new SoftQuantity(500, Unit.None, Qualifier.Nearly).Quantity;

        Assert.Equal(Exactness.UpperBound, works.Exactness);
        Assert.True(works.Interval.Low < 500 && works.Interval.High <= 500);
    }

    [Fact]
    public void A_plain_count_is_exact() =>
        Assert.Equal(Exactness.Exact, new SoftQuantity(70, Unit.None).Quantity.Exactness);

    [Fact]
    public void A_grain_given_by_the_writer_replaces_the_guess() =>
        Assert.Equal(
            new Interval(100_000, 110_000),
            new SoftQuantity(100_000, Events.Visits, Qualifier.MoreThan, Grain: 10_000).Quantity.Interval
        );

    [Theory]
    [InlineData("300", "100")]
    [InlineData("70", "10")]
    [InlineData("12.5", "0.1")]
    [InlineData("0", "1")]
    public void The_step_is_that_of_the_last_digit_that_is_not_zero(string value, string step)
    {
        var invariant = System.Globalization.CultureInfo.InvariantCulture;
        var interval = new SoftQuantity(decimal.Parse(value, invariant), Unit.None, Qualifier.MoreThan)
            .Quantity
            .Interval;

        Assert.Equal(decimal.Parse(step, invariant), interval.High - interval.Low);
    }

    [Theory]
    [InlineData(Qualifier.Rounded, 290, 310)]
    [InlineData(Qualifier.About, 280, 320)]
    [InlineData(Qualifier.MoreThan, 300, 320)]
    [InlineData(Qualifier.Nearly, 280, 300)]
    [InlineData(Qualifier.AtMost, 0, 300)]
    public void A_word_widens_a_number_by_its_grain(Qualifier qualifier, int low, int high) =>
        Assert.Equal(
            new Interval(low, high),
            new SoftQuantity(300, Unit.None, qualifier, Grain: 20).Quantity.Interval
        );

    [Theory]
    [InlineData(Qualifier.AtLeast)]
    [InlineData(Qualifier.Above)]
    public void At_least_so_many_may_be_any_more(Qualifier qualifier) =>
        Assert.Equal(
            new Interval(300, Interval.Unbounded),
            new SoftQuantity(300, Unit.None, qualifier).Quantity.Interval
        );
}
