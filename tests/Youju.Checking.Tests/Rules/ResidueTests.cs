namespace Youju.Checking.Tests.Rules;

/// <summary>Where what a program or a template left behind begins and ends, and what only looks like it.</summary>
public sealed class ResidueTests
{
    [Theory]
    [InlineData("", 58, "}")]
    [InlineData("}", 59, "")]
    public void A_code_reaches_to_its_bracket_within_sixty_signs(string early, int signs, string late) =>
        Judged.AssertMarked("RES001", $"{{[bookmark:{early}{new string('a', signs)}]{late}无。");

    [Theory]
    [InlineData("{#N/A}")]
    [InlineData("N/A")]
    [InlineData("{#DIV/0!}")]
    [InlineData("#DIV/0")]
    [InlineData("#REF")]
    public void An_error_is_written_to_its_last_sign(string text) =>
        Judged.AssertMarked("RES002", $"| 项目 | 完成率 |\n| 公用经费 | {text} |");

    [Theory]
    [InlineData("X局")]
    [InlineData("{XX}局")]
    [InlineData("{XXXXXXXX}局")]
    [InlineData("XXL号")]
    [InlineData("AXX号")]
    [InlineData("{XX}2号")]
    [InlineData("{***}局")]
    [InlineData("**局")]
    public void Two_letters_alone_are_the_shortest_placeholder(string text) =>
        Judged.AssertMarked("RES003", text + "开展工作。");

    [Theory]
    [InlineData("年度目标（1{字以内）}：推进。")]
    [InlineData("年度目标（1{字以内)}：推进。")]
    [InlineData("年度目标1字以内：推进。")]
    [InlineData("{请填写}请填写")]
    public void A_limit_of_signs_is_a_prompt_where_its_bracket_closes(string text) =>
        Judged.AssertMarked("RES004", text);

    [Theory]
    [InlineData("比上年{增加（减少）}3.20万元。")]
    [InlineData("比上年{增加(减少)}3.20万元。")]
    [InlineData("比上年增加（减少3.20万元。")]
    [InlineData("比上年{增加（下降）}{增加（减少）}3.20万元。")]
    public void A_choice_has_both_its_brackets(string text) => Judged.AssertMarked("RES005", text);

    [Theory]
    [InlineData("本单位{\uFFFD}工作。")]
    [InlineData("本单位{锟斤拷}锟斤拷工作。")]
    [InlineData("本单位锟斤工作。")]
    [InlineData("")]
    public void Garbled_text_is_known_by_its_whole_sign(string text) => Judged.AssertMarked("RES006", text);

    [Theory]
    [InlineData(0, "")]
    [InlineData(1, "{}")]
    [InlineData(21, "{}")]
    public void All_pages_that_were_not_read_are_one_remark(int pages, string mark) =>
        Judged.AssertMarked(
            "RES007",
            string.Concat(Enumerable.Repeat("% trace UnreadPage 3\n", pages)) + mark + "正文。"
        );

    [Theory]
    [InlineData(20, "、9 页。")]
    [InlineData(21, "、9等 页。")]
    public void Twenty_pages_are_named_and_the_others_counted(int pages, string end) =>
        Assert.EndsWith(
            end,
            Judged.Message(
                "RES007",
                string.Concat(Enumerable.Repeat("% trace UnreadPage 9\n", pages)) + "正文。"
            ),
            StringComparison.Ordinal
        );
}
