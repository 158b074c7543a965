namespace Youju.Checking.Tests.Rules;

/// <summary>The shortest line and the smallest difference of form that a rule of FRM minds.</summary>
public sealed class FormTests
{
    [Theory]
    [InlineData("211.5 297 37 35 28 26", "")]
    [InlineData("211.6 297 37 35 28 26", "{}")]
    [InlineData("208.5 298.5 38.5 33.5 29.5 24.5", "")]
    [InlineData("210 297 37 35 28 24.4", "{}")]
    public void A_page_may_be_off_by_a_millimetre_and_a_half(string layout, string mark) =>
        Judged.AssertMarked("FRM001", $"% layout {layout}\n{mark}正文。");

    [Theory]
    [InlineData("宋体 16", "", 44, "")]
    [InlineData("宋体 16", "{", 45, "}")]
    [InlineData("仿宋 15.5", "{", 45, "}")]
    [InlineData("仿宋 16", "", 45, "")]
    [InlineData("宋体 16", "", 45, "\n| 甲 | 乙 |")]
    public void Forty_five_signs_in_another_font_or_size_are_body(
        string font,
        string open,
        int signs,
        string close
    ) => Judged.AssertMarked("FRM002", $"% font {font}\n{open}{Filler(signs)}{close}");

    [Theory]
    [InlineData(1, "", "")]
    [InlineData(2, "{", "}")]
    public void Three_paragraphs_beside_a_table_are_its_body(int more, string open, string close) =>
        Judged.AssertMarked(
            "FRM002",
            $"% font 宋体 16\n{open}{Filler(45)}{close}\n{string.Concat(Enumerable.Repeat(Filler(45) + "\n", more))}| 甲 | 乙 |"
        );

    [Theory]
    [InlineData("甲,乙", 21)]
    [InlineData("甲{,}乙", 22)]
    [InlineData("甲,1", 22)]
    [InlineData("甲(1)", 22)]
    [InlineData("甲{(}乙)", 22)]
    public void A_half_width_mark_is_wrong_between_two_characters_of_a_line_of_twenty_five(
        string text,
        int signs
    ) => Judged.AssertMarked("FRM003", text + Filler(signs));

    [Theory]
    [InlineData("实施{“}双创工程。")]
    [InlineData("实施“双创\n工程”。")]
    [InlineData("{）}实施。")]
    [InlineData("1）实施；2）完成。")]
    [InlineData("实施{（}“双创{）}工程”。")]
    [InlineData("（1）实施。")]
    public void A_mark_must_meet_its_partner_in_its_paragraph(string text) =>
        Judged.AssertMarked("FRM004", text);

    [Theory]
    [InlineData(22, "{。}")]
    [InlineData(23, "。")]
    public void A_heading_has_up_to_twenty_five_signs(int signs, string stop) =>
        Judged.AssertMarked("FRM005", $"一、概况\n略。\n二、{Filler(signs)}{stop}\n略。\n三、绩效\n略。");

    [Theory]
    [InlineData("《甲》{、}《乙》、《丙》")]
    [InlineData("“甲”{、}“乙”")]
    [InlineData("《甲》、“乙”")]
    [InlineData("《甲》（试行）、《乙》")]
    public void Marks_of_one_kind_stand_side_by_side(string text) => Judged.AssertMarked("FRM006", text);

    [Theory]
    [InlineData("{二零二四}年")]
    [InlineData("{二O二四}年")]
    [InlineData("二〇二四年")]
    [InlineData("二零零零年")]
    [InlineData("一九九零年")]
    [InlineData("十{二零二四}年")]
    [InlineData("0二四年")]
    public void A_year_of_two_numerals_is_one_in_words(string text) => Judged.AssertMarked("FRM007", text);

    [Theory]
    [InlineData("参加{约500人左右}。")]
    [InlineData("参加约500人，左右两岸。")]
    [InlineData("参加{近500余人}。")]
    [InlineData("参加大约500人以上。")]
    [InlineData("约左右。")]
    public void Two_words_for_about_stand_right_before_and_behind_the_figure(string text) =>
        Judged.AssertMarked("FRM008", text);

