using Youju.Domain.Findings;

namespace Youju.Checking.Tests.Claims;

public sealed class OrderReaderTests
{
    [Theory]
    [InlineData("年初预算为50.00万元，支出决算为47.50万元，决算数小于预算数的主要原因是厉行节约。", "Exact")]
    [InlineData(
        "年初预算为50.00万元，支出决算为47.50万元，决算数大于预算数的主要原因是人员增加。",
        "Contradiction"
    )]
    [InlineData("全年预算为50.00万元，支出决算为57.50万元。", null)]
    public void The_word_must_agree_with_the_figures(string text, string? expected) =>
        Assert.Equal(expected is null ? [] : [expected], Told.Of(ClaimKind.Order, text));

    [Theory]
    [InlineData("年初预算为50.00万元，支出决算为50.00万元，决算数与预算数持平。", "Exact")]
    [InlineData("年初预算为50.00万元，支出决算为47.50万元，决算数与预算数一致。", "Contradiction")]
    [InlineData(
        "2023年当年预算执行数为10.00万元，2024年预算安排10.00万元，与2023年预算执行数持平。",
        "Exact"
    )]
    public void Equal_means_equal(string text, string expected) =>
        Assert.Contains(expected, Told.Of(ClaimKind.Equality, text));

    [Fact]
    public void A_comparison_with_a_year_that_is_not_given_is_left_open() =>
        Assert.Equal(["Undecidable"], Told.Of(ClaimKind.Equality, "公务接待费支出2.00万元，与上年持平。"));

    [Theory]
    [InlineData("发放问卷200份，回收195份，有效问卷198份。", "Contradiction 198份")]
    [InlineData("国内公务接待120批次、86人次。", "Contradiction 120批次")]
    public void Counts_cannot_exceed_what_they_are_counted_from(string text, string expected) =>
        Assert.Contains(expected, Told.Of(ClaimKind.Order, text));
}
