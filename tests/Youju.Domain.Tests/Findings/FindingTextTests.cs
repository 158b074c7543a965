using Youju.Domain.Documents;
using Youju.Domain.Findings;

namespace Youju.Domain.Tests.Findings;

public sealed class FindingTextTests
{
    [Fact]
    public void An_interpolated_string_keeps_its_values_apart()
    {
        FindingText text = $"“{"概况"}”应为 {7} 项";

        Assert.Equal("“概况”应为 7 项", text.ToString());
        Assert.Equal(["概况", "7"], text.Parts.Where(part => part.IsValue).Select(part => part.Words));
    }

    [Fact]
    public void Words_put_together_elsewhere_are_one_value()
    {
        FindingText text = "全部";

        Assert.True(Assert.Single(text.Parts).IsValue);
    }

    [Fact]
    public void Texts_with_the_same_words_are_equal_however_they_were_put_together() =>
        Assert.Equal<FindingText>("甲7", $"甲{7}");

    [Theory]
    [InlineData("电话138", "电话138")]
    [InlineData("话13800138000在", "话138****8000在")]
    [InlineData("13800138000", "138****8000")]
    public void A_quote_with_letters_left_out_shows_those_of_the_masked_whole(string shown, string masked)
    {
        var quote = new Quote(shown, "电话\n13800138000\n在此", new TextSpan(0, 17));

        Assert.Equal(masked, quote.ShowFrom("电话\n138****8000\n在此"));
    }

    [Fact]
    public void A_mask_lies_over_values_and_leaves_the_words_of_the_rule()
    {
        FindingText inner = $"第 {7:0.0} 项";
        FindingText text = $"“{"概况"}”{'甲'}{inner}{(string?)null}。";

        Assert.Equal("“概况”甲第 7.0 项。", text.ToString());
        Assert.Equal("“*”*第 * 项*。", text.ReplaceValues(_ => "*").ToString());
        Assert.Equal("“概况”甲第 7.0 项", text.TrimEnd('。').ToString());
    }

    [Fact]
    public void A_value_keeps_its_origin_until_it_is_shown_otherwise()
    {
        var quote = new Quote(" 甲 ", "甲乙", null);
        FindingText text = $"应为“{quote}”";

        Assert.Equal(quote, text.Parts[1].Origin);
        Assert.Null(text.ReplaceValues(part => part.Words).Parts[1].Origin);
        Assert.Equal("甲", quote.Trim().ToString());
    }

    [Fact]
    public void Texts_of_other_words_are_not_equal()
    {
        object same = FindingText.FromString("甲7");
        FindingText text = $"甲{7}";

        Assert.True(text.Equals(same));
        Assert.Equal(text.GetHashCode(), same.GetHashCode());
        Assert.False(text.Equals("甲7" as object));
        Assert.NotEqual<FindingText>("甲8", text);
        Assert.False(text.Equals(null));
    }

    [Fact]
    public void A_letter_that_stands_twice_is_shown_from_both_of_its_places() =>
        Assert.Equal("1*", new Quote("11", "1123", null).ShowFrom("1*23"));

    [Fact]
    public void A_letter_that_the_whole_lacks_is_shown_as_it_is() =>
        Assert.Equal("138…**", new Quote("138…00", "13800138000", null).ShowFrom("138****8000")[..6]);

    [Theory]
    [InlineData("X10", ClaimOrigin.Other)]
    [InlineData("", ClaimOrigin.Other)]
    [InlineData("P10", ClaimOrigin.Phrase)]
    [InlineData("R20", ClaimOrigin.ToldAgain)]
    [InlineData("T01", ClaimOrigin.TextAndTable)]
    [InlineData("A04", ClaimOrigin.WithinTable)]
    [InlineData("C09", ClaimOrigin.WithinTable)]
    [InlineData("B10", ClaimOrigin.BetweenTables)]
    public void The_family_of_an_id_tells_where_a_relation_is_stated(string id, ClaimOrigin origin) =>
        Assert.Equal((origin, id), (ClaimPattern.FromId(id).Origin, ClaimPattern.FromId(id).Id));
}
