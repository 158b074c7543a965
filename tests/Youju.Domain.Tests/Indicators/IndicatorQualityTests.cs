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

    private static void Remarks(string words, Indicator indicator) =>
        Assert.Contains(
            words,
            Assert.Single(Quality.CheckIndicators([indicator])).Message,
            StringComparison.Ordinal
        );
}
