using Youju.Domain.Budget;

namespace Youju.Domain.Tests.Budget;

public sealed class CodeTests
{
    [Theory]
    [InlineData("207", true)]
    [InlineData("20701", true)]
    [InlineData("2070113", true)]
    [InlineData("2070", false)]
    [InlineData("20701131", false)]
    [InlineData("30217", false)]
    [InlineData("２０７", false)]
    [InlineData("", false)]
    public void Functional_codes_have_three_five_or_seven_digits(string text, bool isCode) =>
        Assert.Equal(isCode, FunctionalCode.TryParse(text, out _));

    [Theory]
    [InlineData("302", true)]
    [InlineData("30217", true)]
    [InlineData("3021", false)]
    [InlineData("3021701", false)]
    [InlineData("207", false)]
    public void Economic_codes_have_three_or_five_digits(string text, bool isCode) =>
        Assert.Equal(isCode, EconomicCode.TryParse(text, out _));
}
