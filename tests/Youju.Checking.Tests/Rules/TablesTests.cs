namespace Youju.Checking.Tests.Rules;

/// <summary>How far tables and text may differ, and how much of a table there must be, before a rule of TAB speaks.</summary>
public sealed class TablesTests
{
    private const string Promotion =
        "2024年部门一般公共预算支出表\n单位：元\n| 科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出 |\n"
        + "| 207 | 文化旅游体育与传媒支出 | 873,677 | 0 | 873,677 |\n| 20701 | 文化和旅游 | 873,677 | 0 | 873,677 |\n"
        + "| 2070113 | 旅游宣传 | 873,677 | 0 | 873,677 |";

    private const string Fund =
        "政府性基金预算支出表\n单位：万元\n| 科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出 |\n";

    private const string Indicators = "| 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |\n";

    [Theory]
    [InlineData("文化旅游体育与传媒支出（类）文化和旅游（款）旅游宣传（项）”87.4万元")]
    [InlineData("文化旅游体育与传媒支出（类）文化和旅游（款）旅游宣传（项）”87.37万元")]
    [InlineData("文化旅游体育与传媒支出（类）文化和旅游（款）旅游宣传（项）”87.36万元")]
    [InlineData("{文化旅游体育与传媒支出（类）文化和旅游（款）旅游宣传（项）”87.38万元}")]
    [InlineData("{文化旅游体育与传媒支出（类）文化和旅游（款）旅游宣传（项）”87.35万元}")]
    public void A_text_may_round_the_amount_of_a_table_and_cut_it_but_not_change_it(string text) =>
        Judged.AssertMarked("TAB001", $"1.“{text}，主要用于旅游宣传。\n{Promotion}");

    [Theory]
    [InlineData("{文化旅游体育与传媒支出（类）文化和旅游（款）旅游宣传（项）”87.3万元}")]
    [InlineData("{文化旅游体育与传媒支出（类）文化和旅游（款）旅游宣传（项）”87.36万元}")]
    [InlineData("文化旅游体育与传媒支出（类）文化和旅游（款）旅游宣传（项）”87.37万元")]
    [InlineData("文化旅游体育与传媒支出（类）文化和旅游（款）旅游宣传（项）”87万元")]
    public void An_amount_is_cut_where_rounding_would_have_gone_up(string text) =>
        Judged.AssertMarked("TAB002", $"1.“{text}，主要用于旅游宣传。\n{Promotion}");

    [Theory]
    [InlineData("20.01")]
    [InlineData("{20.02}")]
    [InlineData("19.99")]
    [InlineData("{19.98}")]
    public void A_total_in_a_table_may_differ_by_the_half_steps_of_its_parts(string total) =>
        Judged.AssertMarked(
            "TAB003",
            $"一般公共预算基本支出表\n单位：万元\n| 科目编码 | 科目名称 | 金额 |\n| 301 | 工资福利支出 | {total} |\n| 30101 | 基本工资 | 15.00 |\n| 30102 | 津贴补贴 | 5.00 |"
        );

    [Theory]
    [InlineData("30.01")]
    [InlineData("{30.02}")]
    [InlineData("")]
    public void Two_tables_may_differ_by_two_half_steps(string total) =>
        Judged.AssertMarked(
            "TAB004",
            $"收入支出决算总表\n单位：万元\n| 项目 | 决算数 | 项目 | 决算数 |\n| 本年收入合计 | 30.00 | 本年支出合计 | 30.00 "
                + $"|\n支出决算表\n单位：万元\n| 科目编码 | 科目名称 | 本年支出合计 |\n| | 合计 | {total} |"
        );

    [Theory]
    [InlineData("{政府性基金预算支出表}", "")]
    [InlineData("政府性基金预算支出表", "0.00")]
    public void A_nought_written_down_says_that_there_is_none(string title, string total) =>
        Judged.AssertMarked(
            "TAB005",
            $"{title}\n单位：万元\n| 科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出 |\n| | 合计 | {total} | | {total} |\n第三部分 情况说明"
        );

    [Theory]
    [InlineData("{注：本单位没有国有资本经营预算安排的支出，故本表为空表。}")]
    [InlineData("注：本单位没有政府性基金预算和国有资本经营预算安排的支出，故本表为空表。")]
    [InlineData("注：本单位没有这项支出，故本表为空表。")]
    public void A_sentence_beneath_a_table_must_name_it_where_it_names_any(string note) =>
        Judged.AssertMarked("TAB006", $"{Fund}| | 合计 | | | |\n{note}");

