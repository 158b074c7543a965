using Youju.Domain.Budget;
using Youju.Domain.Indicators;
using static Youju.Import.Tests.Indicators.TargetTable;

namespace Youju.Import.Tests.Indicators;

public sealed class TargetImportTests
{
    [Fact]
    public void Merged_cells_are_meant_in_every_row_they_cover()
    {
        var result = Workbooks.Import(
            Workbooks.Empty,
            Table(
                ["产出指标（50分）", "数量指标", "接待", "≥5场"],
                [null, null, "推文", "≥5篇"],
                [null, "质量指标", "完好率", "100%"],
                ["满意度指标", null, "游客满意度", "≥90%"]
            )
        );

        Assert.Equal(
            ["quantity", "quantity", "quality", "served"],
            result.Dossier.Targets.Indicators.Select(indicator => indicator.Class)
        );
    }

    [Fact]
    public void Class_and_name_may_share_one_head()
    {
        var result = Workbooks.Import(
            Workbooks.Empty,
            Workbooks.Sheet(
                "自评",
                ["2024年度预算项目支出绩效自评"],
                ["项目", "食品抽检", "主管部门", "某局"],
                ["指标", null, "设定值", "达到值", "分值", "得分"],
                ["数量", "抽检批次", "1200批次", "1268批次", 15, 15],
                [null, "开放天数", "≥230天", "226天", 10, 9.8m],
                ["满意度", "群众满意度", "≥85%", "83.6%", 10, 9.5m]
            )
        );

        Assert.Equal(
            [("quantity", "抽检批次", 1200m), ("quantity", "开放天数", 230m), ("served", "群众满意度", 85m)],
            result
                .Dossier.Targets.Projects.Single()
                .Indicators.Select(one => (one.Class, one.Name, one.Target!.Value))
        );
    }

    [Fact]
    public void A_class_does_not_go_on_into_the_next_first_level_one() =>
        Assert.Contains(
            "“二级指标”必填",
            Assert.Single(
                Reasons(
                    Workbooks.Import(
                        Workbooks.Empty,
                        Table(["产出指标", "数量指标", "接待", "≥5场"], ["效益指标", null, "收入", "≥5万元"])
                    )
                )
            ),
            StringComparison.Ordinal
        );

    [Fact]
    public void A_second_level_class_under_the_wrong_first_level_one_is_named() =>
        Assert.StartsWith(
            "A2“效益指标”里没有“数量指标”，它属于“产出指标”",
            Assert.Single(
                Reasons(Workbooks.Import(Workbooks.Empty, Table(["效益指标", "数量指标", "接待", "≥5场"])))
            ),
            StringComparison.Ordinal
        );

    [Fact]
    public void What_was_aimed_at_as_a_whole_stands_above_the_indicators()
    {
        var result = Workbooks.Import(
            Workbooks.Empty,
            Workbooks.Sheet(
                "自评表",
                ["项目名称：节会"],
                ["年度总体目标", "预期目标", null, null, "实际完成情况"],
                [null, "办好节会", null, null, "如期举办"],
                Head,
                ["产出指标", "数量指标", "接待", "≥5场", null, 10]
            )
        );

        var project = Assert.Single(result.Dossier.Targets.Projects);
        Assert.Equal(
            ("办好节会", "如期举办", "接待"),
            (project.Expected, project.Achieved, Assert.Single(project.Indicators).Name)
        );
    }

    [Fact]
    public void A_deviation_and_its_measure_in_one_cell_are_parted()
    {
        var indicator = Single(
            Workbooks.Empty,
            Table(["产出指标", "数量指标", "接待", "≥5场", "3场", 10, 6, "雨天多；改进措施：增设室内场次"])
        );

        Assert.Equal(("雨天多", "增设室内场次"), (indicator.Deviation, indicator.Measure));
    }

    [Fact]
    public void An_indicator_is_known_by_its_name()
    {
        var dossier = With(Visitors with { Basis = "年度计划", Actual = new BoundActual("events.visitors") });
        var indicator = Single(
            dossier,
            Table(["产出指标", "数量指标", "接待游客人次", "≥28万人次", null, 12])
        );

        Assert.Equal(
            Visitors with
            {
                Basis = "年度计划",
                Actual = new BoundActual("events.visitors"),
                Target = 280_000,
                Weight = 12,
            },
            indicator
        );
    }

