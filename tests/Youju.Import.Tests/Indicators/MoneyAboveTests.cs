using Youju.Domain.Budget;

namespace Youju.Import.Tests.Indicators;

/// <summary>The money of the national forms stands above their indicators.</summary>
public sealed class MoneyAboveTests
{
    [Fact]
    public void A_projects_form_tells_its_three_amounts()
    {
        var line = Assert.Single(
            Import(
                ["2024年度项目支出绩效自评表"],
                ["项目名称", "重大传染病防控"],
                [
                    "项目资金（万元）",
                    null,
                    "年初预算数",
                    "全年预算数",
                    "全年执行数",
                    "分值",
                    "执行率",
                    "得分",
                ],
                [null, "年度资金总额", 126, 138.5m, 132.6m, 10, "95.7%", 9.57m],
                [null, "其中：当年财政拨款", 126, 126, 120.4m],
                [null, "上年结转资金", null, 12.5m, 12.2m]
            ).Lines
        );

        Assert.Equal(
            ("重大传染病防控", 1_260_000m, 1_385_000m, 1_326_000m),
            (
                line.Project,
                line.Amounts.Initial?.Yuan,
                line.Amounts.Adjusted?.Yuan,
                line.Amounts.Executed?.Yuan
            )
        );
    }

    [Fact]
    public void Parts_by_budget_that_add_up_become_lines_of_their_own() =>
        Assert.Equal(
            [(BudgetKind.GeneralPublic, 80m), (BudgetKind.OwnFunds, 20m)],
            Import(
                ["2024年度项目支出绩效自评表"],
                ["项目名称", "灯会"],
                ["项目资金（元）", null, "全年执行数"],
                [null, "年度资金总额", 100],
                [null, "其中：财政拨款", 80],
                [null, "其他资金", 20]
            )
                .Lines.Select(line => (line.Budget, line.Amounts.Executed!.Value.Yuan))
        );

    [Fact]
    public void The_form_of_the_whole_unit_tells_its_budget() =>
        Assert.Equal(
            (100m, 40m),
            new LedgerFigures(
                Import(
                    ["部门整体支出绩效目标表（2024年度）"],
                    ["年度预算申请（元）", "资金总额", "按支出性质分"],
                    [null, null, "基本支出", "项目支出"],
                    [null, 100, 60, 40]
                )
            )
                is var figures
                ? (
                    figures.FindAmount("expenditure", AmountColumn.Initial)?.Value.Yuan ?? 0,
                    figures.FindAmount("project", AmountColumn.Initial)?.Value.Yuan ?? 0
                )
                : default
        );

    private static Ledger Import(params object?[][] above) =>
        Workbooks
            .Import(
                Workbooks.Empty,
                Workbooks.Sheet(
                    "自评表",
                    [
                        .. above,
                        ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值"],
                        ["产出指标", "数量指标", "接种剂次", "≥42000剂次", "43860剂次"],
                    ]
                )
            )
            .Dossier.Ledger;
}
