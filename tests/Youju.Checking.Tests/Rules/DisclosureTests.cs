namespace Youju.Checking.Tests.Rules;

/// <summary>The first and last number, name and mark that a rule of DIS takes for personal or internal.</summary>
public sealed class DisclosureTests
{
    [Theory]
    [InlineData("{11010519491231002X}")]
    [InlineData("{11010519491231002x}")]
    [InlineData("{110105190001010028}")]
    [InlineData("{110105194802290021}")]
    [InlineData("{110105194902290029}")]
    [InlineData("{110105189912310023}")]
    [InlineData("{010105194912310026}")]
    [InlineData("11010519491231002")]
    [InlineData("A11010519491231002X")]
    public void A_number_that_is_called_so_is_an_identity_number_by_its_length(string number) =>
        Judged.AssertMarked("DIS001", $"身份证号{number}。");

    [Theory]
    [InlineData("{110105190001010028}")]
    [InlineData("110105194902290029")]
    [InlineData("110105189912310023")]
    [InlineData("010105194912310026")]
    [InlineData("110105491231002")]
    public void An_identity_number_has_a_day_of_birth_since_1900(string number) =>
        Judged.AssertMarked("DIS001", $"编号{number}。");

    [Theory]
    [InlineData("12900138000")]
    [InlineData("{13000138000}")]
    [InlineData("{19999999999}")]
    [InlineData("20000138000")]
    [InlineData("1380013800")]
    [InlineData("138001380001")]
    [InlineData("13800138000元")]
    [InlineData("13800138000.5")]
    public void A_mobile_number_begins_with_thirteen_to_nineteen(string number) =>
        Judged.AssertMarked("DIS002", $"电话{number}。");

    [Theory]
    [InlineData("622202020011223")]
    [InlineData("{6222020200112230}")]
    [InlineData("{6222990200119296}")]
    [InlineData("{6222020200112233446}")]
    [InlineData("62220202001122334454")]
    [InlineData("5222020200112232")]
    [InlineData("6322020200112239")]
    [InlineData("6222020200112231")]
    public void A_card_has_sixteen_to_nineteen_digits_of_which_the_last_checks_the_others(string number) =>
        Judged.AssertMarked("DIS003", $"账号{number}。");

    [Theory]
    [InlineData("{a@b.cn}")]
    [InlineData("a@b.c")]
    [InlineData("@b.cn")]
    [InlineData("a@.cn")]
    [InlineData("a@b")]
    [InlineData("@@@@.@")]
    public void The_shortest_address_has_a_name_a_host_and_two_letters(string address) =>
        Judged.AssertMarked("DIS004", $"邮箱：{address}。");

    [Theory]
    [InlineData("", 64)]
    [InlineData("a", 64)]
    public void A_name_before_the_sign_has_up_to_sixty_four_letters(string before, int letters) =>
        Judged.AssertMarked("DIS004", $"{before}{{{new string('a', letters)}@b.cn}}");

    [Theory]
    [InlineData("填表人：李　填报日期")]
    [InlineData("填表人：李某　填报日期")]
    [InlineData("填表人：{李梅}　填报日期")]
    [InlineData("填表人：{欧阳小梅}　填报日期")]
    [InlineData("填表人：欧阳小梅花　填报日期")]
    [InlineData("填表人：审核人：{李梅}")]
    [InlineData("填表人")]
    public void A_name_has_two_to_four_signs(string text) => Judged.AssertMarked("DIS005", text);

    [Theory]
    [InlineData("Insertion", "{}")]
    [InlineData("Deletion", "{}")]
    [InlineData("Comment", "")]
    public void Both_kinds_of_changes_are_tracked(string kind, string mark) =>
        Judged.AssertMarked("DIS006", $"% trace {kind} 张三: 话\n{mark}正文。");

    [Theory]
    [InlineData("Comment", "{}")]
    [InlineData("HiddenText", "")]
    public void A_comment_may_be_without_words(string kind, string mark) =>
        Judged.AssertMarked("DIS007", $"% trace {kind} 张三\n% trace {kind} 李四\n{mark}正文。");

    [Theory]
    [InlineData("HiddenText", "{}")]
    [InlineData("Comment", "")]
    public void Hidden_text_is_no_comment(string kind, string mark) =>
        Judged.AssertMarked("DIS008", $"% trace {kind} 正文: {new string('密', 100)}\n{mark}正文。");

    [Theory]
    [InlineData("creator", "{}")]
    [InlineData("LastModifiedBy", "{}")]
    [InlineData("created", "")]
    [InlineData("title", "")]
    public void A_property_is_personal_in_any_spelling_of_its_name(string name, string mark) =>
        Judged.AssertMarked("DIS009", $"% trace Property {name}: 张三\n{mark}正文。");

    [Theory]
    [InlineData("{秘密★}一年")]
    [InlineData("秘密")]
    [InlineData("{仅供内部}{内部使用}")]
    [InlineData("内部")]
    public void A_mark_is_secret_with_its_star(string text) => Judged.AssertMarked("DIS010", text);
}