    [Fact]
    public void Two_indicators_of_one_name_are_told_apart_by_their_ids_only()
    {
        var dossier = With(Visitors, Visitors with { Id = "visitors-2", Class = "quality" });

        Assert.Contains(
            "有 2 个指标叫“接待游客人次”，分不清是哪一个，请写编号：visitors、visitors-2",
            Assert.Single(
                Reasons(Workbooks.Import(dossier, Table(["产出指标", "数量指标", "接待游客人次", "≥5人次"])))
            ),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Two_rows_about_one_indicator_are_named() =>
        Assert.Contains(
            "第3行与第2行是同一个指标",
            Assert.Single(
                Reasons(
                    Workbooks.Import(
                        Workbooks.Empty,
                        Table(["产出指标", "数量指标", "接待", "≥5场"], [null, null, "接待", "≥6场"])
                    )
                )
            ),
            StringComparison.Ordinal
        );

    [Fact]
    public void A_table_of_a_project_fills_the_project_s_form()
    {
        var dossier = Workbooks.Empty with
        {
            Ledger = Workbooks.Empty.Ledger with
            {
                Lines =
                [
                    new(
                        "p1",
                        BudgetKind.GeneralPublic,
                        ExpenditureKind.Project,
                        new(),
                        new HandEntered("批复")
                    )
                    {
                        Project = "节会",
                    },
                ],
            },
        };
        var result = Workbooks.Import(
            dossier,
            Workbooks.Sheet(
                "自评表",
                ["2024年度项目支出绩效自评表"],
                ["项目支出名称", null, "节会"],
                Head,
                ["产出指标", "数量指标", "接待", "≥5场", null, 10]
            )
        );

        Assert.Empty(result.Warnings);
        Assert.Equal(
            ("节会", "接待"),
            (
                Assert.Single(result.Dossier.Targets.Projects).Project,
                Assert.Single(result.Dossier.Targets.All).Name
            )
        );
    }

    [Fact]
    public void A_table_of_another_year_is_left_alone()
    {
        var result = Workbooks.Import(
            Workbooks.Empty,
            Workbooks.Sheet(
                "自评表",
                ["2023年度部门整体支出绩效自评表"],
                Head,
                ["产出指标", "数量指标", "接待", "≥5场"]
            )
        );

        Assert.Equal(
            "工作表“自评表”是2023年度的，本档案是2024年度的，没有导入。",
            Assert.Single(result.Warnings)
        );
        Assert.Empty(result.Dossier.Targets.All);
    }

    [Fact]
    public void Totals_signatures_and_blank_indicators_are_passed_over()
    {
        var result = Workbooks.Import(
            Workbooks.Empty,
            Table(
                ["产出指标", "数量指标", "指标1：接待", "≥5场"],
                [null, null, "指标2："],
                [null, null, "……"],
                ["总分", null, null, null, null, 100, 95],
                ["填表人：张三", null, "填报日期：2025年1月"]
            )
        );

        Assert.Empty(result.Rejected);
        Assert.Equal("接待", Assert.Single(result.Dossier.Targets.All).Name);
    }

    [Fact]
    public void How_a_column_was_understood_is_kept()
    {
        var result = Workbooks.Import(
            Workbooks.Empty,
            Workbooks.Sheet("指标", ["二级指标", "衡量什么", "指标值"], ["数量指标", "接待", "≥5场"]),
            "衡量什么=三级指标"
        );

        Assert.Equal("name", result.Dossier.Columns["targets/衡量什么"]);
    }

    [Fact]
    public void Importing_again_changes_nothing()
    {
        var sheet = Table(
            ["产出指标", "数量指标", "接待", "≥18万人次", "20万余人次", 10],
            ["效益指标", "社会效益", "文化生活", "有效提升", "明显提升", 10, 9]
        );
        var once = Workbooks.Import(Workbooks.Empty, sheet).Dossier;

        Assert.Contains(
            "新增 0 个，更新 0 个，未变 2 个",
            Workbooks.Import(once, sheet).Messages[0],
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_row_with_aim_and_result_but_no_name_is_given_back() =>
        Assert.Contains(
            Reasons(
                Workbooks.Import(
                    Workbooks.Empty,
                    Table(
                        ["产出指标", "数量指标", "举办展览", "3个", "3个", 10],
                        [null, "数量指标", null, "12场", "13场", 10]
                    )
                )
            ),
            reason => reason.Contains("“三级指标”必填", StringComparison.Ordinal)
        );

    [Fact]
    public void Points_that_are_no_number_are_told()
    {
        var result = Workbooks.Import(
            Workbooks.Empty,
            Table(["产出指标", "数量指标", "举办展览", "3个", "3个", "十分"])
        );

        Assert.Contains(result.Warnings, warning =>
            warning.Contains("“十分”应为数字，没有记下", StringComparison.Ordinal)
        );
    }
}
