using Youju.Domain.Findings;

namespace Youju.Checking.Tests.Claims;

public sealed class AverageReaderTests
{
    [Theory]
    [InlineData("培训人员250人次，培训费支出2.50万元，人均100元。", "Exact 100元")]
    [InlineData("接待游客120万人次，实现旅游综合收入3.6亿元，人均消费300元。", "Exact 300元")]
    [InlineData("培训人员250人次，培训费支出2.46万元，人均93.4元。", "Contradiction 93.4元")]
    [InlineData("发放补助32000元，走访160户，户均500元。", "Contradiction 500元")]
    [InlineData("全年支出32000元，走访160户，户均500元。", "Undecidable 500元")]
    [InlineData("人均消费300元。", "Undecidable 300元")]
    public void An_average_is_the_amount_over_the_count(string text, string expected) =>
        Assert.Equal([expected], Told.Of(ClaimKind.Product, text));
}
