using Youju.Checking.Relations.Terms;

namespace Youju.Checking.Tests.Relations;

/// <summary>Words that count the parts of a total.</summary>
public sealed class CountWordsTests
{
    [Theory]
    [InlineData("以上三项合计支出", 3)]
    [InlineData("两项支出合计", 2)]
    [InlineData("上述4类合计", 4)]
    [InlineData("分三批下达两年资金", 2)]
    [InlineData("其中第三项", 0)]
    [InlineData("共十二个", 0)]
    [InlineData("每两年一次，共", 0)]
    [InlineData("全年合计", 0)]
    public void The_last_number_of_items_counts(string words, int expected) =>
        Assert.Equal(expected, CountWords.FindLast(words, 0, words.Length));

    [Fact]
    public void Behind_a_total_the_first_counts() =>
        Assert.Equal(3, CountWords.FindFirst("，分三批下达两年资金", 0, 10));
}
