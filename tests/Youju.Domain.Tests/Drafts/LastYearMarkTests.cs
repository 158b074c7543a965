using Youju.Domain.Drafts;

namespace Youju.Domain.Tests.Drafts;

public sealed class LastYearMarkTests
{
    [Theory]
    [InlineData("有【上年：3个】项目，【上年：12万元】。", "3个|12万元")]
    [InlineData("【上年：3个\n第二行】", "3个\n第二行")]
    [InlineData("【上年：3个\n第二行", "3个")]
    [InlineData("【上年：甲【上年：乙】", "甲|乙")]
    [InlineData("没有", "")]
    public void Finds_what_is_marked(string text, string marked) =>
        Assert.Equal(marked, string.Join('|', LastYearMark.FindMarkedTexts(text)));

    [Fact]
    public void Marks_that_are_never_closed_take_no_more_than_the_text()
    {
        var text = string.Concat(Enumerable.Repeat("【上年：甲", 8_000));

        Assert.Equal(8_000, LastYearMark.FindMarkedTexts(text).Sum(marked => marked.Length));
    }
}
