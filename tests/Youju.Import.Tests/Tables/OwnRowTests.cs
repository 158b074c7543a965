using Youju.Domain.Budget;
using Youju.Domain.Dossiers;
using Youju.Domain.Figures;

namespace Youju.Import.Tests.Tables;

/// <summary>Tables of many units: which rows are the unit's own, whatever the column is called in which their names stand.</summary>
public sealed class OwnRowTests
{
    [Theory]
    [InlineData("站所名称")]
    [InlineData("村（社区）")]
    [InlineData("股室队所")]
    public void The_row_that_bears_the_name_of_the_unit_is_its_own(string head)
    {
        var ledger = Import("文化站", Villages(head)).Ledger;

        Assert.Equal(
            (Money.FromYuan(1_219_400), Money.FromYuan(258_700)),
            (Executed(ledger, "basic"), Executed(ledger, "project"))
        );
    }

    [Fact]
    public void What_other_units_have_is_kept_nowhere()
    {
        var dossier = Import("文化站", Villages("站所名称"));

        Assert.Equal((9, 4), (dossier.Ledger.Staff.InService, dossier.Ledger.Staff.Retired));
        Assert.DoesNotContain(dossier.Registers.Keys, key => key.StartsWith("own-"));
    }

    [Fact]
    public void Projects_of_which_none_is_called_like_the_unit_are_all_its_own()
    {
        var lines = Import(
            "文化站",
            ["2024年专项资金使用情况（单位：万元）"],
            ["项目名称", "年初预算", "执行数"],
            ["文化站维修", 10, 9],
            ["送戏下乡", 8, 8]
        ).Ledger.Lines;

        Assert.Equal(["文化站维修", "送戏下乡"], lines.Select(line => line.Project));
    }

    private static Money? Executed(Ledger ledger, string key) =>
        new LedgerFigures(ledger).FindNamedAmount(key)?.Amounts.Executed;

    private static object?[][] Villages(string head) =>
        [
            ["2024年度预算执行情况表"],
            ["编报：某镇人民政府", null, null, null, null, "单位：万元"],
            [head, "年末人数", null, "决算支出"],
            [null, "在职", "退休", "基本支出", "项目支出", "合计"],
            ["党政综合办", 31, 12, 512.33m, 96.18m, 608.51m],
            ["文化站", 9, 4, 121.94m, 25.87m, 147.81m],
            ["农技站", 14, 7, 160.02m, 64.50m, 224.52m],
            ["合计", 54, 23, 794.29m, 186.55m, 980.84m],
        ];

    private static Dossier Import(string unit, params object?[][] rows) =>
        Workbooks.Import(Workbooks.Empty with { Unit = new(unit) }, Workbooks.Sheet("Sheet1", rows)).Dossier;
}
