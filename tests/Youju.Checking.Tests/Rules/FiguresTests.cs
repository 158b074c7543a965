namespace Youju.Checking.Tests.Rules;

/// <summary>How far a figure may be off before a rule of FIG speaks: the last digit that is still silent, and the next.</summary>
public sealed class FiguresTests
{
    [Theory]
    [InlineData("基本支出3.51万元，其中：人员经费1.25万元，公用经费2.25万元。")]
    [InlineData("基本支出{3.52万元，其中：人员经费1.25万元，公用经费2.25万元}。")]
    [InlineData("基本支出3.49万元，其中：人员经费1.25万元，公用经费2.25万元。")]
    [InlineData("基本支出{3.48万元，其中：人员经费1.25万元，公用经费2.25万元}。")]
    public void A_total_may_differ_by_the_half_steps_of_all_its_figures(string text) =>
        Judged.AssertMarked("FIG001", text);

    [Theory]
    [InlineData("本年支出合计93.78万元，其中：基本支出62.61万元，占66.77%。")]
    [InlineData("本年支出合计93.78万元，其中：基本支出{62.61万元，占66.78%}。")]
    public void A_share_may_be_off_as_far_as_its_amounts_are_rounded(string text) =>
        Judged.AssertMarked("FIG002", text);

    [Theory]
    [InlineData("2024年收入总计120.00万元，与上年相比，增加20.00万元，增长20.01%。")]
    [InlineData("2024年收入总计{120.00万元，与上年相比，增加20.00万元，增长20.02%}。")]
    public void A_growth_may_be_off_as_far_as_its_amounts_are_rounded(string text) =>
        Judged.AssertMarked("FIG003", text);

    [Theory]
    [InlineData("服务对象好评率由上年的79.1%提高到83.4%，提高4.4个百分点。")]
    [InlineData("服务对象好评率由上年的{79.1%提高到83.4%，提高4.5个百分点}。")]
    public void A_difference_may_be_off_by_one_last_digit(string text) => Judged.AssertMarked("FIG004", text);

    [Theory]
    [InlineData("教育支出年初预算为52.00万元，支出决算为51.32万元，完成年初预算的98.71%。")]
    [InlineData("教育支出年初预算为{52.00万元，支出决算为51.32万元，完成年初预算的98.72%}。")]
    public void A_rate_may_be_off_as_far_as_its_amounts_are_rounded(string text) =>
        Judged.AssertMarked("FIG005", text);

    [Theory]
    [InlineData("为20名讲解员发放培训补助，每人500元，共计10000元。")]
    [InlineData("为{20名讲解员发放培训补助，每人500元，共计10010元}。")]
    public void A_product_of_whole_numbers_is_what_they_yield(string text) =>
        Judged.AssertMarked("FIG006", text);

    [Theory]
    [InlineData("2024年基本支出62.61万元，其中：人员支出56.5万元，公用支出6.1万元。")]
    [InlineData("2024年基本支出{62.62万元，其中：人员支出56.5万元，公用支出6.1万元}。")]
    public void Digits_are_mixed_where_the_finest_of_them_cannot_explain_the_gap(string text) =>
        Judged.AssertMarked("FIG007", text);

    [Theory]
    [InlineData("本年支出合计307.82万元，其中：住房保障支出29.42万元，占9.56%。")]
    [InlineData("本年支出合计307.82万元，其中：住房保障支出{29.42万元，占9.55%}。")]
    [InlineData("本年支出合计307.82万元，其中：住房保障支出29.42万元，占9.54%。")]
    public void Only_the_digits_that_cutting_off_leaves_are_called_cut(string text) =>
        Judged.AssertMarked("FIG008", text);

    [Theory]
    [InlineData("2024年基本支出{62.60元，其中：人员经费56.50万元，公用经费6.10万元}。")]
    [InlineData("2024年基本支出626.00万元，其中：人员经费56.50万元，公用经费6.10万元。")]
    public void Only_a_slip_of_ten_thousand_is_one_of_units(string text) =>
        Judged.AssertMarked("FIG009", text);

    [Theory]
    [InlineData("服务对象满意度为100.00%。")]
    [InlineData("服务对象满意度为{100.01%}。")]
    [InlineData("服务对象满意度超过100%。")]
    [InlineData("服务对象满意度为{999999999999%}。")]
    [InlineData("服务对象满意度为999999999999999999999999999999%。")]
    public void A_percentage_is_out_of_range_from_the_first_digit_above_a_hundred(string text) =>
        Judged.AssertMarked("FIG010", text);

