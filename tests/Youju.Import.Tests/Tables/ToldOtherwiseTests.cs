using Youju.Domain.Budget;

namespace Youju.Import.Tests.Tables;

/// <summary>Tables of money that say what they are by other words than a title: by their quarters, their rows, or the source of each row.</summary>
public sealed class ToldOtherwiseTests
{
    [Fact]
    public void A_sheet_of_the_last_quarter_with_all_of_them_is_of_the_year()
    {
        var line = Assert.Single(
            Lines(
                "第四季度",
                ["某镇2024年项目资金拨付情况（元）"],
                ["项目名称", "全年预算", "实际拨付", null, null, null, null],
                [null, null, "1季度", "2季度", "3季度", "4季度", "合计"],
                ["桥梁维护", 1000, 100, 200, 300, 350, 950]
            )
        );

        Assert.Equal((1000, 950), (line.Amounts.Adjusted?.Yuan, line.Amounts.Executed?.Yuan));
    }

    [Fact]
    public void What_no_table_knows_and_comes_to_a_sum_are_projects() =>
        Assert.Equal(
            ["龙舟赛 900 850", "篮球场翻新 500 480"],
            Lines(
                    "经费",
                    ["2024年经费使用（元）"],
                    ["项目", "年初预算", "实际支出"],
                    ["龙舟赛", 900, 850],
                    ["篮球场翻新", 500, 480],
                    ["合计", 1400, 1330]
                )
                .Select(line => $"{line.Project} {line.Amounts.Initial?.Yuan} {line.Amounts.Executed?.Yuan}")
        );

    [Fact]
    public void What_tables_know_are_no_projects() =>
        Assert.DoesNotContain(
            Lines(
                "经费",
                ["2024年经费使用（元）"],
                ["项目", "年初预算", "实际支出"],
                ["龙舟赛", 900, 850],
                ["办公费", 500, 480],
                ["合计", 1400, 1330]
            ),
            line => line.Project is not null
        );

    [Fact]
    public void The_source_of_each_row_tells_the_budget_with_which_the_year_began()
    {
        var lines = Lines(
            "指标",
            ["2024年指标（元）"],
            ["预算项目", "经济分类", "指标来源", "指标金额", "已支付金额"],
            ["河道清淤", "30226-劳务费", "年初预算", 600, 500],
            ["河道清淤", "30213-维修费", "追加", 200, 200],
            ["林道养护", "30226-劳务费", "上级提前下达", 300, 300]
        );

        Assert.Equal(
            [("河道清淤", 600m, null), ("河道清淤", 0m, 200m), ("林道养护", null, null)],
            lines.Select(line => (line.Project, line.Amounts.Initial?.Yuan, line.Amounts.Added?.Yuan))
        );
    }

    private static IReadOnlyList<BudgetLine> Lines(string sheet, params object?[][] rows) =>
        Workbooks.Import(Workbooks.Empty, Workbooks.Sheet(sheet, rows)).Dossier.Ledger.Lines;
}
