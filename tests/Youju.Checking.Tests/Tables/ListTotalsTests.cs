namespace Youju.Checking.Tests.Tables;

public sealed class ListTotalsTests
{
    [Theory]
    [InlineData("60.00", "A08 Exact 60.00")]
    [InlineData("66.00", "A08 Contradiction 66.00")]
    public void A_list_of_projects_ends_in_its_total(string total, string verdict) =>
        Assert.Equal(
            [verdict],
            TableText.Verdicts(
                $"""
                项目支出明细表
                单位：万元
                | 项目名称 | 单价 | 支出金额 |
                | 灯会 | 3.00 | 10.00 |
                | 樱花节 | 4.00 | 20.00 |
                | 健康跑 | 5.00 | 30.00 |
                | 合计 | 9.00 | {total} |
                """
            )
        );

    [Fact]
    public void Rounded_amounts_of_units_in_another_unit_still_add_up() =>
        Assert.Equal(
            ["A08 Rounding 0.03"],
            TableText.Verdicts(
                """
                项目支出明细表
                单位：亿元
                | 单位名称 | 支出金额 |
                | 局本级 | 0.01 |
                | 文化馆 | 0.01 |
                | 合计 | 0.03 |
                """
            )
        );

    [Theory]
    [InlineData("小计")]
    [InlineData("其中：灯会")]
    [InlineData("1.灯会")]
    public void A_list_with_levels_is_no_plain_list(string name) =>
        Assert.DoesNotContain(
            TableText.Verdicts(
                $"""
                项目支出明细表
                单位：万元
                | 项目名称 | 支出金额 |
                | 节庆活动 | 30.00 |
                | {name} | 10.00 |
                | 健康跑 | 30.00 |
                | 合计 | 65.00 |
                """
            ),
            verdict => verdict.StartsWith("A08", StringComparison.Ordinal)
        );

    [Fact]
    public void A_row_that_may_be_the_sum_of_the_next_leaves_the_total_open() =>
        Assert.Equal(
            ["A08 Undecidable 50.00"],
            TableText.Verdicts(
                """
                项目支出明细表
                单位：万元
                | 项目名称 | 支出金额 |
                | 节庆活动 | 30.00 |
                | 灯会 | 10.00 |
                | 樱花节 | 20.00 |
                | 合计 | 50.00 |
                """
            )
        );

    [Theory]
    [InlineData("25.00", "A06 Exact 30.00")]
    [InlineData("35.00", "A06 Contradiction 30.00")]
    public void What_begins_with_of_which_is_no_more_than_the_row_above(string part, string verdict) =>
        Assert.Contains(
            verdict,
            TableText.Verdicts(
                $"""
                项目支出明细表
                单位：万元
                | 项目名称 | 支出金额 |
                | 节庆活动 | 30.00 |
                | 其中：灯会 | {part} |
                """
            )
        );
}
