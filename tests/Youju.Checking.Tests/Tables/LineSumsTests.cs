namespace Youju.Checking.Tests.Tables;

public sealed class LineSumsTests
{
    [Fact]
    public void A_form_of_three_blocks_is_added_up_block_by_block_and_column_by_column() =>
        Assert.Equal(
            [
                "A05 Contradiction 6.50",
                "A05 Exact 2.00",
                "A05 Exact 3.00",
                "A05 Exact 4.50",
                "C08 Exact 30.00",
                "C08 Exact 40.00",
                "C08 Exact 9.00",
                "C08 Exact 91.67",
            ],
            TableText
                .Verdicts(
                    """
                    2024年度部门整体支出绩效评价基础数据表
                    | 财政供养人员情况（人） | 编制数 | 2024年实际在职人数 | 控制率 |
                    |  | 12 | 11 | 91.67% |
                    | 经费控制情况（万元） | 2023年决算数 | 2024年预算数 | 2024年决算数 |
                    | 三公经费 |  | 6.50 | 4.50 |
                    | 1、公务用车购置和维护经费 | | 3.00 | 2.00 |
                    | 其中：公车购置 | | 0.00 | 0.00 |
                    | 公车运行维护 | | 3.00 | 2.00 |
                    | 2、出国经费 | | 0.00 | 0.00 |
                    | 3、公务接待 | | 2.50 | 2.50 |
                    | 项目支出 | | 30.00 | 40.00 |
                    | 1、业务工作经费 | | 10.00 | 20.00 |
                    | 2、运行维护经费 | | 20.00 | 20.00 |
                    | 公用经费 | | | 9.00 |
                    | 其中：办公经费 | | | 5.00 |
                    """
                )
                .Where(verdict => verdict[0] != 'A' || !verdict.StartsWith("A06", StringComparison.Ordinal))
                .Order()
        );

    [Theory]
    [InlineData("91.67%", "C08 Exact 91.67")]
    [InlineData("95.67%", "C08 Contradiction 95.67")]
    [InlineData("0.92", "C08 Undecidable 0.92")]
    public void The_control_rate_is_computed_from_staff_and_posts(string rate, string verdict) =>
        Assert.Contains(
            verdict,
            TableText.Verdicts(
                $"""
                部门整体支出绩效评价基础数据表
                | 编制数 | 2024年实际在职人数 | 控制率 |
                | 12 | 11 | {rate} |
                """
            )
        );

    [Fact]
    public void Projects_of_the_year_before_need_not_all_be_listed() =>
        Assert.Equal(
            ["C08 Exact 30.00", "C08 Undecidable 50.00"],
            TableText
                .Verdicts(
                    """
                    部门整体支出绩效评价基础数据表
                    | 经费控制情况 | 2023年决算数 | 2024年预算数 | 2024年决算数 |
                    | 项目支出 | 50.00 | | 30.00 |
                    | 1、业务工作经费 | 10.00 | | 10.00 |
                    | 2、运行维护经费 | 20.00 | | 20.00 |
                    | 公用经费 | | | 9.00 |
                    """
                )
                .Order()
        );

    [Theory]
    [InlineData("5.00", "A05 Exact 5.00")]
    [InlineData("8.00", "A05 Contradiction 8.00")]
    public void The_three_public_expenses_are_added_up_in_rows_as_well(string total, string verdict) =>
        Assert.Contains(
            verdict,
            TableText.Verdicts(
                $"""
                单位：万元
                | 项目 | 决算数 |
                | “三公”经费合计 | {total} |
                | 因公出国（境）费 | — |
                | 公务用车购置及运行维护费 | 3.00 |
                | 公务接待费 | 2.00 |
                """.Replace("—", "0.00", StringComparison.Ordinal)
            )
        );

    [Fact]
    public void A_dash_is_no_nought_so_that_a_sum_over_it_stays_open() =>
        Assert.Contains(
            "A05 Undecidable 8.00",
            TableText.Verdicts(
                """
                单位：万元
                | 项目 | 决算数 |
                | “三公”经费合计 | 8.00 |
                | 因公出国（境）费 | — |
                | 公务用车购置及运行维护费 | 3.00 |
                | 公务接待费 | 2.00 |
                """
            )
        );

    [Theory]
    [InlineData("60.00", "A13 Exact 60.00")]
    [InlineData("66.00", "A13 Contradiction 66.00")]
    public void Procurement_is_goods_works_and_services(string total, string verdict) =>
        Assert.Contains(
            verdict,
            TableText.Verdicts(
                $"""
                政府采购情况表
                单位：万元
                | 项目 | 金额 |
                | 政府采购支出总额 | {total} |
                | 货物 | 10.00 |
                | 工程 | 20.00 |
                | 服务 | 30.00 |
                | 授予中小企业合同金额 | 40.00 |
                | 其中：授予小微企业合同金额 | 41.00 |
                """
            )
        );

    [Fact]
    public void Contracts_of_small_firms_are_no_more_than_those_of_small_and_medium_ones() =>
        Assert.Contains(
            "A13 Contradiction 40.00",
            TableText.Verdicts(
                """
                政府采购情况表
                单位：万元
                | 项目 | 金额 |
                | 授予中小企业合同金额 | 40.00 |
                | 授予小微企业合同金额 | 41.00 |
                """
            )
        );

    [Fact]
    public void The_funds_of_a_project_come_from_where_its_form_says() =>
        Assert.Contains(
            "C07 Contradiction 50.00",
            TableText.Verdicts(
                """
                项目支出绩效自评表
                | 项目资金（万元） | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 |
                | 年度资金总额 | 40.00 | 50.00 | 45.00 | 10 | 90% | 9 |
                | 其中：当年财政拨款 | 40.00 | 40.00 | 40.00 | | | |
                | 上年结转资金 | 0.00 | 5.00 | 5.00 | | | |
                | 其他资金 | 0.00 | 0.00 | 0.00 | | | |
                """
            )
        );
}
