using Youju.Domain.Indicators;

namespace Youju.Domain.Tests.Indicators;

public sealed class WeightCheckTests
{
    private static readonly IndicatorClass[] Classes =
    [
        new("output", "产出指标", 50, AtLeast: 2)
        {
            Children = [new("quantity", "数量指标"), new("quality", "质量指标")],
        },
        new("benefit", "效益指标", 40) { Children = [new("social", "社会效益指标")] },
    ];

    [Fact]
    public void Accepts_weights_that_make_up_the_whole() =>
        Assert.Empty(
            WeightCheck.CheckWeights(Classes, [Of("quantity", 30), Of("quality", 20), Of("social", 40)], 10)
        );

    [Fact]
    public void Names_the_class_whose_weights_do_not_add_up() =>
        Assert.Contains(
            "“产出指标”下各指标分值合计 45，应为 50",
            WeightCheck.CheckWeights(Classes, [Of("quantity", 30), Of("quality", 15), Of("social", 40)], 10)
        );

    [Fact]
    public void Names_a_class_with_too_few_indicators() =>
        Assert.Equal(
            ["“产出指标”至少要有 2 个指标，现有 1 个"],
            WeightCheck.CheckWeights(Classes, [Of("quantity", 50), Of("social", 40)], 10)
        );

    [Fact]
    public void Names_an_unknown_class_and_the_known_ones() =>
        Assert.Contains(WeightCheck.CheckWeights(Classes, [Of("quantities", 50)], 10), problem =>
            problem.Contains("quality、quantity", StringComparison.Ordinal)
        );

    [Fact]
    public void Names_the_subclass_whose_weights_do_not_add_up() =>
        Assert.Equal(
            ["“数量指标”下各指标分值合计 30，应为 25"],
            WeightCheck.CheckWeights(
                [
                    Classes[0] with
                    {
                        Children = [new("quantity", "数量指标", 25), new("quality", "质量指标", 20)],
                    },
                    Classes[1],
                ],
                [Of("quantity", 30), Of("quality", 20), Of("social", 40)],
                10
            )
        );

    [Theory]
    [InlineData(10, null)]
    [InlineData(20, "各指标与预算执行率的分值合计 110，应为 100")]
    public void All_weights_make_a_hundred(int executionWeight, string? problem) =>
        Assert.Equal(
            problem,
            WeightCheck.CheckTotal([Of("quantity", 90)], executionWeight).SingleOrDefault()
        );

    private static Indicator Of(string @class, decimal weight) =>
        new(@class, @class, @class, TargetDirection.AtLeast, weight);
}
