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
    [InlineData("自评96.5分，等级优")]
    [InlineData("自评总分96.5分（优）")]
    [InlineData("自评结果为95分")]
    [InlineData("自我评价：93分")]
    [InlineData("经打分，自评98分")]
    [InlineData("自评综合得分97.2分")]
    [InlineData("绩效评分92分")]
    [InlineData("自评等次为优")]
    [InlineData("自评为优")]
    [InlineData("本次绩效自评结果为优")]
    [InlineData("自评得满分100分")]
    [InlineData("总得分95分")]
    public void A_score_is_stated_in_many_words(string told) =>
        Judged.AssertMarked(
            "GRO002",
            $"{Report}一、一般公共预算支出情况\n本年支出320.50万元。\n二、部门整体支出绩效情况\n年度目标完成，执行率99%，{told}，满意率96%。"
        );

    [Theory]
    [InlineData("对各项工作进行了自评")]
    [InlineData("自评小组打分后报局党组")]
    [InlineData("产出指标自评30分")]
    [InlineData("产出指标30分")]
    [InlineData("总体良好")]
    [InlineData("满分100分")]
    [InlineData("评价体系按百分制100分设计")]
    [InlineData("群众满意度测评92分")]
    [InlineData("预算执行计10分")]
    [InlineData("扣0.5分")]
    public void Points_of_a_part_and_the_full_mark_are_no_score(string told) =>
        Judged.AssertMarked(
            "GRO002",
            $"{Report}一、一般公共预算支出情况\n本年支出320.50万元。\n二、{{部门整体支出绩效情况}}\n年度目标完成，执行率99%，{told}，满意率96%。"
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
    [InlineData("家庭医生签约18.6万人")]
    [InlineData("节约12万元")]
    [InlineData("合约30份")]
    [InlineData("预约2300人次")]
    [InlineData("履约8个项目")]
    [InlineData("缔约国家12个")]
    [InlineData("邀约30家企业")]
    [InlineData("最近3次检查")]
    [InlineData("附近2个村")]
    [InlineData("找问题不足12条")]
    [InlineData("走近20户")]
    [InlineData("集约120亩")]
    public void A_word_that_ends_like_about_leaves_the_number_as_it_is(string text) =>
        Judged.AssertMarked("GRO003", $"{Report}一、部门整体支出绩效情况\n{text}。");

    [Theory]
    [InlineData("签约{约18万人}")]
    [InlineData("观众{近2万人次}")]
    [InlineData("培训{大约300人}")]
    [InlineData("惠及{将近5000人}")]
    [InlineData("{接近20万人}")]
    [InlineData("接待{20多万人次}")]
    [InlineData("发放{3000余份}")]
    [InlineData("到场{不足200人}")]
    [InlineData("到场{不到200人}")]
    [InlineData("培训{300人左右}")]
    public void About_is_told_in_many_words(string text) =>
        Judged.AssertMarked("GRO003", $"{Report}一、部门整体支出绩效情况\n{text}。");

    [Theory]
    [InlineData("{存在的问题及原因分析}", 8)]
    [InlineData("存在的问题及原因分析", 9)]
    public void More_than_ten_signs_behind_a_denial_tell_something(string heading, int words) =>
        Judged.AssertMarked("GRO004", $"{Report}一、{heading}\n无{Filler(words)}问题。");

    [Theory]
    [InlineData(39, "下一步改进措施", "加强管理。")]
    [InlineData(40, "{下一步改进措施}", "加强管理。")]
    [InlineData(40, "下一步改进措施", "加强培训。")]
    public void Forty_signs_of_problems_ask_for_a_measure(int told, string heading, string taken) =>
        Judged.AssertMarked(
            "GRO005",
            $"{Report}一、存在的问题及原因分析\n{Filler(told)}\n二、{heading}\n{taken}"
        );

    [Theory]
    [InlineData(20, "{下一步改进措施}")]
    [InlineData(21, "下一步改进措施")]
    public void Slogans_are_known_up_to_forty_signs(int words, string heading) =>
        Judged.AssertMarked(
            "GRO005",
            $"{Report}一、存在的问题及原因分析\n{Filler(40)}\n二、{heading}\n{string.Concat(Enumerable.Repeat("加强", words))}"
        );

    [Theory]
    [InlineData("加快项目前期工作。")]
    [InlineData("按季通报支付进度。")]
    [InlineData("增配讲解员两名。")]
    [InlineData("修订内控手册。")]
    [InlineData("一是细化预算编制。")]
    [InlineData("提前招标。")]
    [InlineData("同上。")]
    [InlineData("建立台账，逐条销号。")]
    [InlineData("争取上级补助。")]
    [InlineData("完善无障碍设施。")]
    [InlineData("详见附件。")]
    [InlineData("每月调度一次。")]
    public void A_measure_names_something_that_is_done(string taken) =>
        Judged.AssertMarked(
            "GRO005",
            $"{Report}一、存在的问题及原因分析\n{Filler(40)}\n二、下一步改进措施\n{taken}"
        );

    [Theory]
    [InlineData("")]
    [InlineData("无。")]
    [InlineData("暂无。")]
    [InlineData("没有改进措施。")]
    [InlineData("加强管理，提高认识。")]
    [InlineData("进一步加强领导，落实责任。")]
    [InlineData("1.强化监督。\n2.狠抓落实。")]
    [InlineData("今后将切实改进工作。")]
    [InlineData("认真学习，提高思想认识，加强组织领导。")]
    [InlineData("继续加强管理，不断提高工作质量和效率。")]
    [InlineData("采取措施，加强整改。")]
    public void Words_that_fit_any_matter_are_no_measure(string taken) =>
        Judged.AssertMarked(
            "GRO005",
            $"{Report}一、存在的问题及原因分析\n{Filler(40)}\n二、{{下一步改进措施}}\n{taken}"
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
    [InlineData("本单位总分100分。")]
    public void Full_marks_are_a_hundred_points_scored(string text) => Judged.AssertMarked("GRO011", text);

    [Theory]
    [InlineData("总分100分，自评97分。")]
    [InlineData("自评满分100分，自评得分96分。")]
    [InlineData("（五）自评得分\n总分100分，自评97分。")]
    [InlineData("得分情况：总分100分，实得98.5分。")]
    [InlineData("按百分制100分计，综合得分95分。")]
    [InlineData("得分权重100分。")]
    [InlineData("自评得分按满分100分计，实际得分99分。")]
    [InlineData("总分值100分，自评得分93.2分。")]
    [InlineData("自评得分总分100分，扣2分，实得98分。")]
    [InlineData("产出指标自评100分。")]
    public void The_full_mark_is_not_what_was_scored(string text) => Judged.AssertMarked("GRO011", text);

    [Theory]
    [InlineData("自评得分{100分}。")]
    [InlineData("自评总分{100分}。")]
    [InlineData("项目自评{100分}。")]
    [InlineData("经自评，自评结果为{100分}。")]
    [InlineData("自评总得分为{100分}，等级为优。")]
    [InlineData("自评得满分{100分}。")]
    [InlineData("综合得分{100分}。")]
    [InlineData("自我评价：{100分}。")]
    [InlineData("自评得分共计{100分}。")]
    [InlineData("自评得分{100分}，较上年自评得分98分提高2分。")]
    public void A_score_without_a_deduction_is_told_in_many_words(string text) =>
        Judged.AssertMarked("GRO011", text);

    [Theory]
    [InlineData("自评总分{82分（优}）。")]
    [InlineData("自评总分95分（优秀）。")]
    [InlineData("自评{82分，等级优}。")]
    [InlineData("自评总分82分（优、良、中、差四等）。")]
    [InlineData("自评82分（优于上年）。")]
    public void A_grade_may_stand_in_a_bracket(string text) => Judged.AssertMarked("GRO010", text);

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
