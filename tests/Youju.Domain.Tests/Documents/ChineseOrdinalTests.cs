using Youju.Domain.Documents;
using Youju.Domain.Figures;

namespace Youju.Domain.Tests.Documents;

public sealed class ChineseOrdinalTests
{
    [Theory]
    [InlineData(1, "一")]
    [InlineData(10, "十")]
    [InlineData(21, "二十一")]
    [InlineData(100, "一百")]
    [InlineData(101, "一百零一")]
    [InlineData(111, "一百一十一")]
    [InlineData(1_001, "一千零一")]
    [InlineData(1_010, "一千零一十")]
    [InlineData(9_999, "九千九百九十九")]
    public void Writes_numbers_as_labels_do(int number, string words) =>
        Assert.Equal(words, ChineseOrdinal.FormatNumber(number));

    [Theory]
    [InlineData("一百零五", 105)]
    [InlineData("二十", 20)]
    [InlineData("十", 10)]
    [InlineData("一百一十一", 111)]
    [InlineData("百", 100)]
    [InlineData("一一", null)]
    [InlineData("十百", null)]
    [InlineData("十十", null)]
    [InlineData("零", null)]
    public void A_run_of_numerals_writes_one_number_or_none(string run, int? number) =>
        Assert.Equal(number, ChineseOrdinal.ParseNumerals(run));

    [Fact]
    public void Every_number_it_writes_is_read_as_itself()
    {
        for (var number = 1; number <= 9_999; number++)
        {
            Assert.True(ChineseNumeral.TryParse(ChineseOrdinal.FormatNumber(number), out var read));
            Assert.Equal(number, read);
        }
    }
}
