using Youju.Domain.Budget;
using Youju.Import.Requests;

namespace Youju.Import.Tests.Tables;

/// <summary>Sums stand among the rows that they sum up, whatever they are called and wherever: none of them is a project.</summary>
public sealed class TotalRowTests
{
    private static readonly object?[] Head = ["序号", "项目名称", "全年预算", "实际支出"];

    [Theory]
    [InlineData("合计")]
    [InlineData("小 计")]
    [InlineData("总  计")]
    [InlineData(" 合\u3000计：")]
    [InlineData("本页合计")]
    [InlineData("以上合计")]
    [InlineData("合计（万元）")]
    [InlineData("全部项目")]
    [InlineData("")]
    public void A_sum_below_its_rows_is_no_project(string name) =>
        AssertProjects([.. Three, [null, name, 60, 57]]);

    [Theory]
    [InlineData("合计")]
    [InlineData("总 计")]
    [InlineData("专项合计")]
    [InlineData("")]
    public void A_sum_above_its_rows_is_no_project(string name) =>
        AssertProjects([
            [null, name, 60, 57],
            .. Three,
        ]);

    [Fact]
    public void A_sum_may_stand_where_the_running_number_would() =>
        AssertProjects([.. Three, ["合 计", null, 60, 57]]);

    [Fact]
    public void Sums_of_groups_and_of_all_are_no_projects() =>
        AssertProjects([
            Three[0],
            Three[1],
            [null, "小计", 30, 28],
            Three[2],
            [null, "小计", 30, 29],
            [null, "合计", 60, 57],
        ]);

    [Fact]
    public void Sums_of_two_budgets_are_no_projects() =>
        AssertProjects([
            [null, "一般公共预算", 30, 28],
            Three[0],
            Three[1],
            [null, "政府性基金预算", 30, 29],
            Three[2],
            [null, "总计", 60, 57],
        ]);

    [Fact]
    public void A_part_that_does_not_come_to_its_project_is_no_project_of_its_own() =>
        AssertProjects([
            Three[0],
            Three[1],
            [null, "其中：行道树补植", 8, 7],
            Three[2],
            [null, "合计", 60, 57],
        ]);

    [Fact]
    public void Several_parts_of_one_project_are_no_projects() =>
        AssertProjects([
            Three[0],
            Three[1],
            [null, "其中：行道树补植", 8, 7],
            [null, "花坛更换", 5, 4],
            Three[2],
            [null, "合计", 60, 57],
        ]);

    private static readonly object?[][] Three =
    [
        [1, "灯会", 10, 9],
        [2, "绿地养护", 20, 19],
        [3, "春展", 30, 29],
    ];

    private static void AssertProjects(object?[][] rows)
    {
        var ledger = Import([Head, .. rows]).Dossier.Ledger;

        Assert.Equal(
            [("春展", 290_000m), ("灯会", 90_000m), ("绿地养护", 190_000m)],
            ledger
                .Lines.Select(line => (line.Project!, line.Amounts.Executed!.Value.Yuan))
                .OrderBy(line => line.Item1, StringComparer.Ordinal)
        );
    }

    [Fact]
    public void A_sum_in_two_rows_of_what_was_planned_and_spent_is_no_project()
    {
        var ledger = Import([
            ["专项名称", "类别", "合计", "其中：区级安排", "其中：市级下达"],
            ["灯会", "全年预算", 10, 6, 4],
            [null, "实际支出", 9, 6, 3],
            ["春展", "全年预算", 30, 10, 20],
            [null, "实际支出", 29, 10, 19],
            ["合计", "全年预算", 40, 16, 24],
            [null, "实际支出", 38, 16, 22],
        ]).Dossier.Ledger;

        Assert.Equal(
            [("灯会", 90_000m), ("春展", 290_000m)],
            ledger.Lines.Select(line => (line.Project!, line.Amounts.Executed!.Value.Yuan))
        );
    }

    [Fact]
    public void A_row_that_the_others_come_to_in_its_only_amount_is_asked_about()
    {
        var result = Import([
            ["序号", "项目名称", "实际支出"],
            [1, "灯会", 9],
            [2, "绿地养护", 19],
            [3, "文旅专项", 28],
        ]);

        Assert.Contains(result.Warnings, warning => warning.Contains("文旅专项", StringComparison.Ordinal));
    }

    [Fact]
    public void The_sum_of_a_group_of_columns_is_not_added_to_its_parts()
    {
        var staff = Workbooks
            .Import(
                Workbooks.Empty,
                Workbooks.Sheet(
                    "人员",
                    ["2024年末编制及人员情况统计表"],
                    ["单位", "事业编制", null, "退休人员", "编外用工", null, null],
                    [null, "核定数", "在编在岗", null, "合同制消防员", "后勤临聘", "小计"],
                    ["中心", 14, 12, 3, 26, 4, 30]
                )
            )
            .Dossier.Ledger.Staff;

        Assert.Equal((14, 12, 3, 30), (staff.Posts, staff.InService, staff.Retired, staff.Temporary));
    }

    [Fact]
    public void A_payment_without_a_project_is_not_that_of_the_project_above_where_names_are_written_out()
    {
        var result = Import([
            ["支付日期", "项目名称", "摘要", "支付金额"],
            ["2024-03-01", "灯会", "布展", 3],
            ["2024-03-05", "灯会", "灯组", 4],
            ["2024-03-09", null, "水费", 1],
            ["2024-04-01", "春展", "场租", 5],
        ]);

        Assert.Equal(
            [("春展", 50_000m), ("灯会", 70_000m)],
            result
                .Dossier.Ledger.Lines.Select(line => (line.Project!, line.Amounts.Executed!.Value.Yuan))
                .OrderBy(line => line.Item1, StringComparer.Ordinal)
        );
        Assert.Contains(result.Warnings, told => told.Contains("没有去处", StringComparison.Ordinal));
    }

    [Fact]
    public void Rows_of_two_budgets_are_of_the_budget_above_or_below_them()
    {
        var above = Import([
            Head,
            [null, "一般公共预算", 30, 28],
            [1, "灯会", 10, 9],
            [2, "绿地养护", 20, 19],
            [null, "政府性基金预算", 30, 29],
            [3, "春展", 30, 29],
            [null, "总计", 60, 57],
        ]);
        var below = Import([
            Head,
            [1, "灯会", 10, 9],
            [2, "绿地养护", 20, 19],
            [null, "一般公共预算小计", 30, 28],
            [3, "春展", 30, 29],
            [null, "政府性基金小计", 30, 29],
            [null, "总计", 60, 57],
        ]);

        foreach (var result in new[] { above, below })
            Assert.Equal(
                [BudgetKind.GeneralPublic, BudgetKind.GeneralPublic, BudgetKind.GovernmentFund],
                result.Dossier.Ledger.Lines.Select(line => line.Budget)
            );
    }

    private static ImportResult Import(object?[][] rows) =>
        Workbooks.Import(
            Workbooks.Empty,
            Workbooks.Sheet(
                "Sheet1",
                [
                    ["2024年专项资金使用情况（单位：万元）"],
                    .. rows,
                ]
            )
        );
}
