using Youju.Domain.Facts;
using Youju.Domain.Figures;

namespace Youju.Domain.Tests.Facts;

public sealed class ComputationTests
{
    private static readonly Unit People = new("人", Dimension.Count);

    [Fact]
    public void Growth_from_zero_is_undefined() =>
        Assert.Null(Computation.Growth.ComputeQuantity(Unit.Percent, [Exactly(11), Exactly(0)]));

    [Fact]
    public void Growth_is_in_percent() =>
        Assert.Equal(
            25,
            Computation.Growth.ComputeQuantity(Unit.Percent, [Exactly(125), Exactly(100)])!.Value.Value
        );

    [Fact]
    public void An_unknown_input_makes_the_result_unknown() =>
        Assert.Null(Computation.Sum.ComputeQuantity(People, [Exactly(1), null]));

    [Fact]
    public void A_quotient_of_exact_values_is_exact() =>
        Assert.Equal(
            Exactness.Exact,
            Computation.Ratio.ComputeQuantity(Unit.Percent, [Exactly(1), Exactly(3)])!.Value.Exactness
        );

    [Fact]
    public void A_difference_of_bounds_is_a_range() =>
        Assert.Equal(
            new Interval(500, 700),
            Computation
                .Difference.ComputeQuantity(
                    People,
                    [new(700, People, new(700, 800)), new(100, People, new(100, 200))]
                )!
                .Value.Interval
        );

    private static Quantity Exactly(decimal value) => Quantity.FromExactValue(value, People);
}