    [Theory]
    [InlineData("0.00", "注：本单位没有政府性基金预算安排的支出，故本表为空表。")]
    [InlineData("0.01", "{注：本单位没有政府性基金预算安排的支出，故本表为空表。}")]
    public void One_amount_makes_a_table_filled(string amount, string note) =>
        Judged.AssertMarked("TAB007", $"{Fund}| 212 | 城乡社区支出 | {amount} | 0.00 | {amount} |\n{note}");

    [Theory]
    [InlineData("", "30188")]
    [InlineData("| 30101 | 基本工资 | 15.00 |\n", "{30188}")]
    [InlineData("| 30101 | 基本工资 | 15.00 |\n", "30199")]
    public void Three_codes_make_a_column_of_codes(string row, string code) =>
        Judged.AssertMarked(
            "TAB008",
            $"一般公共预算基本支出表\n单位：万元\n| 科目编码 | 科目名称 | 金额 |\n| 301 | 工资福利支出 | 20.00 |\n{row}| {code} | 津贴补贴 | 5.00 |"
        );

    [Theory]
    [InlineData("公务接待费0万元，比上年增加0.00万元。")]
    [InlineData("公务接待费{0万元，比上年增加0.01万元}。")]
    [InlineData("公务接待费0.01万元，比上年增加5.20万元。")]
    [InlineData("公务接待费0万元，主要是比上年增加5.20万元。")]
    public void Nought_cannot_have_grown_by_the_smallest_amount(string text) =>
        Judged.AssertMarked("TAB009", text);

    [Theory]
    [InlineData("{", 17, "}")]
    [InlineData("", 18, "")]
    public void An_increase_is_told_in_twenty_signs(string open, int signs, string close) =>
        Judged.AssertMarked(
            "TAB009",
            $"公务接待费{open}0万元，比{new string('甲', signs)}增加5.20万元{close}。"
        );

    [Theory]
    [InlineData("0.00")]
    [InlineData("{0.01}")]
    public void A_nought_needs_no_head_over_it(string amount) =>
        Judged.AssertMarked(
            "TAB010",
            $"支出决算表\n单位：万元\n| 科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出 | |\n| 20701 | 文化和旅游 | "
                + $"30.00 | 10.00 | 20.00 | {amount} |\n| 2070101 | 行政运行 | 30.00 | 10.00 | "
                + $"20.00 | |"
        );

    [Theory]
    [InlineData("10", "10.00")]
    [InlineData("10", "{10.01}")]
    [InlineData("0", "{0.01}")]
    [InlineData("", "10")]
    public void A_score_may_reach_its_points_and_not_pass_them(string points, string score) =>
        Judged.AssertMarked(
            "TAB011",
            $"{Indicators}| 推文 | ≥60篇 | 72篇 | {points} | {score} |\n| 满意度 | ≥90% | 95% | 10 | 10 |"
        );

    [Theory]
    [InlineData("20", "100")]
    [InlineData("10", "90")]
    [InlineData("19.99", "{99.99}")]
    [InlineData("20.01", "{100.01}")]
    [InlineData("20.01", "100")]
    public void Points_come_to_a_hundred_or_to_ninety_exactly(string points, string total) =>
        Judged.AssertMarked(
            "TAB012",
            $"{Indicators}| 推文 | 60篇 | 72篇 | 50 | 50 |\n| 培训 | 4场 | 4场 | 30 | 30 |\n| 满意度 "
                + $"| 90% | 95% | {points} | 9 |\n| 总分 | | | {total} | 89 |"
        );

    [Theory]
    [InlineData("", "95")]
    [InlineData("| 满意度 | 90% | 95% | 15 | 9 |\n", "{95}")]
    public void Three_indicators_make_a_table_and_two_an_extract(string third, string total) =>
        Judged.AssertMarked(
            "TAB012",
            $"{Indicators}| 推文 | 60篇 | 72篇 | 50 | 50 |\n| 培训 | 4场 | 4场 | 30 | 30 |\n{third}| 总分 | | | {total} | 89 |"
        );

