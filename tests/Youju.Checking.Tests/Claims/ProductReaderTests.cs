using Youju.Domain.Findings;

namespace Youju.Checking.Tests.Claims;

public sealed class ProductReaderTests
{
    [Theory]
    [InlineData("为40名学员发放补贴，每人500元，共计20000元。", "Exact 20000元")]
    [InlineData("为40名学员发放补贴，每人500元，共计2.1万元。", "Contradiction 2.1万元")]
    [InlineData("慰问50户，每户300元，合计15000元。", "Exact 15000元")]
    public void A_count_times_what_each_gets_is_the_total(string text, string expected) =>
        Assert.Contains(expected, Told.Of(ClaimKind.Product, text));

    [Fact]
    public void Counts_of_other_things_are_not_multiplied() =>
        Assert.Empty(Told.Of(ClaimKind.Product, "举办活动40场，每人500元，共计90000元。"));
}
