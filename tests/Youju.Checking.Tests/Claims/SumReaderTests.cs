using Youju.Domain.Findings;

namespace Youju.Checking.Tests.Claims;

public sealed class SumReaderTests
{
    [Theory]
    [InlineData("全年基本支出80.50万元，其中：人员经费70.30万元，公用经费10.20万元。", "Exact 80.50万元")]
    [InlineData("全年基本支出80.50万元，其中人员经费70.30万元、公用经费10.20万元。", "Exact 80.50万元")]
    [InlineData("基本支出80.50万元，由人员经费70.30万元和公用经费10.20万元构成。", "Exact 80.50万元")]
    [InlineData("基本支出80.50万元，包括人员经费70.30万元、公用经费10.20万元。", "Exact 80.50万元")]
    [InlineData("基本支出80.51万元，其中：人员经费70.30万元，公用经费10.20万元。", "Rounding 80.51万元")]
    [InlineData("基本支出80.53万元，其中：人员经费70.3万元，公用经费10.2万元。", "MixedPrecision 80.53万元")]
    [InlineData("基本支出86.50万元，其中：人员经费70.30万元，公用经费10.20万元。", "Contradiction 86.50万元")]
    [InlineData("基本支出80.50万元，其中：人员经费70.30万元，公用经费102000万元。", "UnitSlip 80.50万元")]
    public void Adds_the_parts_after_the_words_that_open_a_list(string text, string expected) =>
        Assert.Equal([expected], Told.Sums(text));

    [Theory]
    [InlineData(
        "政府采购支出总额30.40万元，其中：货物12.40万元、工程0万元、服务18.00万元。",
        "Exact 30.40万元"
    )]
    [InlineData(
        "政府采购支出总额30.40万元，其中：货物12.40万元、工程0万元、服务17.00万元。",
        "Contradiction 30.40万元"
    )]
    [InlineData("公务用车3辆，其中：执法执勤用车1辆、一般公务用车2辆。", "Exact 3辆")]
    [InlineData("中心实有在职人员11人，其中行政3人、事业7人、工勤1人。", "Exact 11人")]
    [InlineData("中心实有在职人员11人，其中行政9人、事业7人、工勤1人。", "Contradiction 11人")]
    [InlineData(
        "在职人员11人，其中：行政人员5人，事业人员7人，工勤人员1人；离退休人员2人。",
        "Contradiction 11人"
    )]
    [InlineData(
        "项目支出合计9.00万元，共2个项目：设备更新4.10万元；场馆维护8.60万元。",
        "Contradiction 9.00万元"
    )]
    [InlineData("资产总额90.00万元，其中：流动资产60.00元，固定资产30.00万元。", "UnitSlip 90.00万元")]
    [InlineData("共有车辆9辆，其中：机要通信用车1辆，其他用车4辆。", "Contradiction 9辆")]
    [InlineData("中心实有在职人员11人（行政3人、事业7人、工勤1人）。", "Exact 11人")]
    [InlineData("“三公”经费支出6.40万元。（公务接待费2.10万元，公务用车运行费4.30万元）", "Exact 6.40万元")]
    public void Adds_whatever_is_counted_in_one_unit(string text, string expected) =>
        Assert.Equal([expected], Told.Sums(text));

    [Fact]
    public void A_list_inside_a_list_belongs_to_the_part_before_it()
    {
        var sums = Told.Sums(
            "本年支出合计150.00万元，其中：基本支出90.00万元，其中：人员经费80.00万元、公用经费10.00万元；项目支出60.00万元。"
        );

        Assert.Equal(["Exact 150.00万元", "Exact 90.00万元"], sums);
    }

    [Fact]
    public void A_slice_after_the_parts_is_not_one_more_part() =>
        Assert.Equal(
            ["Exact 90.00万元"],
            Told.Sums("基本支出90.00万元，其中：人员经费80.00万元，公用经费10.00万元，“三公”经费1.20万元。")
        );

    [Fact]
    public void The_names_of_what_money_bought_are_not_added() =>
        Assert.Equal(
            ["Exact 90.00万元"],
            Told.Sums(
                "基本支出90.00万元。其中：人员经费80.00万元，主要包括：基本工资、津贴补贴、奖金；公用经费10.00万元，主要包括：办公费、差旅费。"
            )
        );

    [Fact]
    public void Shares_and_changes_between_the_parts_are_not_added() =>
        Assert.Equal(
            ["Exact 90.00万元"],
            Told.Sums(
                "基本支出90.00万元，其中：人员经费80.00万元，占88.89%，比上年增加2.00万元；公用经费10.00万元，占11.11%。"
            )
        );

    [Fact]
    public void Items_of_the_paragraphs_that_follow_are_added()
    {
        var sums = Told.Sums(
            "支出预算总计300.00万元。包括：",
            "1. 文化旅游支出200.00万元，主要用于宣传推介。",
            "2. 社会保障支出60.00万元。",
            "3. 住房保障支出40.00万元。",
            "二、其他情况"
        );

        Assert.Equal(["Exact 300.00万元"], sums);
    }

