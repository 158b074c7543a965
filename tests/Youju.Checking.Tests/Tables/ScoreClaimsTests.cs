using Youju.Checking.Claims.Scores;
using Youju.Packs.Library;

namespace Youju.Checking.Tests.Tables;

public sealed class ScoreClaimsTests
{
    [Fact]
    public void Points_and_scores_add_up_to_the_last_row() =>
        Assert.Equal(
            ["C04 Exact 100", "C05 Contradiction 97"],
            Verdicts(
                """
                | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
                | 发布推文 | 60篇 | 72篇 | 60 | 58 |
                | 满意度 | 90% | 95% | 40 | 40 |
                | 总分 | | | 100 | 97 |
                """
            )
        );

    [Fact]
    public void The_row_of_money_is_one_of_the_items_and_its_rate_is_computed_again() =>
        Assert.Equal(
            ["C04 Exact 100", "C05 Exact 99.5", "C03 Contradiction 98"],
            Verdicts(
                """
                | 年度资金 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 |
                | 年度资金总额 | 200.00 | 190.00 | 10 | 98% | 9.5 |
                | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 偏差原因 | 得分 |
                | 发布推文 | 60篇 | 72篇 | 90 | 无 | 90 |
                | 总分 | | | 100 | | 99.5 |
                """
            )
        );

    [Theory]
    [InlineData("9.5", "C05 Exact 99.5")]
    [InlineData("9", "C05 Contradiction 99.5")]
    public void The_execution_rate_counts_once_where_it_stands_beside_the_money_and_among_the_indicators(
        string again,
        string verdict
    ) =>
        Assert.Contains(
            verdict,
            Verdicts(
                $"""
                | 年度资金 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 |
                | 年度资金总额 | 200.00 | 190.00 | 10 | 95% | 9.5 |
                | 一级指标 | 三级指标 | 年度指标值 | 分值 | 实际完成值 | 得分 |
                | 预算执行率 | | 100% | 10 | 95% | {again} |
                | 产出指标 | 发布推文 | 60篇 | 90 | 72篇 | 90 |
                | 总分 | | | 100 | | 99.5 |
                """
            )
        );

    [Fact]
    public void An_item_without_a_score_leaves_the_sum_open() =>
        Assert.Contains(
            "C05 Undecidable 97",
            Verdicts(
                """
                | 三级指标 | 分值 | 得分 |
                | 发布推文 | 30 | 30 |
                | 开展培训 | 30 | |
                | 满意度 | 40 | 40 |
                | 总分 | 100 | 97 |
                """
            )
        );

    [Theory]
    [InlineData("30", "C04 Exact 50")]
    [InlineData("35", "C04 Contradiction 50")]
    public void The_points_of_a_class_are_those_of_its_indicators(string points, string verdict) =>
        Assert.Contains(
            verdict,
            Verdicts(
                $"""
                | 一级指标 | 三级指标 | 分值 | 得分 |
                | 产出指标（50分） | 发布推文 | {points} | 30 |
                |  | 开展培训 | 20 | 20 |
                | 满意度指标 | 游客满意度 | 10 | 10 |
                """
            )
        );

    [Theory]
    [InlineData("0.95", "C03 Exact 95.00")]
    [InlineData("0.958", "C03 Contradiction 95.800")]
    [InlineData("95%", "C03 Exact 95")]
    public void An_execution_rate_may_be_printed_as_a_share_of_one(string rate, string verdict) =>
        Assert.Contains(
            verdict,
            Verdicts(
                $"""
                | 年度资金 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 |
                | 年度资金总额 | 200.00 | 190.00 | 10 | {rate} | 10 |
                """
            )
        );

    private static IEnumerable<string> Verdicts(string table) =>
        ScoreClaims
            .ReadClaims(TableText.Document(table), PackLibrary.LoadPack("cn") with { Scoring = null })
            .Select(claim =>
                FormattableString.Invariant($"{claim.Pattern} {claim.Verdict} {claim.Stated?.Value}")
            );
}
