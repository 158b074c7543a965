namespace Youju.Checking.Tests.Rules;

/// <summary>How long, how far and how much a claim must be before a rule of GRO asks for its ground.</summary>
public sealed class GroundsTests
{
    private const string Report = "% pack cn-hunan\n2024年度某中心部门整体支出绩效自评报告\n";

    private const string Change = "2024年度支出110.00万元，比上年增加10.00万元，增长";

    [Theory]
    [InlineData("{", 56, "}")]
    [InlineData("", 57, "")]
    public void A_denial_of_up_to_sixty_signs_is_one_of_the_whole_report(
        string open,
        int words,
        string close
    ) => Judged.AssertMarked("GRO001", $"结果待公布。\n{open}{Filler(words)}没有偏离{close}。");

    [Theory]
    [InlineData("一般公共预算支出情况", 14)]
    [InlineData("{一般公共预算支出情况}", 15)]
    public void A_figure_belongs_to_the_word_fourteen_signs_before_it(string heading, int words) =>
        Judged.AssertMarked(
            "GRO002",
            $"{Report}一、{heading}\n总支出{Filler(words)}320.50万元。\n二、部门整体支出绩效情况\n年度目标完成，执行率99%，得分95分，满意率96%。"
        );

    [Theory]
    [InlineData("接待{20万余人次}。")]
    [InlineData("接待{近20万人次}。")]
    [InlineData("接待{约20万人次}。")]
    [InlineData("接待20万人次以上。")]
    [InlineData("接待20万人次。")]
    public void At_least_is_a_number_that_a_target_can_be_held_against(string text) =>
        Judged.AssertMarked("GRO003", $"{Report}一、部门整体支出绩效情况\n{text}");

    [Theory]
    [InlineData("{存在的问题及原因分析}", 8)]
    [InlineData("存在的问题及原因分析", 9)]
    public void More_than_ten_signs_behind_a_denial_tell_something(string heading, int words) =>
        Judged.AssertMarked("GRO004", $"{Report}一、{heading}\n无{Filler(words)}问题。");

    [Theory]
    [InlineData(39, "下一步改进措施", 15)]
    [InlineData(40, "{下一步改进措施}", 15)]
    [InlineData(40, "下一步改进措施", 16)]
    public void Forty_signs_of_problems_ask_for_sixteen_of_measures(int told, string heading, int taken) =>
        Judged.AssertMarked(
            "GRO005",
            $"{Report}一、存在的问题及原因分析\n{Filler(told)}\n二、{heading}\n{Filler(taken)}"
        );

    [Theory]
    [InlineData(299, "全国领先")]
    [InlineData(300, "{全国领先}")]
    public void A_figure_supports_praise_within_three_hundred_signs(int words, string praise) =>
        Judged.AssertMarked("GRO006", $"8{Filler(words)}{praise}。");

    [Theory]
    [InlineData("《年鉴》称本县全国领先。")]
    [InlineData("全国领先（县政发〔2024〕号）。")]
    [InlineData("见《年鉴》。本县{全国领先}。")]
    public void A_source_supports_praise_in_its_own_sentence(string text) =>
        Judged.AssertMarked("GRO006", text);

    [Theory]
    [InlineData("2024年度支出109.90万元，比上年增加9.90万元，增长9.9%。")]
    [InlineData(Change + "{10%}。")]
    [InlineData(Change + "10%。\n一\n二\n因为新增项目。")]
    [InlineData(Change + "{10%}。\n一\n二\n三\n因为新增项目。")]
    public void A_tenth_asks_for_a_reason_within_three_paragraphs(string text) =>
        Judged.AssertMarked("GRO007", text);

    [Theory]
    [InlineData("部门整体支出绩效情况", 27)]
    [InlineData("{部门整体支出绩效情况}", 28)]
    public void Thirty_signs_of_performance_with_their_line_breaks_ask_for_a_figure(
        string heading,
        int words
    ) => Judged.AssertMarked("GRO008", $"{Report}一、{heading}\n{Filler(words)}");

    [Theory]
    [InlineData(5, "{完成}")]
    [InlineData(6, "完成")]
    [InlineData(0, "完成13场")]
    public void The_head_of_a_table_stands_in_its_first_six_rows(int above, string value) =>
        Judged.AssertMarked(
            "GRO009",
            string.Concat(Enumerable.Repeat("| 甲 | 乙 | 丙 |\n", above))
                + $"| 三级指标 | 指标值 | 完成值 |\n| 举办活动 | ≥12场 | {value} |"
        );

