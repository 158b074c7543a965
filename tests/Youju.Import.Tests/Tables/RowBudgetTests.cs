using Youju.Domain.Budget;

namespace Youju.Import.Tests.Tables;

/// <summary>Of which budget the rows of a list are: by a column, by cells merged over many rows, by the title.</summary>
public sealed class RowBudgetTests
{
    [Fact]
    public void The_title_tells_the_budget_where_no_column_does() =>
        Assert.Equal(
            [BudgetKind.GovernmentFund, BudgetKind.GovernmentFund],
            Budgets(
                ["某镇2024年项目支出台账（政府性基金预算）"],
                ["项目名称", "年初预算", "全年支出"],
                ["道路硬化", 160, 151],
                ["管网延伸", 85, 80]
            )
        );

    [Theory]
    [InlineData("资金类别")]
    [InlineData("钱从哪来")]
    public void A_budget_merged_over_rows_is_that_of_all_of_them(string head) =>
        Assert.Equal(
            [
                BudgetKind.GeneralPublic,
                BudgetKind.GeneralPublic,
                BudgetKind.GovernmentFund,
                BudgetKind.GovernmentFund,
            ],
            Budgets(
                ["2024年专项资金使用情况"],
                [head, "项目名称", "年初预算", "全年支出"],
                ["一般公共预算", "村级运转", 61, 60],
                [null, "管护", 15, 14],
                ["政府性基金", "道路硬化", 90, 80],
                [null, "活动室", 24, 23]
            )
        );

    [Fact]
    public void Lottery_money_is_of_the_fund_budget() =>
        Assert.Equal(
            [BudgetKind.GeneralPublic, BudgetKind.GovernmentFund],
            Budgets(
                ["2024年专项资金收支情况表"],
                ["项目", "资金性质", "下达指标", "支出数"],
                ["康复救助", "一般公共预算", 186, 171],
                ["体育健身", "彩票公益金", 12, 11]
            )
        );

    [Fact]
    public void What_a_row_says_of_itself_counts_more_than_a_sum_below_it() =>
        Assert.Equal(
            [BudgetKind.GovernmentFund, BudgetKind.GeneralPublic, BudgetKind.GeneralPublic],
            Budgets(
                ["2024年项目资金支出情况表"],
                ["项目名称", "资金性质", "年初安排", "累计支出"],
                ["管网改造", "政府性基金", 150, 142.6m],
                ["社区养老", "一般公共预算", 40, 45.3m],
                ["消防站", "一般公共预算", 12, 11.9m],
                ["小计（一般公共预算）", null, 52, 57.2m],
                ["小计（政府性基金）", null, 150, 142.6m],
                ["总计", null, 202, 199.8m]
            )
        );

    [Fact]
    public void A_sum_among_others_tells_no_budget_of_rows_that_do_not_come_to_it() =>
        Assert.DoesNotContain(
            BudgetKind.GovernmentFund,
            Budgets(
                ["2024年项目资金支出情况表"],
                ["项目名称", "年初安排", "累计支出"],
                ["管网改造", 150, 142.6m],
                ["社区养老", 40, 45.3m],
                ["小计（政府性基金）", 150, 142.6m],
                ["小计（一般公共预算）", 40, 45.3m]
            )
        );

    private static IEnumerable<BudgetKind> Budgets(params object?[][] rows) =>
        Workbooks
            .Import(Workbooks.Empty, Workbooks.Sheet("Sheet1", [.. rows, ["注：金额单位万元。"]]))
            .Dossier.Ledger.Lines.Select(line => line.Budget);
}