    [Theory]
    [InlineData("2024年因公出国（境）费支出{11.00万元，比上年增加11.00万元，增长100%}。")]
    [InlineData("2024年因公出国（境）费支出11.00万元，比上年增加10.98万元，增长100%。")]
    public void A_base_of_one_hundred_yuan_is_not_nought(string text) => Judged.AssertMarked("FIG011", text);

    [Theory]
    [InlineData("年初预算为52万元，支出决算为51.99万元，完成年初预算的99.98%，决算数大于预算数。")]
    [InlineData("年初预算为{52.00万元，支出决算为51.99万元，完成年初预算的99.98%，决算数大于}预算数。")]
    public void Figures_that_rounding_may_turn_round_contradict_no_direction(string text) =>
        Judged.AssertMarked("FIG012", text);

    [Theory]
    [InlineData("从收入来源看，财政拨款收入占60.50%，事业收入占25.30%，其他收入占14.21%。")]
    [InlineData("从收入来源看，财政拨款收入占{60.50%，事业收入占25.30%，其他收入占14.22%}。")]
    [InlineData("从收入来源看，财政拨款收入占100.10%。")]
    public void Shares_may_exceed_a_hundred_by_their_half_steps(string text) =>
        Judged.AssertMarked("FIG013", text);

    [Theory]
    [InlineData("公务接待费比上年下降0.0%。")]
    [InlineData("公务接待费比上年下降{-0.1%}。")]
    [InlineData("公务接待费比上年降幅为{－5.3%}。")]
    [InlineData("公务接待费比上年下降较多，增减-5.3%。")]
    public void A_minus_is_doubled_only_right_behind_the_decrease(string text) =>
        Judged.AssertMarked("FIG014", text);

    [Theory]
    [InlineData("公务接待费支出{1万}，用于来访。")]
    [InlineData("公务接待费支出9千，用于来访。")]
    [InlineData("本年支出增长{0.1}。")]
    [InlineData("本年支出增长1。")]
    [InlineData("本年支出增长13.95个百分点。")]
    public void Ten_thousand_is_the_first_number_that_must_be_money(string text) =>
        Judged.AssertMarked("FIG015", text);

    [Theory]
    [InlineData("本年政府性基金预算支出{万元}。")]
    [InlineData("本年政府性基金预算支出万元")]
    [InlineData("本年政府性基金预算支出（万元）。")]
    [InlineData("万元。")]
    public void A_unit_without_number_must_end_its_clause(string text) => Judged.AssertMarked("FIG016", text);

    [Theory]
    [InlineData("收入总计120.50万元，其中上年结转120.51万元。")]
    [InlineData("收入总计{120.50万元，其中上年结转120.52万元}。")]
    public void A_part_may_exceed_its_whole_by_two_half_steps(string text) =>
        Judged.AssertMarked("FIG017", text);

    [Theory]
    [InlineData("2024年度收入总计120.50万元，支出总计120.51万元。")]
    [InlineData("2024年度收入总计{120.50万元，支出总计120.52万元}。")]
    public void Figures_that_must_be_equal_may_differ_by_two_half_steps(string text) =>
        Judged.AssertMarked("FIG018", text);

    [Theory]
    [InlineData("公务接待费支出-0.00万元。")]
    [InlineData("公务接待费支出{-0.01万元}。")]
    [InlineData("公务接待费支出-5%。")]
    public void An_amount_is_negative_from_its_first_digit_below_nought(string text) =>
        Judged.AssertMarked("FIG019", text);

    [Theory]
    [InlineData("医疗收入18650万元，财政补助收入2340万元，收入总计2.1亿元（含其他收入10万元）。")]
    [InlineData("基本支出62.61万元，其中：人员支出56.6万元，公用支出6.1万元，另有其他支出0.01万元。")]
    [InlineData("医疗收入18650万元，财政补助收入2340万元，收入总计2.1亿元（不含结转50万元）。")]
    [InlineData("医疗收入18650万元，财政补助收入2340万元，扣除上缴20万元，收入总计2.1亿元。")]
    [InlineData("医疗收入18650万元，财政补助收入2340万元，加上其他收入10万元，收入总计2.1亿元。")]
    [InlineData("医疗收入18650万元，财政补助收入2340万元，连同其他收入10万元，收入总计2.1亿元。")]
    [InlineData("医疗收入18650万元，财政补助收入2340万元，收入总计2.1亿元，包括其他收入10万元。")]
    public void An_amount_that_the_total_takes_in_explains_it(string text) =>
        Judged.AssertMarked("FIG007", text);
}