    [Theory]
    [InlineData("自评总得分90分，评价等级为“优”。")]
    [InlineData("自评总得分{89.99分，评价等级为“优}”。")]
    [InlineData("自评总得分60分，评价等级为“中”。")]
    [InlineData("自评总得分{59.99分，评价等级为“中}”。")]
    [InlineData("自评总得分0分，评价等级为“差”。")]
    [InlineData("自评总得分100.01分，评价等级为“差”。")]
    public void A_score_on_a_border_has_the_upper_grade(string text) => Judged.AssertMarked("GRO010", text);

    [Theory]
    [InlineData(7, 0, "{", "}")]
    [InlineData(8, 0, "", "")]
    [InlineData(0, 21, "{", "}")]
    [InlineData(0, 22, "", "")]
    public void A_grade_is_that_of_a_score_called_total_close_before_it(
        int lead,
        int gap,
        string open,
        string close
    ) => Judged.AssertMarked("GRO010", $"总{Filler(lead)}{open}59.99分{Filler(gap)}等级中{close}。");

    [Theory]
    [InlineData("本单位自评总得分99.99分。")]
    [InlineData("本单位自评总得分{100.00分}。")]
    [InlineData("本单位自评总分100分。")]
    public void Full_marks_are_a_hundred_points_scored(string text) => Judged.AssertMarked("GRO011", text);

    [Theory]
    [InlineData("支出决算为180.00万元，完成年初预算的90%。")]
    [InlineData("支出决算为179.98万元，完成年初预算的{89.99%}。")]
    [InlineData("支出决算为220.00万元，完成年初预算的110%。")]
    [InlineData("支出决算为220.02万元，完成年初预算的{110.01%}。")]
    public void Spending_may_be_a_tenth_off_its_budget(string text) =>
        Judged.AssertMarked("GRO012", "年初预算为200.00万元，" + text);

    [Theory]
    [InlineData("一是甲；二是乙；三是丙。", "{下一步改进措施}", "一是甲；二是乙。")]
    [InlineData("一是甲；二是乙；三是丙。", "下一步改进措施", "一是甲。")]
    [InlineData("（一）甲\n（二）乙\n（三）丙", "{下一步改进措施}", "（一）甲\n（二）乙")]
    [InlineData("一是甲；二是乙。", "下一步改进措施", "一是甲；二是乙；三是丙。")]
    public void Two_of_each_are_the_fewest_that_are_counted(
        string problems,
        string heading,
        string measures
    ) =>
        Judged.AssertMarked(
            "GRO013",
            $"{Report}一、存在的问题及原因分析\n{problems}\n二、{heading}\n{measures}"
        );

    [Theory]
    [InlineData("{主要原因是}；")]
    [InlineData("{主要原因是}：。")]
    [InlineData("主要原因是，")]
    [InlineData("主要原因是")]
    public void A_lead_that_ends_its_sentence_gives_no_reason(string text) =>
        Judged.AssertMarked("GRO014", text);

    [Theory]
    [InlineData("本年{未发生会议费}。\n会议费支出0.01万元。")]
    [InlineData("本年未发生会议费。\n会议费支出0万元。")]
    [InlineData("本年未发生会议费。\n会议和培训费均为0.01万元。")]
    [InlineData("本年未发生会议等费。\n会议费支出0.01万元。")]
    public void The_smallest_amount_is_an_expense(string text) => Judged.AssertMarked("GRO015", text);

    [Theory]
    [InlineData("{全部指标均已完成}。", "≥100场", "99场")]
    [InlineData("全部指标均已完成。", "≥100场", "100场")]
    [InlineData("全部指标均已完成。", "100%", "99%")]
    [InlineData("除满意度外，指标均已完成。", "≥100场", "99场")]
    [InlineData("全部工作均已完成。", "≥100场", "99场")]
    public void One_event_too_few_belies_a_claim_that_all_is_done(string claim, string target, string done) =>
        Judged.AssertMarked(
            "GRO001",
            $"{claim}\n| 三级指标 | 指标值 | 完成值 |\n| 举办活动 | {target} | {done} |"
        );

    private static string Filler(int signs) => new('甲', signs);
}
