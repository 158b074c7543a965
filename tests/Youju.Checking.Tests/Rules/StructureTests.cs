namespace Youju.Checking.Tests.Rules;

/// <summary>Where a series of numbers, a list or an outline is still whole, and where it no longer is.</summary>
public sealed class StructureTests
{
    private const string Report = "% pack cn-hunan\n2024年度某中心部门整体支出绩效自评报告\n";

    [Theory]
    [InlineData("一、概况\n2、支出")]
    [InlineData("一、概况\n二、支出\n{3、}绩效")]
    [InlineData("一、概况\n二、支出\n4、绩效")]
    public void A_series_changes_its_style_from_the_third_number_on(string text) =>
        Judged.AssertMarked("STR001", text);

    [Theory]
    [InlineData("七、存在的问题及原因分析\n略。\n8、其他需要说明的情况", "八、")]
    [InlineData("七、存在的问题及原因分析\n略。\n下一步改进措施\n略。\n8、其他需要说明的情况", "九、")]
    public void A_number_in_another_style_counts_what_stands_before_it(string chapters, string right) =>
        Assert.Contains(
            $"应为“{right}”",
            Judged.Message("STR001", Report + chapters),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("一、概况\n{五、}绩效")]
    [InlineData("一、概况\n六、绩效")]
    [InlineData("九、概况\n{七、}绩效")]
    [InlineData("三、概况")]
    public void A_gap_of_up_to_three_numbers_is_a_gap_and_a_wider_one_another_series(string text) =>
        Judged.AssertMarked("STR002", text);

    [Theory]
    [InlineData("一、部门概况\n略。\n二、一般公共预算支出情况\n略。\n下一步改进措施\n略。")]
    [InlineData(
        "一、部门概况\n略。\n二、一般公共预算支出情况\n略。\n三、存在的问题及原因分析\n略。\n{下一步改进措施}\n略。"
    )]
    public void Three_numbered_headings_make_numbering_the_custom(string chapters) =>
        Judged.AssertMarked("STR003", Report + chapters);

    [Theory]
    [InlineData("一、绩效情况\n{（1）}产出指标\n完成较好。")]
    [InlineData("一、绩效情况\n（2）产出指标\n完成较好。")]
    [InlineData("（1）产出指标\n完成较好。")]
    public void Only_the_first_number_below_a_chapter_skips_a_level(string text) =>
        Judged.AssertMarked("STR004", text);

    [Theory]
    [InlineData("1．收入增加。\n{2.}支出增加。")]
    [InlineData("1．收入增加。\n3.支出增加。")]
    [InlineData("1．收入增加。")]
    public void Marks_are_compared_only_between_numbers_that_follow(string text) =>
        Judged.AssertMarked("STR005", text);

    [Theory]
    [InlineData("一是健全制度；{三是}加强监督。")]
    [InlineData("一是健全制度；一是加强监督。")]
    [InlineData("三是加强监督。")]
    [InlineData("一是健全制度；二是加强监督；{二是}及时公开。")]
    public void A_list_has_a_gap_only_behind_an_item_of_its_own(string text) =>
        Judged.AssertMarked("STR006", text);

    [Theory]
    [InlineData("2019", "")]
    [InlineData("2019", "三、部门专项组织实施情况\n略。\n")]
    public void A_chapter_that_the_outline_leaves_free_may_be_missing(string year, string free) =>
        Judged.AssertMarked(
            "STR007",
            $"% pack cn-hunan\n{year}年度某局部门整体支出绩效自评报告\n一、部门概况\n略。\n二、部门整体支出管理及使用情况\n略。"
                + $"\n{free}五、部门整体支出绩效情况\n略。\n六、存在的主要问题\n略。\n七、改进措施和建议\n略。"
        );

    [Theory]
    [InlineData("一、部门概况\n无\n二、其他需要说明的情况\n无。")]
    [InlineData("一、{部门概况}\n　\n二、其他需要说明的情况\n无。")]
    [InlineData("一、部门概况\n无。\n二、{其他需要说明的情况}")]
    public void One_word_fills_a_chapter_and_blanks_do_not(string chapters) =>
        Judged.AssertMarked("STR008", Report + chapters);

    [Theory]
    [InlineData("主要有以下两项：一是健全制度；二是加强监督。")]
    [InlineData("主要有{以下两项}：一是健全制度；二是加强监督；三是及时公开。")]
    [InlineData("主要有以下两项：一是健全制度。")]
    public void A_count_is_held_against_a_list_of_two_and_more(string text) =>
        Judged.AssertMarked("STR009", text);

    [Theory]
    [InlineData("详见附件0。")]
    [InlineData("详见{附件1}。")]
    [InlineData("详见{附件99}。")]
    [InlineData("详见附件100。")]
    [InlineData("详见附件")]
    public void An_annex_has_one_digit_or_two(string text) => Judged.AssertMarked("STR010", text);

    [Theory]
    [InlineData("基础数据表、整体支出绩效自评表、项目自评表附后。")]
    [InlineData("基础数据表、整体支出绩效自评表附后。", true)]
    public void An_annex_is_there_under_any_of_its_names(string words, bool isMissing = false) =>
        Judged.AssertMarked(
            "STR011",
            $"{Report}一、{(isMissing ? "{其他需要说明的情况}" : "其他需要说明的情况")}\n{words}"
        );

    [Theory]
    [InlineData("一、支出\n（一）总情况\n略。\n（二）总情况\n略。")]
    [InlineData("一、支出\n（一）总体情况\n略。\n（二）{总体情况}\n略。")]
    [InlineData("一、支出\n（一）总体情况1\n略。\n（二）总体情况1\n略。")]
    public void Four_characters_without_digits_make_a_title_that_may_not_stand_twice(string text) =>
        Judged.AssertMarked("STR012", text);

    [Theory]
    [InlineData("一、概况\n{二、}\n三、绩效")]
    [InlineData("一、概况\n二、")]
    [InlineData("一、概况\n二、\n绩效\n三、公开")]
    [InlineData("一、概况\n二、\n四、公开")]
    public void A_number_is_blank_where_the_next_one_follows_at_once(string text) =>
        Judged.AssertMarked("STR013", text);

    [Theory]
    [InlineData("一、{概况}\n略。\n二、绩效目标分解下达情况\n略。")]
    [InlineData("一、绩效目标分解下达情况\n略。\n二、偏离绩效目标的原因和改进措施\n略。")]
    [InlineData("略。")]
    public void Half_of_the_chapters_and_half_of_its_own_make_an_outline(string chapters) =>
        Judged.AssertMarked("STR014", $"2023年救助资金绩效自评报告\n{chapters}");

    [Theory]
    [InlineData(46, "", "")]
    [InlineData(47, "{", "}")]
    public void A_paragraph_of_fifty_signs_is_not_the_same_by_chance(int signs, string open, string close)
    {
        var words = $"共12{new string('甲', signs)}。";

        Judged.AssertMarked("STR015", $"一、概况\n{words}\n{open}{words}{close}");
    }

    [Theory]
    [InlineData("下设{5个：甲站、乙站}。")]
    [InlineData("下设6个：甲站、乙站。")]
    [InlineData("下设{3个：甲站、乙站}。")]
    [InlineData("下设3个：甲站、乙站和丙站。")]
    [InlineData("下设3个：甲、乙站。")]
    [InlineData("下设31个：甲站、乙站。")]
    [InlineData("下设3个问题：甲站、乙站。")]
    public void A_number_of_names_is_off_by_three_at_most(string text) => Judged.AssertMarked("STR016", text);
}
