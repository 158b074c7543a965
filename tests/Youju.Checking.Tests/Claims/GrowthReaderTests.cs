using Youju.Domain.Figures;
using Youju.Domain.Findings;

namespace Youju.Checking.Tests.Claims;

public sealed class GrowthReaderTests
{
    [Theory]
    [InlineData("收入总计120.00万元，比上年增加20.00万元，增长20.00%。", "Exact 20.00%")]
    [InlineData("收入总计120.00万元，与上年相比减少30.00万元，下降20%。", "Exact 20%")]
    [InlineData("收入总计120.00万元。与2023年度相比，收入总计增加20.00万元，增长20.00%。", "Exact 20.00%")]
    [InlineData("收入总计120.00万元，比上年增加20.00万元，增长16.67%。", "Contradiction 16.67%")]
    [InlineData("收入总计120.00万元，比上年减少12.35万元，降幅9.33%。", "Exact 9.33%")]
    [InlineData("机关运行经费10.00万元，比上年增加6.64万元，增长197.6%。", "Exact 197.6%")]
    public void A_level_and_its_change_tell_the_base(string text, string expected) =>
        Assert.Equal([expected], Told.Of(ClaimKind.Growth, text));

    [Theory]
    [InlineData(
        "2023年当年预算执行数为40.00万元，2024年预算安排50.00万元，比2023年预算执行数增加25.00%。",
        "Exact 25.00%"
    )]
    [InlineData("2023年接待游客100万人次，2024年接待游客120万人次，同比增长20%。", "Exact 20%")]
    [InlineData("会议费由上年的5.00万元压减至3.00万元，压减40%。", "Exact 40%")]
    [InlineData("会议费由上年的5.00万元压减至3.61万元，压减40%。", "Contradiction 40%")]
    [InlineData("关注人数由年初的100人增加至现有的700人，增长6倍。", "Exact 6倍")]
    public void Two_levels_tell_the_rate(string text, string expected) =>
        Assert.Equal([expected], Told.Of(ClaimKind.Growth, text));

    [Fact]
    public void Reasons_with_amounts_of_their_own_change_nothing()
    {
        const string text =
            "项目支出600.00万元。与上年相比增加100.00万元，增长20%。主要原因是信息化经费增加30.00万元，会议经费增加70.00万元。";

        Assert.Equal(["Exact 20%"], Told.Of(ClaimKind.Growth, text));
    }

    [Fact]
    public void A_rate_over_nothing_is_a_flaw_and_no_contradiction()
    {
        var claim = Assert.Single(
            Told.Claims("因公出国（境）费11.00万元，比上年增加11.00万元，增长100%。"),
            claim => claim.Kind == ClaimKind.Growth
        );

        Assert.Equal((Verdict.Undecidable, ClaimFlaw.ZeroBase), (claim.Verdict, claim.Flaw));
    }

    [Fact]
    public void A_word_that_says_down_where_the_figures_go_up_is_a_flaw()
    {
        var claim = Assert.Single(
            Told.Claims("2023年接待游客100万人次，2024年接待游客120万人次，同比下降20%。"),
            claim => claim.Kind == ClaimKind.Growth
        );

        Assert.Equal(ClaimFlaw.DirectionAgainstSign, claim.Flaw);
    }

    [Theory]
    [InlineData("接待游客120万人次，同比增长20%。")]
    [InlineData("全区旅游收入持续增长，增速达到8%，同比增长1.2%。")]
    public void A_rate_without_a_base_is_left_open(string text) =>
        Assert.All(Told.Of(ClaimKind.Growth, text), claim => Assert.StartsWith("Undecidable", claim));
}
