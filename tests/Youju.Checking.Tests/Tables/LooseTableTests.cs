namespace Youju.Checking.Tests.Tables;

/// <summary>Tables typed into a text without a grid: with blanks, with tabs, or with one cell per line.</summary>
public sealed class LooseTableTests
{
    [Theory]
    [InlineData("5.00", "A05 Exact 5.00")]
    [InlineData("8.00", "A05 Contradiction 8.00")]
    public void Blanks_part_the_cells_of_a_typed_table(string total, string verdict) =>
        Assert.Contains(
            verdict,
            TableText.Verdicts(
                $"""
                2024年“三公”经费支出情况表
                单位：万元
                项目    金额
                “三公”经费合计    {total}
                因公出国（境）费    0.00
                公务用车购置及运行维护费    3.00
                公务接待费    2.00
                """
            )
        );

    [Fact]
    public void Each_column_is_added_up_where_every_row_fills_it() =>
        Assert.Equal(
            ["A05 Contradiction 6.50", "A05 Exact 5.00"],
            TableText
                .Verdicts(
                    """
                    2024年“三公”经费支出情况表
                    单位：万元
                    项目  2023年决算数  2024年决算数
                    “三公”经费合计  5.00  6.50
                    因公出国（境）费  0.00  0.50
                    公务用车购置及运行维护费  3.00  4.00
                    公务接待费  2.00  1.00
                    """
                )
                .Order()
        );

    [Theory]
    [InlineData("5.00", "A05 Exact 5.00")]
    [InlineData("8.00", "A05 Contradiction 8.00")]
    public void One_cell_per_line_is_read_row_by_row(string total, string verdict) =>
        Assert.Contains(
            verdict,
            TableText.Verdicts(
                $"""
                2024年“三公”经费支出情况表
                单位：万元
                项目
                2023年决算数
                2024年决算数
                “三公”经费合计
                5.00
                {total}
                因公出国（境）费
                0.00
                0.00
                公务用车购置及运行维护费
                3.00
                3.00
                公务接待费
                2.00
                2.00
                """
            )
        );

    [Fact]
    public void A_row_that_lost_a_cell_leaves_the_whole_stack_open() =>
        Assert.Empty(
            TableText.Verdicts(
                """
                2024年“三公”经费支出情况表
                单位：万元
                “三公”经费合计
                9.00
                9.00
                因公出国（境）费
                公务用车购置及运行维护费
                3.00
                3.00
                公务接待费
                2.00
                2.00
                """
            )
        );

    [Theory]
    [InlineData("91.67%", "C08 Exact 91.67")]
    [InlineData("95.67%", "C08 Contradiction 95.67")]
    public void A_typed_staff_table_yields_its_rate(string rate, string verdict) =>
        Assert.Contains(
            verdict,
            TableText.Verdicts(
                $"""
                2024年部门整体支出绩效评价基础数据表
                编制数  12
                在职人数  11
                控制率  {rate}
                """
            )
        );

    [Theory]
    [InlineData("60.00", "A08 Exact 60.00")]
    [InlineData("66.00", "A08 Contradiction 66.00")]
    public void A_typed_list_of_projects_ends_in_its_total(string total, string verdict) =>
        Assert.Contains(
            verdict,
            TableText.Verdicts(
                $"""
                项目支出明细表
                单位：万元
                项目名称	预算数	执行数
                灯会	10.00	9.00
                樱花节	20.00	18.00
                健康跑	30.00	30.00
                合计	{total}	57.00
                """
            )
        );
}
