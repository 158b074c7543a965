using Youju.Tourism.BaseMaps;

namespace Youju.Tourism.Tests.BaseMaps;

public sealed class ApprovalNumberTests
{
    [Theory]
    [InlineData("GS（2024）1234号")]
    [InlineData("GS京(2022)0012号")]
    [InlineData("湘S〔2025〕7号")]
    [InlineData("审图号：湘S2025-1")]
    public void A_number_of_the_surveyors_is_one(string number) =>
        Assert.True(ApprovalNumber.IsWellFormed(number));

    [Theory]
    [InlineData("abc")]
    [InlineData("随便")]
    [InlineData("2025年第7号")]
    [InlineData("湘S（二〇二五）")]
    public void Other_words_are_none(string number) => Assert.False(ApprovalNumber.IsWellFormed(number));
}
