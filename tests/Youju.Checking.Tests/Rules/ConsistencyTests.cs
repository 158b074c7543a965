namespace Youju.Checking.Tests.Rules;

/// <summary>The first and the last year, day, name and number at which a rule of CON changes its mind.</summary>
public sealed class ConsistencyTests
{
    [Theory]
    [InlineData("比2024年预算减少0.10万元。")]
    [InlineData("比2023年预算减少0.10万元。")]
    [InlineData("{比2022年预算}减少0.10万元。")]
    [InlineData("{比2025年预算}减少0.10万元。")]
    [InlineData("比1999年预算减少0.10万元。")]
    public void A_report_compares_with_its_own_year_or_the_one_before(string text) =>
        Judged.AssertMarked("CON001", $"% year 2024\n公务接待费1.20万元，{text}");

    [Theory]
    [InlineData("{比2022年甲乙丙丁戊预算}减少。")]
    [InlineData("比2022年甲乙丙丁戊己预算减少。")]
    public void The_base_of_a_comparison_stands_within_eight_signs(string text) =>
        Judged.AssertMarked("CON001", "% year 2024\n" + text);

    [Theory]
    [InlineData("“山·水”项目获批，“山.水”项目开工。")]
    [InlineData("“山·水田”项目获批，“{山.水田}”项目开工。")]
    [InlineData("“3·15”活动和“3.15”活动。")]
    [InlineData("“”项目和“·”项目。")]
    public void A_name_of_three_signs_is_the_shortest_that_is_compared(string text) =>
        Judged.AssertMarked("CON002", text);

    [Theory]
    [InlineData(38, "{", "}")]
    [InlineData(39, "", "")]
    public void A_name_has_fewer_than_forty_signs(int signs, string open, string close) =>
        Judged.AssertMarked("CON002", $"“·{Filler(signs)}”和“{open}.{Filler(signs)}{close}”");

    [Theory]
    [InlineData("某市文化和旅游局2024年度部门决算\n一、职能\n{文化与旅游局}负责行业管理。")]
    [InlineData("某市文化和旅局2024年度部门决算\n一、职能\n文化与旅局负责行业管理。")]
    [InlineData("某市文化和一二三四五局2024年度部门决算\n一、职能\n{文化与一二三四五局}负责行业管理。")]
    [InlineData("某市文化和一二三四五六局2024年度部门决算\n一、职能\n文化与一二三四五六局负责行业管理。")]
    public void Three_to_six_signs_behind_a_conjunction_are_a_unit(string text) =>
        Judged.AssertMarked("CON003", text);

    [Theory]
    [InlineData("{2023年2月29日}")]
    [InlineData("2024年2月29日")]
    [InlineData("2024年4月30日")]
    [InlineData("{2024年4月31日}")]
    [InlineData("{2024年12月0日}")]
    [InlineData("{2024年0月1日}")]
    [InlineData("{2024年13月1日}")]
    [InlineData("{2100年2月29日}")]
    public void A_date_is_one_that_the_calendar_of_its_year_has(string text) =>
        Judged.AssertMarked("CON004", text);

    [Theory]
    [InlineData("报告于2025年12月31日完成。")]
    [InlineData("报告于{2026年1月1日}完成。")]
    public void A_date_may_lie_in_the_year_after_and_not_a_day_later(string text) =>
        Judged.AssertMarked("CON005", "% year 2024\n" + text);

    [Theory]
    [InlineData("活动时间为2024年3月1日至2024年3月1日。")]
    [InlineData("活动时间为{2024年3月2日至2024年3月1日}。")]
    [InlineData("活动时间为12月1日至2025年1月3日。")]
    [InlineData("活动时间为2024年3月2日和2024年3月1日。")]
    public void A_period_may_be_one_day_long(string text) => Judged.AssertMarked("CON006", text);

    [Theory]
    [InlineData("全年开展乡村旅游各类培训共计103场次")]
    [InlineData("{全年开展乡村旅游各类培训共计1024场次}")]
    [InlineData("全年开展乡村旅游各类各种各样培训共计若干场次")]
    public void Twenty_signs_with_a_digit_are_too_many_to_be_the_same_by_chance(string text) =>
        Judged.AssertMarked("CON007", $"% previous\n{text.Trim('{', '}')}\n% current\n{text}");