    [Fact]
    public void Items_of_a_deeper_level_are_not_added_to_their_own_whole()
    {
        var sums = Told.Sums(
            "“三公”经费预算9.00万元，其中：",
            "（一）因公出国（境）费0万元。",
            "（二）公务用车购置及运行费6.00万元，其中：",
            "1. 公务用车购置费0万元。",
            "2. 公务用车运行费6.00万元。",
            "（三）公务接待费3.00万元。"
        );

        Assert.Equal(["Exact 9.00万元", "Exact 6.00万元"], sums);
    }

    [Fact]
    public void A_total_after_its_parts_is_their_sum() =>
        Assert.Equal(
            ["Exact 9.50万元"],
            Told.Sums("办公费3.20万元，印刷费1.80万元，差旅费4.50万元，共计9.50万元。")
        );

    [Fact]
    public void Parts_of_a_part_without_a_word_of_their_own_are_not_added_again() =>
        Assert.Equal(
            ["Exact 350.20万元"],
            Told.Sums(
                "预算支出350.20万元，其中基本支出210.10万元，工资福利支出180.05万元，商品和服务支出30.05万元；项目支出140.10万元。"
            )
        );

    [Fact]
    public void Parts_that_exceed_their_whole_contradict_it() =>
        Assert.Equal(
            ["Contradiction 140.10万元"],
            Told.Sums(
                "项目支出140.10万元，主要用于：旅游宣传60.00万元、景区创建60.10万元、节会活动30.00万元。"
            )
        );

    [Fact]
    public void Another_classification_parts_the_total_of_the_chapter_anew()
    {
        var sums = Told.Sums(
            "一、支出情况",
            "支出总计100.00万元，其中：基本支出60.00万元，项目支出40.00万元。",
            "按支出功能分类，包括文化支出85.00万元、住房保障支出15.00万元。"
        );

        Assert.Equal(["Exact 100.00万元", "Exact 100.00万元"], sums);
    }

    [Fact]
    public void A_list_after_a_finished_list_belongs_to_neither_part() =>
        Assert.Empty(
            Told.Sums(
                "“三公”经费支出决算中，公务接待费5.00万元，占62.50%，公务用车运行维护费3.00万元，占37.50%。其中：",
                "1、公务接待费5.00万元。",
                "2、公务用车运行维护费3.00万元。"
            )
        );

    [Fact]
    public void Parts_without_a_stage_are_parts_of_what_was_spent() =>
        Assert.Equal(
            ["Exact 8.00万元"],
            Told.Sums(
                "“三公”经费支出决算为8.00万元，预算为9.00万元，完成预算的88.89%。其中：公务接待费5.00万元，公务用车运行维护费3.00万元。"
            )
        );

    [Fact]
    public void The_points_of_a_score_add_up() =>
        Assert.Equal(
            ["Exact 96.5分"],
            Told.Sums("投入得10分，过程得28分，产出得30分，效果得28.5分，合计96.5分。")
        );

    [Fact]
    public void What_the_year_began_with_and_what_was_added_is_the_budget_of_the_year() =>
        Assert.Equal(
            ["Contradiction 260.00万元"],
            Told.Sums("年初预算200.00万元，年中追加50.00万元，全年预算260.00万元。")
        );

    [Fact]
    public void Basic_and_project_spending_are_the_total_of_the_chapter()
    {
        var sums = Told.Sums(
            "一、支出情况",
            "支出总计500.00万元。",
            "基本支出300.00万元，比上年增加20.00万元。",
            "项目支出200.00万元，与上年持平。"
        );

        Assert.Equal(["Exact 500.00万元"], sums);
    }

    [Fact]
    public void A_partial_list_states_only_that_no_part_exceeds_the_whole()
    {
        const string text = "项目支出100.00万元，其中：旅游宣传43.20万元，景区规划21.75万元。";

        Assert.Empty(Told.Sums(text));
        Assert.Equal(["Exact 43.20万元", "Exact 21.75万元"], Told.Of(ClaimKind.Order, text));
    }

    [Theory]
    [InlineData("项目支出100.00万元，主要用于旅游宣传43.20万元、景区规划21.75万元等。")]
    [InlineData("全年实际支出340万元，主要用于人员工资200万元、办公经费30万元、旅游宣传60万元。")]
    [InlineData("项目支出100.00万元，主要用于旅游宣传和景区规划。上年项目支出90.00万元。")]
    [InlineData("2024年预算2077.09万元，其中2023年结转15.00万元。")]
    public void Nothing_is_added_where_nothing_is_listed_in_full(string text) =>
        Assert.Empty(Told.Sums(text));

    [Fact]
    public void The_proof_shows_the_computation() =>
        Assert.Equal(
            "人员支出 56.6 + 公用支出 6.1 = 62.7万元，文中基本支出写 62.61万元",
            Told.Claims("基本支出62.61万元，其中：人员支出56.6万元，公用支出6.1万元。")[0].Proof[0]
        );
}
