using Youju.Domain.Figures;
using Youju.Domain.Indicators;

namespace Youju.Domain.Tests.Indicators;

public sealed class IndicatorQualityTests
{
    private static readonly IndicatorQuality Quality = new(
        new(["提升", "加强"], ["资金到位率"], "满意度", ["率"], [])
    );

    private static readonly Indicator Good = new(
        "events",
        "quantity",
        "举办旅游节庆活动场次",
        TargetDirection.AtLeast,
        10
    )
    {
        Target = 4,
        Unit = new("场", Dimension.Count),
    };

    [Fact]
    public void Has_nothing_to_say_about_a_good_indicator() => Assert.Empty(Quality.CheckIndicators([Good]));

    [Fact]
    public void A_name_with_its_own_target_is_remarked() =>
        Remarks("自己的目标值", Good with { Name = "举办4场活动" });

    [Theory]
    [InlineData("4A级景区创建场次")]
    [InlineData("举办14场活动")]
    [InlineData("2024年活动场次")]
    public void A_number_in_a_name_that_is_no_target_is_not_remarked(string name) =>
        Assert.Empty(Quality.CheckIndicators([Good with { Name = name }]));

    [Fact]
    public void Names_nearly_equal_are_remarked() =>
        Assert.Contains(
            Quality.CheckIndicators([Good, Good with { Id = "other", Name = "举办旅游节庆活动的场次数" }]),
            remark =>
                remark.IndicatorId == "other" && remark.Message.Contains("几乎相同", StringComparison.Ordinal)
        );

    [Fact]
    public void A_slogan_is_remarked() => Remarks("口号", Good with { Name = "提升文旅形象" });

    [Fact]
    public void An_input_is_remarked() =>
        Remarks("投入", Good with { Name = "资金到位率", Unit = Unit.Percent });

    [Fact]
    public void A_number_without_a_unit_is_remarked() => Remarks("计量单位", Good with { Unit = Unit.None });

    [Fact]
    public void A_number_without_a_target_is_remarked() => Remarks("数字目标值", Good with { Target = null });

    [Fact]
    public void A_rate_that_cannot_be_exceeded_is_remarked() =>
        Remarks("方向应为", Good with { Unit = Unit.Percent, Target = 100 });

    [Fact]
    public void A_rate_told_in_things_is_remarked() =>
        Remarks("名称是比率", Good with { Name = "活动按期举办率" });

    [Fact]
    public void Targets_that_all_repeat_last_year_are_remarked() =>
        Assert.Contains(
            "照抄上年",
            Assert
                .Single(
                    Quality.CheckIndicators([
                        .. Enumerable
                            .Range(1, 3)
                            .Select(at =>
                                Good with
                                {
                                    Id = $"e{at}",
                                    Name = $"活动{"甲乙丙"[at - 1]}",
                                    Target = at,
                                    History = at,
                                }
                            ),
                    ])
                )
                .Message,
            StringComparison.Ordinal
        );

    [Fact]
    public void A_target_far_below_last_year_is_remarked() => Remarks("目标偏低", Good with { History = 10 });

    [Fact]
    public void A_qualitative_indicator_in_percent_is_remarked() =>
        Remarks(
            "不应以 %",
            Good with
            {
                Direction = TargetDirection.Qualitative,
                Target = null,
                TargetText = "有效推动",
                Unit = Unit.Percent,
            }
        );

    [Fact]
    public void Two_indicators_of_one_name_are_remarked() =>
        Assert.Single(Quality.CheckIndicators([Good, Good with { Id = "again" }]));

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void An_indicator_without_points_is_remarked(int weight) =>
        Remarks("分值应大于 0", Good with { Weight = weight });

    [Fact]
    public void A_satisfaction_beyond_all_asked_is_remarked()
    {
        var satisfied = Good with
        {
            Name = "游客满意度",
            Unit = Unit.Percent,
            Direction = TargetDirection.Equal,
            Target = 101,
        };

        Remarks("满意度目标不应大于 100%", satisfied);
        Assert.Empty(Quality.CheckIndicators([satisfied with { Target = 100 }]));
    }

    [Fact]
    public void A_qualitative_indicator_without_words_is_remarked() =>
        Remarks(
            "没有写明要达到什么",
            Good with
            {
                Direction = TargetDirection.Qualitative,
                Target = null,
                TargetText = " ",
            }
        );

    [Theory]
    [InlineData(8, true)]
    [InlineData(7.9, false)]
    public void A_target_is_low_from_a_fifth_below_last_year_on(double target, bool isFine) =>
        Assert.Equal(
            isFine,
            !Quality.CheckIndicators([Good with { Target = (decimal)target, History = 10 }]).Any()
        );

    [Fact]
    public void A_ceiling_may_be_as_low_as_one_likes() =>
        Assert.Empty(
            Quality.CheckIndicators([Good with { Direction = TargetDirection.AtMost, History = 10 }])
        );

    [Fact]
    public void A_target_of_zero_stands_in_no_name() =>
        Assert.Empty(
            Quality.CheckIndicators([
                Good with
                {
                    Name = "安全事故10起以下的月份",
                    Direction = TargetDirection.Equal,
                    Target = 0,
                },
            ])
        );

    [Theory]
    [InlineData(3, 1)]
    [InlineData(2, 0)]
    public void Targets_that_all_are_whole_are_remarked_from_three_on(int count, int remarks) =>
        Assert.Equal(
            remarks,
            Quality
                .CheckIndicators([
                    .. Series(count)
                        .Select(indicator =>
                            indicator with
                            {
                                Unit = Unit.Percent,
                                Direction = TargetDirection.Equal,
                                Target = 100,
                            }
                        ),
                ])
                .Count(remark => remark.Message == "所有指标的目标都是 100%，看不出高低")
        );

    [Theory]
    [InlineData(10, 10, 14, 1)]
    [InlineData(10, 10, 13.3, 0)]
    public void An_indicator_of_more_than_two_fifths_of_its_class_is_remarked(
        int one,
        int two,
        double three,
        int remarks
    ) =>
        Assert.Equal(
            remarks,
            Quality
                .CheckIndicators([
                    .. Series(3)
                        .Zip([one, two, (decimal)three], (indicator, weight) =>
                            indicator with
                            {
                                Weight = weight,
                            }
                        ),
                ])
                .Count(remark => remark.Message == "分值超过同类指标合计的 40%")
        );

    [Fact]
    public void Of_two_indicators_one_may_weigh_more() =>
        Assert.Empty(
            Quality.CheckIndicators([
                .. Series(2).Zip([1m, 9m], (indicator, weight) => indicator with { Weight = weight }),
            ])
        );

    private static IEnumerable<Indicator> Series(int count) =>
        Enumerable.Range(0, count).Select(at => Good with { Id = $"e{at}", Name = $"活动{"甲乙丙"[at]}" });

    private static void Remarks(string words, Indicator indicator) =>
        Assert.Contains(
            words,
            Assert.Single(Quality.CheckIndicators([indicator])).Message,
            StringComparison.Ordinal
        );
}