    [Theory]
    [InlineData("“甲”创建结果待公布。", "全年完成任务。")]
    [InlineData("“甲乙”创建结果待公布。", "{}全年完成任务。")]
    [InlineData("《甲乙》和“丙丁”结果待公布。", "“丙丁”已获批。")]
    [InlineData("创建结果待公布。", "全年完成任务。")]
    public void A_matter_left_open_is_known_by_a_name_of_two_signs(string before, string now) =>
        Judged.AssertMarked("CON008", $"% previous\n{before}\n% current\n{now}");

    [Theory]
    [InlineData("35.20万元。2023年预算执行数为33.00万元，2024年预算安排35.2万元")]
    [InlineData("35.20万元。2023年预算执行数为33.00万元，2024年预算安排35.21万元")]
    [InlineData("{35.20万元。2023年预算执行数为33.00万元，2024年预算安排35.22万元}")]
    public void A_fact_may_be_told_again_off_by_two_half_steps(string amounts) =>
        Judged.AssertMarked(
            "CON009",
            $"2024年某区某局部门预算\n“购房补贴（项）”{amounts}，比2023年预算执行数增加6.67%。"
        );

    [Theory]
    [InlineData("公务接待费0.96万元，接待1批次1人次。")]
    [InlineData("公务接待费0.96万元，接待{2批次1人次}。")]
    [InlineData("公务接待费0万元，接待0批次0人次。")]
    public void Each_group_has_one_person_at_least(string text) => Judged.AssertMarked("CON010", text);

    [Theory]
    [InlineData("全年预算为80.00万元，支出决算为76.00万元，{完成年初预算}的95.00%。")]
    [InlineData("全年预算为80.00万元。支出决算为76.00万元，完成年初预算的95.00%。")]
    [InlineData("完成年初预算的95.00%。")]
    public void A_base_is_that_of_the_same_sentence(string text) => Judged.AssertMarked("CON011", text);

    [Theory]
    [InlineData(45, "{完成年初预算}")]
    [InlineData(46, "完成年初预算")]
    public void A_base_is_given_within_fifty_signs(int signs, string stated) =>
        Judged.AssertMarked("CON011", $"全年预算为{Filler(signs)}{stated}。");

    [Theory]
    [InlineData("缴医疗保险", "缴医疗保险")]
    [InlineData("缴医疗保险费", "{缴医疗保险费}")]
    public void A_purpose_of_six_signs_may_be_copied(string purpose, string copy) =>
        Judged.AssertMarked(
            "CON012",
            $"行政事业单位医疗（款）事业单位医疗（项）。主要用于：{purpose}。\n住房改革支出（款）住房公积金（项）。主要用于：{copy}。"
        );

    [Theory]
    [InlineData(28, "{在职人员医疗保险}")]
    [InlineData(29, "在职人员医疗保险")]
    public void A_purpose_is_told_within_thirty_signs_of_its_subject(int signs, string copy) =>
        Judged.AssertMarked(
            "CON012",
            $"事业单位医疗（项）用于在职人员医疗保险。\n住房公积金（项）{Filler(signs)}用于{copy}。"
        );

    [Theory]
    [InlineData("县医院2024年度收入合计120.00万元。")]
    [InlineData("{岚县医院}2024年度收入合计120.00万元。")]
    [InlineData("{某县医院}2024年度收入合计120.00万元。")]
    [InlineData("某县医院24年度收入合计120.00万元。")]
    public void A_name_of_four_signs_is_the_shortest_of_another_unit(string text) =>
        Judged.AssertMarked("CON013", "青岚县林业局2024年度部门决算\n一、收入情况\n" + text);

    [Theory]
    [InlineData("公务接待费支出0.00万元，全年国内公务接待{1批次}。")]
    [InlineData("公务接待费支出0.01万元，全年国内公务接待{0批次}。")]
    [InlineData("公务接待费支出0.01万元，全年国内公务接待1批次。")]
    [InlineData("全年国内公务接待0批次。")]
    public void The_smallest_cost_is_one_and_the_smallest_number_too(string text) =>
        Judged.AssertMarked("CON014", text);

    [Theory]
    [InlineData(496, "{0批次}")]
    [InlineData(497, "0批次")]
    public void A_cost_is_told_within_five_hundred_signs(int signs, string count) =>
        Judged.AssertMarked("CON014", $"公务接待费支出1.20万元{Filler(signs)}，接待{count}。");

