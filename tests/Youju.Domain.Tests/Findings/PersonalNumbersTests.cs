using Youju.Domain.Findings;

namespace Youju.Domain.Tests.Findings;

public sealed class PersonalNumbersTests
{
    [Theory]
    [InlineData("11010519491231002X")]
    [InlineData("11010519491231002x")]
    [InlineData("430581190001010127")]
    public void An_identity_number_has_a_birthday_and_a_check_digit(string number) =>
        Assert.True(PersonalNumbers.IsIdentityNumber(number));

    [Theory]
    [InlineData("110105194912310021", "check digit")]
    [InlineData("030581199003071237", "no province begins with 0")]
    [InlineData("430581189912310122", "born before 1900")]
    [InlineData("430581199013321230", "no thirteenth month")]
    [InlineData("11010519491231002", "a digit short")]
    public void Other_numbers_of_its_length_are_none(string number, string why) =>
        Assert.False(PersonalNumbers.IsIdentityNumber(number), why);

    [Theory]
    [InlineData("6200001234567892")]
    [InlineData("6200001234567890128")]
    public void A_bank_card_has_sixteen_to_nineteen_digits_and_a_check_digit(string number) =>
        Assert.True(PersonalNumbers.IsBankCardNumber(number));

    [Theory]
    [InlineData("620000123456782", "fifteen digits")]
    [InlineData("62000012345678901232", "twenty digits")]
    [InlineData("6300001234567891", "another issuer")]
    [InlineData("6200001234567893", "check digit")]
    [InlineData("62000012345678X2", "a letter")]
    public void Other_long_numbers_are_no_cards(string number, string why) =>
        Assert.False(PersonalNumbers.IsBankCardNumber(number), why);

    [Theory]
    [InlineData("13000000000", true)]
    [InlineData("19999999999", true)]
    [InlineData("12000000000", false)]
    [InlineData("23000000000", false)]
    [InlineData("1300000000", false)]
    [InlineData("130000000000", false)]
    [InlineData("1300000000a", false)]
    public void A_mobile_number_has_eleven_digits_from_13_to_19(string number, bool isMobile) =>
        Assert.Equal(isMobile, PersonalNumbers.IsMobileNumber(number));

    [Theory]
    [InlineData("联系电话13800138000。", "13800138000")]
    [InlineData("联系电话8613800138000。", "8613800138000")]
    [InlineData("联系电话１３８００１３８０００。", "１３８００１３８０００")]
    [InlineData("138 0013 8000或139-0013-9000", "138 0013 8000|139-0013-9000")]
    [InlineData("+86 138 0013 8000", "86 138 0013 8000")]
    [InlineData("身份证11010519491231002X，", "11010519491231002X")]
    [InlineData("110105 19491231 002X", "110105 19491231 002X")]
    [InlineData("卡号6200 0012 3456 7892", "6200 0012 3456 7892")]
    [InlineData("卡号6200001234567892", "6200001234567892")]
    [InlineData("13800138000", "13800138000")]
    [InlineData("2024 13800138000", "13800138000")]
    public void Numbers_are_found_with_blanks_or_dashes_between_their_groups(string text, string found) =>
        Assert.Equal(found.Split('|'), Find(text));

    [Theory]
    [InlineData("138 001 38000", "groups of no mobile number")]
    [InlineData("138-0013 8000", "two kinds of marks")]
    [InlineData("1 3 8 0 0 1 3 8 0 0 0 1 2 3 4 5 6 7 8 9", "more digits than any number")]
    [InlineData("852 138 0013 8000", "another country")]
    [InlineData("13800138000.50", "an amount")]
    [InlineData("13800138000,000", "an amount")]
    [InlineData("￥13800138000", "an amount")]
    [InlineData("0.13800138000", "decimals")]
    [InlineData("13800138000元", "an amount")]
    [InlineData("13800138000万", "an amount")]
    [InlineData("总额1380013800", "ten digits")]
    public void What_only_resembles_a_persons_number_is_not_found(string text, string why) =>
        Assert.True(Find(text).Length == 0, why);

    [Theory]
    [InlineData("电话13800138000.", "13800138000")]
    [InlineData("电话13800138000.乙", "13800138000")]
    [InlineData("A13800138000", "13800138000")]
    public void The_end_of_a_sentence_makes_no_amount(string text, string found) =>
        Assert.Equal([found], Find(text));

    [Fact]
    public void The_digits_of_a_number_are_those_between_its_marks() =>
        Assert.Equal("110105X", PersonalNumbers.ExtractDigits("１１０-105 Ｘ号"));

    private static string[] Find(string text) =>
        [.. PersonalNumbers.FindNumbers(text).Select(span => text.Substring(span.Start, span.Length))];
}
