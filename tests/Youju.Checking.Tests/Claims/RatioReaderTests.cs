using Youju.Domain.Findings;

namespace Youju.Checking.Tests.Claims;

/// <summary>Ratios of two amounts: they are told where they fit, and never accused.</summary>
public sealed class RatioReaderTests
{
    [Theory]
    [InlineData("在校学生5,768人、教师412人，师生比为1:14。", "Rounding 14")]
    [InlineData("国家2,760万元、自治区690万元，出资比80∶20。", "Exact 80%")]
    [InlineData("财政承担1,860万元、企业分摊620万元，分摊比例为3:1。", "Exact 3")]
    public void A_ratio_that_fits_two_amounts_before_it_is_told(string text, string expected) =>
        Assert.Contains(Told.Of(ClaimKind.Rate, text), told =>
            told.EndsWith(expected.Split(' ')[1], StringComparison.Ordinal)
        );

    [Theory]
    [InlineData("在校学生5,768人、教师412人，师生比为1:25。")]
    [InlineData("8:30开馆，接待观众520人次、讲解260场。")]
    public void What_fits_nothing_is_neither_told_nor_accused(string text) =>
        Assert.Empty(Told.Of(ClaimKind.Rate, text));
}