    [Theory]
    [InlineData("5.21")]
    [InlineData("{5.22}")]
    [InlineData("")]
    public void Last_years_figure_may_be_off_by_two_half_steps(string amount) =>
        Judged.AssertMarked(
            "TAB013",
            "% previous\n2023年度部门整体支出绩效评价基础数据表\n| 经费控制情况（万元） | 2022年决算数 | 2023年预算数 | "
                + "2023年决算数 |\n| 三公经费 | 6.10 | 6.00 | 5.20 |\n| 项目支出 | 30.00 | 31.00 | 31.00 "
                + "|\n"
                + $"% current\n2024年度部门整体支出绩效评价基础数据表\n| 经费控制情况（万元） | 2023年决算数 | 2024年预算数 | "
                + $"2024年决算数 |\n| 三公经费 | {amount} | 5.00 | 4.50 |\n| 项目支出 | 31.00 | 33.00 | "
                + $"33.00 |"
        );

    [Theory]
    [InlineData("99场", "{10}", "")]
    [InlineData("100场", "10", "")]
    [InlineData("99场", "9.9", "")]
    [InlineData("99人", "10", "")]
    [InlineData("99场", "10", "已说明")]
    [InlineData("100场", "{9.9}", "")]
    public void A_target_is_missed_by_one(string done, string score, string reason) =>
        Judged.AssertMarked(
            "TAB014",
            "| 三级指标 | 指标值 | 完成值 | 分值 | 得分 | 偏差原因分析 |\n"
                + $"| 举办活动 | ≥100场 | {done} | 10 | {score} | {reason} |"
        );

    [Theory]
    [InlineData("84.9%", "8")]
    [InlineData("85.1%", "9")]
    [InlineData("85.1%", "{8}")]
    [InlineData("85.1%", "8.5")]
    [InlineData("85.1%", "{8.4}")]
    public void A_score_may_be_rounded_to_its_last_digit(string rate, string score) =>
        Judged.AssertMarked(
            "TAB015",
            "| 项目资金 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 |\n"
                + $"| 年度资金总额 | 200 | 170 | 10 | {rate} | {score} |"
        );

    [Theory]
    [InlineData("{100.00}", "10.00", "5.00")]
    [InlineData("100.00", "20.00", "20.00")]
    public void Three_sums_that_fail_are_a_shifted_table(string first, string fourth, string last) =>
        Judged.AssertMarked(
            "TAB016",
            "某局2024年度部门决算\n支出决算表\n单位：万元\n| 科目编码 | 科目名称 | 合计 |\n"
                + $"| 207 | 文化旅游体育与传媒支出 | {first} |\n| 20701 | 文化和旅游 | 80.00 |\n"
                + "| 2070101 | 行政运行 | 30.00 |\n| 208 | 社会保障和就业支出 | 20.00 |\n"
                + $"| 20805 | 行政事业单位养老支出 | {fourth} |\n| 2080505 | 基本养老保险缴费 | {last} |"
        );

    [Theory]
    [InlineData("{72}", "2")]
    [InlineData("71", "2")]
    [InlineData("72", "3")]
    public void Numbered_rows_run_on_from_one(string whole, string second) =>
        Judged.AssertMarked(
            "TAB017",
            $"| 机构名称 | 收入合计 | 其他收入 |\n| 单位汇总 | 180.00 | {whole} |\n"
                + $"| 1、局机关 | 130.00 | 50 |\n| {second}、二级机构 | 50.00 | 20 |"
        );

    [Theory]
    [InlineData("{三级指标 指标值 分值 得分}")]
    [InlineData("三级指标 指标值 分值")]
    [InlineData("三级指标 指标值 目标值 分值")]
    public void Four_heads_of_different_kinds_are_those_of_a_form(string line) =>
        Judged.AssertMarked("TAB018", line);

    [Theory]
    [InlineData("培训支出{40万元}", "| 培训 | 45 | 38 |")]
    [InlineData("培训支出38.4万元", "| 培训 | 45 | 38 |")]
    [InlineData("培训支出{38.6万元}", "| 培训 | 45 | 38 |")]
    [InlineData("培训支出380000元", "| 培训 | 45 | 38 |")]
    [InlineData("培训预算45万元", "| 培训 | 45 | 38 |")]
    [InlineData("培训40万元", "| 培训 | 45 | 38 |\n| 培训 | 2 | 2 |")]
    [InlineData("训40万元", "| 训 | 45 | 38 |")]
    [InlineData("上年培训支出40万元", "| 培训 | 45 | 38 |")]
    public void A_row_of_the_same_name_is_held_against_the_text(string text, string rows) =>
        Judged.AssertMarked("TAB019", $"{text}。\n单位：万元\n| 项目 | 预算 | 决算 |\n{rows}");
}
