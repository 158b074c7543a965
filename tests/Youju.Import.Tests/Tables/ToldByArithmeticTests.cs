using Youju.Domain.Budget;
using Youju.Domain.Figures;

namespace Youju.Import.Tests.Tables;

/// <summary>What no head says and the numbers do: stages, sums of rows, one adjustment after another.</summary>
public sealed class ToldByArithmeticTests
{
    [Fact]
    public void What_the_first_budget_and_the_addition_come_to_is_the_adjusted_budget()
    {
        var line = Only(
            ["项目资金名称", "年初批复", "追加", "变动后"],
            ["灯会", 10, 2.5m, 12.5m],
            ["春展", 8, null, 8]
        );

        Assert.Equal(Money.FromYuan(125_000), line.Amounts.Adjusted);
    }

    [Fact]
    public void What_lacks_to_the_rest_has_been_spent()
    {
        var line = Only(
            ["项目名称", "全年预算（含追加）", "使用", "余额"],
            ["灯会", 12, 11.5m, 0.5m],
            ["春展", 8, 8, 0]
        );

        Assert.Equal(
            (Money.FromYuan(120_000), Money.FromYuan(115_000)),
            (line.Amounts.Adjusted, line.Amounts.Executed)
        );
    }

    [Fact]
    public void Of_one_adjustment_after_another_the_first_and_the_last_budget_count()
    {
        var lines = Lines(
            ["序号", "项目名称", "调整前", "调增", "调减", "调整后"],
            [1, "灯会", 10, 3, null, 13],
            [2, "春展", 8, null, 2, 6],
            [3, "灯会", 13, null, 1, 12]
        );

        Assert.Equal(
            [(Wan(10), Wan(2), Wan(12)), (Wan(8), Wan(-2), Wan(6))],
            lines.Select(line => (line.Amounts.Initial, line.Amounts.Added, line.Amounts.Adjusted))
        );
    }

    [Fact]
    public void A_row_that_the_rows_below_it_come_to_is_no_project() =>
        Assert.Equal(
            ["育秧", "管护", "防疫", "无害化"],
            Lines(
                    ["序号", "项目名称", "年初预算", "执行数"],
                    ["一", "种植业", 20, 19.5m],
                    [1, "育秧", 12, 11.5m],
                    [2, "管护", 8, 8],
                    ["二", "畜牧业", 11, 10.2m],
                    [3, "防疫", 6, 6],
                    [4, "无害化", 5, 4.2m]
                )
                .Select(line => line.Project)
        );

    [Fact]
    public void The_rows_below_project_spending_that_come_to_it_are_projects()
    {
        var ledger = Ledger(
            "2024年预算执行情况（单位：万元）",
            ["支出类别", "年初预算", "执行数"],
            ["支出合计", 30, 29.7m],
            ["一、基本支出", 12, 12],
            ["二、项目支出", 18, 17.7m],
            ["灯会", 10, 9.8m],
            ["春展", 8, 7.9m]
        );

        Assert.Equal(["灯会", "春展"], ledger.Lines.Select(line => line.Project).OfType<string>());
    }

    private static Money? Wan(decimal amount) => Money.FromYuan(amount * 10_000);

    private static BudgetLine Only(params object?[][] rows) => Lines(rows)[0];

    private static IReadOnlyList<BudgetLine> Lines(params object?[][] rows) =>
        Ledger("2024年专项资金使用情况（单位：万元）", rows).Lines;

    private static Ledger Ledger(string title, params object?[][] rows) =>
        Workbooks
            .Import(
                Workbooks.Empty,
                Workbooks.Sheet(
                    "Sheet1",
                    [
                        [title],
                        .. rows,
                    ]
                )
            )
            .Dossier.Ledger;
}