    [Theory]
    [InlineData(25, "{0批次}")]
    [InlineData(26, "0批次")]
    public void An_amount_follows_its_cost_within_thirty_signs(int signs, string count) =>
        Judged.AssertMarked("CON014", $"公务接待费{Filler(signs)}1.20万元，接待{count}。");

    [Theory]
    [InlineData(14, "{", "}")]
    [InlineData(15, "", "")]
    public void A_number_of_people_follows_its_word_within_sixteen_signs(
        int signs,
        string open,
        string close
    ) => Judged.AssertMarked("CON015", $"编制{open}30名，在职{Filler(signs)}31人{close}。");

    [Theory]
    [InlineData("单位核定编制30名，实有在职人员30人。")]
    [InlineData("单位核定编制{30名，实有在职人员31人}。")]
    [InlineData("实有在职人员31人，单位核定编制30名。")]
    [InlineData("核定行政编制{10名、事业编制20名，实有在职人员31人}。")]
    public void As_many_people_as_posts_are_not_too_many(string text) => Judged.AssertMarked("CON015", text);

    [Theory]
    [InlineData("2024年5月19日（星期天）开幕。")]
    [InlineData("{2024年5月19日（星期一}）开幕。")]
    [InlineData("2024年5月19日（周日）开幕。")]
    [InlineData("2024年5月19日（星期八）开幕。")]
    [InlineData("2024年5月32日（星期一）开幕。")]
    [InlineData("5月19日（星期一）开幕。")]
    public void A_weekday_is_judged_where_the_date_is_whole(string text) =>
        Judged.AssertMarked("CON016", text);

    [Theory]
    [InlineData("截至2024年12月31日，支出120.00万元。\n某中心\n2024年12月31日")]
    [InlineData("截至{2024年12月31日}，支出120.00万元。\n某中心\n2024年12月30日")]
    [InlineData("截至{2024年12月31日}，支出120.00万元。\n2024年12月30日\n甲\n乙\n丙")]
    [InlineData("截至2024年12月31日，支出120.00万元。\n2024年12月30日\n甲\n乙\n丙\n丁")]
    public void A_report_is_signed_in_its_last_four_lines_on_the_day_of_its_data_or_later(string text) =>
        Judged.AssertMarked("CON017", text);

    [Theory]
    [InlineData("我局高度重视。")]
    [InlineData("我局高度重视。{我中心}按月调度。")]
    [InlineData("{我局}高度重视。我中心按月调度。{我馆}协助。我中心负责。")]
    public void The_name_used_most_or_first_is_the_right_one(string text) =>
        Judged.AssertMarked("CON018", text);

    [Theory]
    [InlineData("一、{2023年度支出情况}\n略。")]
    [InlineData("一、2022年度支出情况\n略。")]
    [InlineData("一、2024年度支出情况\n略。")]
    [InlineData("一、2023年度支出\n略。")]
    [InlineData("一、2023年至2024年支出情况\n略。")]
    public void Only_the_year_right_before_is_one_left_from_the_last_report(string text) =>
        Judged.AssertMarked("CON019", "% year 2024\n" + text);

    [Theory]
    [InlineData("资金于{5月日}前到位。")]
    [InlineData("资金于5月日均使用。")]
    [InlineData("资金于月日到位。")]
    [InlineData("{202年}1月到位。")]
    [InlineData("{20233年}度到位。")]
    [InlineData("202年到位。")]
    [InlineData("2023年1月到位。")]
    [InlineData("120年度到位。")]
    public void A_date_has_its_day_and_its_year_four_digits(string text) =>
        Judged.AssertMarked("CON020", text);

    [Theory]
    [InlineData("{2022年度部门整体支出绩效自评}工作。")]
    [InlineData("{2018年度部门整体支出绩效自评}工作。")]
    [InlineData("2017年度部门整体支出绩效自评工作。")]
    [InlineData("2024年度部门整体支出绩效自评工作。")]
    [InlineData("2022年度项目支出绩效自评工作。")]
    public void A_report_of_the_five_years_before_may_be_copied(string text) =>
        Judged.AssertMarked("CON021", "某县旅游局2023年度部门整体支出绩效自评报告\n一、概况\n" + text);

