using Youju.Domain.Budget;
using Youju.Domain.Figures;

namespace Youju.Import.Tests.Tables;

/// <summary>Two rows for each thing, of which one says what was planned and the other what was spent.</summary>
public sealed class PlannedRowTests
{
    [Theory]
    [InlineData("计划", "实际")]
    [InlineData("预算", "支出")]
    [InlineData("安排", "实支")]
    public void What_was_planned_is_the_budget_and_not_spent(string planned, string spent)
    {
        var ledger = Import(
            ["2024年专项经费分月支出表（单位：元）"],
            ["项目", null, "1月", "2月", "3月", "全年"],
            ["养育", planned, 100, 100, 100, 300],
            [null, spent, 90, 95, 105, 290],
            ["暖气", planned, null, 500, null, 500],
            [null, spent, null, null, 480, 480],
            ["实际支出合计", null, 90, 95, 585, 770]
        );

        Assert.Equal(
            [("养育", 300m, 290m), ("暖气", 500m, 480m)],
            ledger.Lines.Select(line =>
                (line.Project!, line.Amounts.Initial!.Value.Yuan, line.Amounts.Executed!.Value.Yuan)
            )
        );
    }

    [Fact]
    public void A_column_of_the_budget_says_it_better_than_the_planned_months()
    {
        var ledger = Import(
            ["2024年专项经费分月支出表（单位：元）"],
            ["项目", "年初预算", null, "1月", "2月", "全年"],
            ["养育", 310, "计划", 150, 150, 300],
            [null, null, "实际", 140, 150, 290],
            ["暖气", 500, "计划", null, 500, 500],
            [null, null, "实际", 480, null, 480]
        );

        Assert.Equal(
            [(310m, 290m), (500m, 480m)],
            ledger.Lines.Select(line => (line.Amounts.Initial!.Value.Yuan, line.Amounts.Executed!.Value.Yuan))
        );
    }

    [Fact]
    public void Items_have_such_rows_too()
    {
        var ledger = Import(
            ["2024年“三公”经费控制情况"],
            ["单位：元"],
            ["费用", "类型", "1-6月", "7-12月", "全年"],
            ["公务接待费", "预算", 3000, 3000, 6000],
            [null, "实际", 1500, 2000, 3500],
            ["公务用车运行维护费", "预算", 10000, 10000, 20000],
            [null, "实际", 9000, 9900, 18900]
        );

        var reception = new LedgerFigures(ledger).FindNamedAmount("three-public.reception")!.Amounts;
        Assert.Equal((Money.FromYuan(6000), Money.FromYuan(3500)), (reception.Initial, reception.Executed));
    }

    private static Ledger Import(params object?[][] rows) =>
        Workbooks.Import(Workbooks.Empty, Workbooks.Sheet("Sheet1", rows)).Dossier.Ledger;
}
