using Youju.Checking.Tests.Claims;
using Youju.Domain.Figures;
using Youju.Domain.Findings;

namespace Youju.Checking.Tests.Relations;

/// <summary>What is meant where several figures might be: what words name, which base is printed, how it was told before.</summary>
public sealed class MeantFiguresTests
{
    [Theory]
    [InlineData("2025年24个三级指标中有5个完成率超过130%，占20.83%。")]
    [InlineData("10个指标有7个比上年增长5%以上。")]
    public void A_limit_that_some_of_many_keep_is_no_growth(string text) => Assert.Empty(FindWrong(text));

    // 56.52% is 7,012.48 of all that was spent.
    [Fact]
    public void A_share_is_of_what_its_words_name() =>
        Assert.Contains(
            "56.52%",
            FindWrong(
                "本年支出合计12,406.50万元，其中基本支出8,115.33万元，项目支出4,291.17万元。基本支出中，人员经费7,012.48万元，占基本支出的56.52%。"
            )
        );

    [Fact]
    public void A_form_that_held_for_two_items_is_meant_for_the_third() =>
        Assert.Contains(
            "84%",
            FindWrong(
                "标识牌完成146块（目标140块，完成率104.3%）；停车位完成380个（目标400个，完成率95%）；充电桩完成24台（目标30台，完成率84%）。"
            )
        );

    // 30 of 430 are 6.98%; 7.5% is 30 of 400.
    [Fact]
    public void A_printed_base_is_the_base_of_its_growth() =>
        Assert.Contains("7.5%", FindWrong("低保月标准较上年的430元提高30元，提幅7.5%。"));

    // 85 of 241 are 35.3%; 26.1% is 85 of the 326 that were reached.
    [Fact]
    public void A_growth_is_not_over_the_level_that_was_reached() =>
        Assert.Contains("26.1%", FindWrong("报废更新老旧机具326台，比2022年的241台增85台，增长26.1%。"));

    // 临时救助 is told first with its amount and paragraphs later with its number.
    [Fact]
    public void A_mean_is_of_the_total_that_bears_its_name() =>
        Assert.Contains(
            "262.50元",
            FindWrong(
                "支出临时救助594.50万元，城市低保1,320.60万元，农村低保4,118.30万元。",
                "临时救助16,400人次，次均262.50元。"
            )
        );

    [Fact]
    public void What_is_left_of_a_budget_is_no_wrong_part_of_it() =>
        Assert.Empty(FindWrong("公务用车运行费较预算18.00万元减少6.22万元，为预算的65.44%。"));

    [Fact]
    public void What_two_parts_exceed_is_wrong() =>
        Assert.Contains("120个", FindWrong("全年计划实施整治点120个，其中续建点57个、新建点85个。"));

    // 80 is 0.79% of 10,070.48 as well.
    [Fact]
    public void The_shares_of_a_list_have_one_whole() =>
        Assert.Contains(
            Told.Claims(
                "本年收入合计10,150.48万元，其中：一般公共预算收入10,070.48万元，占99.21%；其他资金80.00万元，占0.79%。"
            ),
            claim =>
                claim is { Kind: ClaimKind.Share, Stated: not null }
                && claim.Stated.Value == 0.79m
                && claim.Terms[^1].Value == 10_150.48m
        );

    [Fact]
    public void What_is_left_may_be_told_a_paragraph_below() =>
        Assert.Contains(
            "632.10万元",
            FindWrong(
                "下达资金合计9,750.00万元，其中中央7,020.00万元，省级2,730.00万元。截至年末支出9,126.90万元。",
                "结余632.10万元。"
            )
        );

    [Fact]
    public void What_was_is_printed_beside_its_change_and_what_is_a_paragraph_above() =>
        Assert.Contains(
            "2.42万元",
            FindWrong(
                "“三公”经费合计41.86万元，其中公务用车运行费35.00万元，公务接待费6.86万元。",
                "合计数比2022年的44.10万元减少2.42万元。"
            )
        );

    [Fact]
    public void Parts_may_each_be_counted_by_a_word_of_their_own() =>
        Assert.Contains(Told.Claims("全年建成水源设施共55处，其中机井46眼、泵站9座。"), claim =>
            claim is { Kind: ClaimKind.Sum, Verdict: Verdict.Exact }
        );

    // 20 of 23 are 86.96%.
    [Theory]
    [InlineData("全民健身器材更新23处，超额完成年度目标20处，完成率115%。")]
    [InlineData("新增藏书年度目标7.50万册，全年入藏图书7.86万册，完成104.8%。")]
    public void A_target_is_what_is_divided_by(string text) => Assert.Empty(FindWrong(text));

    private static List<string> FindWrong(params string[] paragraphs) =>
        [
            .. Told.Claims(paragraphs)
                .Where(claim => claim.Verdict is Verdict.Contradiction or Verdict.Truncation)
                .Select(claim => FigureFormat.FormatFigure(claim.Stated!)),
        ];
}
