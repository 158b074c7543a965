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

    [Theory]
    [InlineData(Computation.Sum, 15)]
    [InlineData(Computation.Difference, 9)]
    [InlineData(Computation.Product, 24)]
    public void Several_inputs_are_taken_one_after_another(Computation computation, int result) =>
        Assert.Equal(
            Exactly(result),
            computation.ComputeQuantity(
                People,
                computation == Computation.Product
                    ? [Exactly(4), Exactly(3), Exactly(2)]
                    : [Exactly(12), Exactly(2), Exactly(1)]
            )
        );

    [Theory]
    [InlineData("人", "0.25 人")]
    [InlineData("%", "25%")]
    public void A_ratio_is_in_percent_where_its_unit_is(string unit, string ratio) =>
        Assert.Equal(
            ratio,
            Computation.Ratio.ComputeQuantity(Unit.FromSymbol(unit), [Exactly(1), Exactly(4)]).ToChineseText()
        );

    [Theory]
    [InlineData(Computation.Ratio)]
    [InlineData(Computation.Growth)]
    public void Of_a_whole_without_an_upper_bound_no_share_is_known(Computation computation) =>
        Assert.Null(
            computation.ComputeQuantity(
                Unit.Percent,
                [Exactly(1), new Quantity(4, People, new(4, Interval.Unbounded))]
            )
        );

    [Theory]
    [InlineData(5, 5, "5 人")]
    [InlineData(5, 6, "5 人以上")]
    [InlineData(4, 5, "不超过 5 人")]
    [InlineData(4, 6, "约 5 人")]
    public void A_quantity_says_from_which_side_it_is_known(int low, int high, string text) =>
        Assert.Equal(text, new Quantity(5, People, new(low, high)).ToChineseText());

    [Fact]
    public void Measures_of_a_register_may_follow_from_its_other_measures()
    {
        var register = new Domain.Registers.RegisterDefinition("posts", "推文")
        {
            Measures =
            [
                new("grown", "增长", Domain.Registers.MeasureKind.Growth) { Of = "now", To = "before" },
                new("more", "增加", Domain.Registers.MeasureKind.Difference) { Of = "now", To = "before" },
            ],
        };

        Assert.Equal(
            [
                (Computation.Growth, "posts.now posts.before"),
                (Computation.Difference, "posts.now posts.before"),
            ],
            FactPlan
                .CreateFormulas(register)
                .Cast<ComputedFormula>()
                .Select(formula => (formula.Computation, string.Join(' ', formula.From)))
        );
    }

    [Fact]
    public void What_nobody_knows_is_unknown() => Assert.Equal("未知", ((Quantity?)null).ToChineseText());

    private static Quantity Exactly(decimal value) => Quantity.FromExactValue(value, People);
}
