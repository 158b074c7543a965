using Youju.Domain.Budget;

namespace Youju.Import.Tests.Tables;

/// <summary>A form about one project, whose name stands in a line above its money.</summary>
public sealed class FormOfProjectTests
{
    [Fact]
    public void The_money_is_of_the_project_that_a_line_above_names()
    {
        var line = Assert.Single(
            Import(
                ["项目支出基本情况（2024年度）"],
                ["项目名称", "非遗传承展演", null, null],
                ["主管部门", "某县文广旅局", "实施单位", "某县文化馆"],
                ["项目资金（万元）", "年初预算数", "全年预算数", "全年执行数"],
                ["年度资金总额", 60, 58, 55.4m],
                ["其中：当年财政拨款", 60, 58, 55.4m],
                ["上年结转资金", 0, 0, 0]
            )
        );

        Assert.Equal(
            ("非遗传承展演", 600_000m, 580_000m, 554_000m),
            (
                line.Project,
                line.Amounts.Initial?.Yuan,
                line.Amounts.Adjusted?.Yuan,
                line.Amounts.Executed?.Yuan
            )
        );
    }

    [Fact]
    public void Heads_that_begin_with_the_name_of_projects_are_no_form() =>
        Assert.Equal(
            ["禁毒宣传", "环卫保洁"],
            Import(
                    ["2024年项目支出情况表（万元）"],
                    ["项目名称", "资金安排情况", null, "全年支出"],
                    [null, "年初预算", "全年预算", null],
                    ["禁毒宣传", 5, 5, 4.8m],
                    ["环卫保洁", 44, 44, 43.6m]
                )
                .Select(line => line.Project)
        );

    private static IReadOnlyList<BudgetLine> Import(params object?[][] rows) =>
        Workbooks.Import(Workbooks.Empty, Workbooks.Sheet("基本情况", rows)).Dossier.Ledger.Lines;
}