    [Theory]
    [InlineData("财预{[2020]}1号")]
    [InlineData("财预{（2020）}12345号")]
    [InlineData("财预（2020）123456号")]
    [InlineData("财预{〔2020}7号")]
    [InlineData("财预[3020]7号")]
    [InlineData("（2020）7号")]
    [InlineData("财预〔2020")]
    public void A_document_number_has_up_to_five_digits_behind_a_year(string text) =>
        Judged.AssertMarked("FRM009", text);

    [Theory]
    [InlineData("{建全}制度。")]
    [InlineData("建全国市场。")]
    [InlineData("有效绩评价。")]
    [InlineData("{效绩}评价。")]
    [InlineData("有效益甲乙丙丁，{效绩}。")]
    public void A_word_is_right_inside_another(string text) => Judged.AssertMarked("FRM010", text);

    [Theory]
    [InlineData("{财预〔2011〕285号}")]
    [InlineData("财预〔2011〕286号")]
    [InlineData("财预[2011]285号")]
    [InlineData("{财预〔2009〕76号}和{财预〔2011〕285号}")]
    public void Only_the_whole_number_is_the_repealed_document(string text) =>
        Judged.AssertMarked("FRM011", text);

    [Theory]
    [InlineData(2018, "文化体育与传媒支出")]
    [InlineData(2019, "{文化体育与传媒支出}")]
    [InlineData(2019, "资源勘探信息等支出")]
    [InlineData(2020, "{资源勘探信息等支出}")]
    public void A_name_is_outdated_from_the_year_of_its_change(int year, string name) =>
        Judged.AssertMarked("FRM012", $"% year {year}\n{name}1.00万元。");

    [Theory]
    [InlineData("投诉量{减少1倍}。")]
    [InlineData("投诉量{减少了1.5倍}。")]
    [InlineData("投诉量减少0.9倍。")]
    [InlineData("投诉量减少为1倍。")]
    public void One_is_the_smallest_multiple_below_nothing(string text) =>
        Judged.AssertMarked("FRM013", text);

    [Theory]
    [InlineData("收入增加{。。}")]
    [InlineData("收入增加。。。")]
    [InlineData("收入增加{。。，}支出减少。")]
    [InlineData("收入增加。")]
    [InlineData("收入增加{；，、：}")]
    public void Three_stops_are_an_ellipsis(string text) => Judged.AssertMarked("FRM014", text);

    [Theory]
    [InlineData("中午12:00")]
    [InlineData("{下午13}:00")]
    [InlineData("{晚上24}时")]
    [InlineData("晚上25时")]
    [InlineData("下午013:00")]
    [InlineData("下午13场")]
    public void The_hours_from_thirteen_to_twenty_four_say_themselves_which_half_they_are_of(string text) =>
        Judged.AssertMarked("FRM015", text);

    [Theory]
    [InlineData(28, " ")]
    [InlineData(27, "{  }")]
    [InlineData(26, "  ")]
    [InlineData(27, "{\u3000\u3000}")]
    [InlineData(27, "  1  ")]
    public void Two_blanks_are_too_many_in_a_line_of_thirty_signs(int signs, string blanks) =>
        Judged.AssertMarked("FRM016", $"% font 仿宋 16\n{Filler(signs)}{blanks}甲");

    [Theory]
    [InlineData("老年班老年班，已结业。")]
    [InlineData("{老年书法班老年书法班}，已结业。")]
    [InlineData("老年书法班老年书法班已结业")]
    [InlineData("{通过通过}验收。")]
    public void Five_signs_are_not_written_twice_by_chance(string text) =>
        Judged.AssertMarked("FRM017", text);

    [Theory]
    [InlineData("经费{2，417.36万元}。")]
    [InlineData("经费{302，417万元}。")]
    [InlineData("经费2020，417.36万元。")]
    [InlineData("经费2，41.36万元。")]
    [InlineData("经费{占，9%}。")]
    [InlineData("经费占，9万元。")]
    public void A_group_of_thousands_has_three_digits(string text) => Judged.AssertMarked("FRM018", text);

    private static string Filler(int signs) => new('甲', signs);
}
