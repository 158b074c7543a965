using Youju.Checking.Tests.Claims;
using Youju.Domain.Figures;
using Youju.Domain.Findings;

namespace Youju.Checking.Tests.Relations;

/// <summary>Which of several figures that do not agree is the wrong one, and which is none at all.</summary>
public sealed class WrongFiguresTests
{
    // 21,487.19 and 20,964.40 make 2.5%; only the change does not agree.
    [Fact]
    public void A_growth_that_follows_from_both_levels_leaves_the_change_wrong() =>
        Assert.Equal(
            ["540.79万元"],
            FindWrong(
                "基本支出21,487.19万元，项目支出36,402.08万元。其中，基本支出较上年20,964.40万元增加540.79万元，增长2.5%。"
            )
        );

    [Fact]
    public void A_level_far_above_is_known_by_the_growth_that_leads_to_it() =>
        Assert.Equal(
            ["3.75分"],
            FindWrong(
                "项目总得分86.35分。过程类扣3.15分，其中执行率偏低扣1.65分、资金使用不规范扣1.50分。与上一年度82.10分相比，提高3.75分，增长5.18%。"
            )
        );

    [Fact]
    public void The_year_before_is_no_other_part_of_the_same_whole() =>
        Assert.Empty(
            FindWrong(
                "“三公”经费支出5.26万元，其中公务用车运行维护费4.80万元，公务接待费0.46万元，比2022年度减少0.34万元，下降6.07%。"
            )
        );

    [Theory]
    [InlineData(
        "“三公”经费支出5.46万元，其中：因公出国（境）费2.74万元，公务用车购置及运行维护费1.98万元，公务接待费0.74万元。"
    )]
    [InlineData(
        "预算执行率该项得8.72分。综合得分29.93分。一是预算执行率得8.72分，未得满分。二是接待人次得0.05分，未得满分。"
    )]
    public void Parts_and_what_is_told_again_are_no_total_of_their_like(string text) =>
        Assert.Empty(FindWrong(text));

    [Fact]
    public void Figures_of_another_paragraph_are_no_parts_of_what_nobody_calls_a_total() =>
        Assert.Empty(
            FindWrong(
                "公务接待费4.47万元，与上年持平。",
                "（二）项目支出情况",
                "2024年项目支出366.42万元，全年预算373.89万元，项目支出执行率98.00%。"
            )
        );

    [Fact]
    public void What_is_left_is_no_part_that_was_settled() =>
        Assert.Empty(
            FindWrong(
                "上年结转226.8万元，本年安排1,720.0万元，共1,946.8万元，结算后还有75.2万元，结算率96.14%。"
            )
        );

    // Where 其中 opens the part, its growth is not that of the whole.
    [Fact]
    public void A_growth_behind_an_opener_is_of_the_part() =>
        Assert.Empty(
            FindWrong(
                "收入预算为152,600万元。全年完成154,937万元，占预算的101.5%。其中税收收入104,118万元，占67.2%，同比增长3.8%。"
            )
        );

    // 704.52 of 741.60 leave 37.08.
    [Fact]
    public void What_is_left_is_wrong_and_not_what_it_is_left_of() =>
        Assert.Equal(
            ["37.80万元"],
            FindWrong("按1.80元/立方米计收，售水412万立方米，应收741.60万元，实收704.52万元，拖欠37.80万元。")
        );

    [Fact]
    public void Amounts_for_each_are_no_parts_of_a_sum() =>
        Assert.Empty(
            FindWrong("每所发放家长问卷50份、教师问卷10份，应发家长问卷2,000份、教师问卷400份，总量2,400份。")
        );

    // 86.40 of 271.35 are 31.84%, but 88.20 of them are 32.5%.
    [Fact]
    public void A_name_may_stand_behind_its_figure() =>
        Assert.Empty(
            FindWrong(
                "全年执行数271.35万元。按社区分，88.20万元用于凤岭社区，96.75万元用于石桥湾社区，86.40万元用于竹林坝社区，凤岭社区占执行数的32.5%。"
            )
        );

    // 3.12 of 26.00 are 12%, but its neighbour is told of 18.72.
    [Fact]
    public void Shares_side_by_side_have_one_whole() =>
        Assert.Equal(
            ["12.00%"],
            FindWrong(
                "“三公”经费支出决算18.72万元，完成预算26.00万元的72%。其中：公务用车运行维护费15.60万元，占83.33%；公务接待费3.12万元，占12.00%。"
            )
        );

    [Fact]
    public void Once_a_budget_was_adjusted_its_rate_is_over_the_adjusted_one() =>
        Assert.Equal(
            ["83.06%"],
            FindWrong(
                "该项目年初预算安排480万元，年中调减65万元，调整后预算415万元，截至12月31日实际支付398.7万元，预算执行率83.06%。"
            )
        );

    [Fact]
    public void A_list_whose_parts_are_counted_is_the_whole_list() =>
        Assert.Equal(
            ["397.60万元"],
            FindWrong(
                "河管员补助103.44万元；保洁服务268.90万元；标识牌15.26万元；培训6.40万元。以上四项支出合计397.60万元。"
            )
        );

    [Fact]
    public void A_list_that_is_opened_and_named_is_the_whole_list() =>
        Assert.Equal(
            ["738,415万元"],
            FindWrong("年末政府债务余额738,415万元，其中一般债务251,207万元，专项债务487,280万元。")
        );

    [Fact]
    public void A_list_that_goes_on_and_then_adds_up_is_not_wrong_before() =>
        Assert.Empty(
            FindWrong(
                "本年收入合计3.86亿元，其中财政拨款收入5,214.30万元、事业收入32,870.66万元、其他收入515.04万元。"
            )
        );

    [Fact]
    public void Changes_are_added_by_their_signs() =>
        Assert.Empty(
            FindWrong(
                "收入较2023年增加3,218万元，其中财政拨款增加2,964万元、事业收入增加260万元、基金拨款减少6万元。"
            )
        );

    [Fact]
    public void What_is_a_part_itself_is_no_whole_of_the_next_share() =>
        Assert.Empty(
            FindWrong(
                "有效家长问卷1,860份。对收费满意的1,581人，占85%；对伙食满意的1,674人，占90%；对师资满意的1,488人，占80%。"
            )
        );

    [Theory]
    [InlineData("乡村医生培训目标350人次，实际完成365人次，超目标25人次。", "25人次")]
    [InlineData("年初预算27,200万元，实际支出28,640万元，超年初预算1,480万元。", "1,480万元")]
    public void More_than_was_planned_is_a_change(string text, string wrong) =>
        Assert.Equal([wrong], FindWrong(text));

    // 92 of 1,184 are 7.77%.
    [Fact]
    public void A_base_may_stand_in_a_bracket() =>
        Assert.Equal(["7.21%"], FindWrong("受益家庭1,276户，受益户数较上年（1,184户）增加92户，增长7.21%。"));

    // 81 of 86 are 94.19%.
    [Fact]
    public void A_list_that_is_complete_ends_before_the_next_semicolon() =>
        Assert.Equal(
            ["91.49%"],
            FindWrong("核定编制86名，其中行政编制22名、事业编制64名；年末在职81人，编制使用率91.49%。")
        );

    [Fact]
    public void An_amount_may_be_told_for_a_thousand() =>
        Assert.Contains(Told.Claims("全县60岁以上老人13.20万人；养老床位5,280张，每千名老人40张。"), claim =>
            claim is { Kind: ClaimKind.Product, Verdict: Verdict.Exact }
        );

    private static IReadOnlyList<string> FindWrong(params string[] paragraphs) => Told.FindWrong(paragraphs);
}