    [Theory]
    [InlineData("2023年整体支出85.00万元。", "2023年整体支出{85.02万元}。")]
    [InlineData("本年整体支出85.00万元。", "上年整体支出{86.00万元}。")]
    [InlineData("2023年整体支出85.00万元。", "2023年整体支出85万元。")]
    [InlineData("2023年整体支出85.00万元。", "2023年整体支出约86万元。")]
    [InlineData("2022年整体支出85.00万元。", "2023年整体支出86.00万元。")]
    [InlineData("2023年整体支出85.00万元。", "2022年整体支出86.00万元。")]
    [InlineData("2023年整体支出85.00万元，2023年整体支出86.00万元。", "2023年整体支出86.00万元。")]
    public void An_amount_of_last_year_is_that_of_last_years_report(string before, string now) =>
        Judged.AssertMarked(
            "CON022",
            $"% previous\n某局2023年度绩效自评报告\n{before}\n% current\n某局2024年度绩效自评报告\n{now}"
        );

    [Theory]
    [InlineData("一、成效", "{线上线下联动推介不断创新，景区知名度和游客满意度明显提升。}")]
    [InlineData("一、主要职责", "线上线下联动推介不断创新，景区知名度和游客满意度明显提升。")]
    [InlineData("一、成效", "线上线下联动推介，游客满意度提升。")]
    [InlineData("一、成效", "线上线下联动推介12次，景区知名度和游客满意度明显提升，好评如潮。")]
    public void A_long_sentence_of_last_year_is_asked_about(string title, string text) =>
        Judged.AssertMarked(
            "CON023",
            $"% previous\n{title}\n{text.Trim('{', '}')}\n% current\n{title}\n{text}"
        );

    private static string Filler(int signs) => new('甲', signs);

    [Theory]
    [InlineData("{2025年}全年接待游客50万人次。")]
    [InlineData("{2025年}共举办活动12场。")]
    [InlineData("{2025年}，旅游收入3.1亿元，同比增长4%。")]
    [InlineData("{2025年}度支出决算860.20万元。")]
    [InlineData("{2025年}实际支出860.20万元。")]
    [InlineData("我局{2025年}已完成投资860万元。")]
    [InlineData("{2025年}我局实现了收入860万元。")]
    [InlineData("{2025年}预算执行率98.2%。")]
    [InlineData("{2025年}，荣获省级奖项3个。")]
    [InlineData("{2025年}累计接待游客50万人次。")]
    [InlineData("2026年全年接待游客50万人次。")]
    [InlineData("2025年全年接待游客众多。")]
    [InlineData("2025年1至3月累计接待游客5万人次。")]
    [InlineData("2025年将比上年增加3场。")]
    [InlineData("2025年计划全年共举办12场。")]
    [InlineData("2024年支付八成，2025年共支出20万元。")]
    [InlineData("余款结转2025年，累计完成86万元。")]
    [InlineData("2025年部门预算比上年增加12万元。")]
    [InlineData("2025年，我局对12个项目开展自评，共完成12个。")]
    [InlineData("规划期至2025年，累计完成12个。")]
    public void The_year_after_is_not_over(string text) =>
        Judged.AssertMarked("CON024", $"2024年度某县旅游局部门整体支出绩效自评报告\n一、绩效情况\n{text}");

    [Theory]
    [InlineData("书香云沙行动", "{书香云纱行动}")]
    [InlineData("书香云沙节", "{书香云纱节}")]
    [InlineData("书香云节", "书香纱节")]
    [InlineData("书香云东节", "书香云西节")]
    [InlineData("书香云沙节", "书香云纱纱节")]
    public void A_name_of_five_signs_that_differs_by_one_is_asked_about(string then, string now) =>
        Judged.AssertMarked("CON025", $"% previous\n“{then}”已经结束。\n% current\n“{now}”已经结束。");

    [Theory]
    [InlineData("公务接待费支出0.50万元。", "公务接待费支出{5.00万元}。")]
    [InlineData("公务接待费支出0.50万元。", "公务接待费支出4.99万元。")]
    [InlineData("公务接待费支出5.00万元。", "公务接待费支出{0.50万元}。")]
    [InlineData("公务接待费支出5.00万元。", "公务接待费支出0.51万元。")]
    [InlineData("项目支出比上年增加0.20万元。", "项目支出比上年增加9.00万元。")]
    [InlineData("项目支出年初预算3.00万元。", "项目支出40.00万元。")]
    public void Ten_times_last_years_figure_is_asked_about(string then, string now) =>
        Judged.AssertMarked(
            "CON026",
            $"% previous\n2023年度某县旅游局部门整体支出绩效自评报告\n{then}\n"
                + $"% current\n2024年度某县旅游局部门整体支出绩效自评报告\n{now}"
        );
}
