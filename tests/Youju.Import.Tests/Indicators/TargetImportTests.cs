using Youju.Domain.Budget;
using Youju.Domain.Dossiers;
using Youju.Domain.Figures;
using Youju.Domain.Indicators;
using Youju.Domain.Registers;
using Youju.Domain.Workbooks;
using Youju.Import.Requests;

namespace Youju.Import.Tests.Indicators;

public sealed class TargetImportTests
{
    private static readonly object?[] Head =
    [
        "一级指标",
        "二级指标",
        "三级指标",
        "年度指标值",
        "实际完成值",
        "分值",
        "得分",
        "偏差原因分析及改进措施",
    ];

    private static readonly Indicator Visitors = new(
        "visitors",
        "quantity",
        "接待游客人次",
        TargetDirection.AtLeast,
        10
    )
    {
        Unit = Unit.FromSymbol("人次"),
        Target = 250_000,
    };

    [Theory]
    [InlineData("≥18万人次", TargetDirection.AtLeast, 180_000, "人次")]
    [InlineData(">=18万人次", TargetDirection.AtLeast, 180_000, "人次")]
    [InlineData("18万人次以上", TargetDirection.AtLeast, 180_000, "人次")]
    [InlineData("不少于200场", TargetDirection.AtLeast, 200, "场")]
    [InlineData("100%", TargetDirection.Equal, 100, "%")]
    [InlineData("=100%", TargetDirection.Equal, 100, "%")]
    [InlineData("≤5天", TargetDirection.AtMost, 5, "天")]
    [InlineData("<30万元", TargetDirection.Below, 300_000, "元")]
    [InlineData("＞90%", TargetDirection.Above, 90, "%")]
    [InlineData("≥3篇次", TargetDirection.AtLeast, 3, "篇次")]
    [InlineData("≤2元/人次", TargetDirection.AtMost, 2, "元/人次")]
    public void A_target_is_read_as_direction_number_and_unit(
        string words,
        TargetDirection direction,
        int target,
        string unit
    )
    {
        var indicator = Single(Workbooks.Empty, Table(["产出指标", "数量指标", "接待", words]));

        Assert.Equal(
            (direction, target, unit),
            (indicator.Direction, indicator.Target, indicator.Unit.Symbol)
        );
    }

    [Theory]
    [InlineData("定性：有效提升", "有效提升")]
    [InlineData("有效提升", "有效提升")]
    [InlineData("12月底前完成", "12月底前完成")]
    public void A_target_in_words_is_qualitative(string words, string target)
    {
        var indicator = Single(Workbooks.Empty, Table(["效益指标", "社会效益指标", "群众文化生活", words]));

        Assert.Equal(
            (TargetDirection.Qualitative, null, target),
            (indicator.Direction, indicator.Target, indicator.TargetText)
        );
    }

    [Theory]
    [InlineData("约200场", "D2“约200场”目标要写确数")]
    [InlineData("≥很多", "D2“≥很多”应为数字和单位，如 ≥18万人次")]
    [InlineData("≥9999999999999999场", "D2“≥9999999999999999场”数太大或太小")]
    public void A_target_that_is_none_is_given_back_with_its_cell(string words, string reason) =>
        Assert.StartsWith(
            reason,
            Assert.Single(
                Reasons(Workbooks.Import(Workbooks.Empty, Table(["产出指标", "数量指标", "接待", words])))
            ),
            StringComparison.Ordinal
        );

    [Fact]
    public void Direction_and_unit_may_stand_in_columns_of_their_own()
    {
        var indicator = Single(
            Workbooks.Empty,
            Workbooks.Sheet(
                "指标",
                ["二级指标", "三级指标", "指标性质", "指标值", "度量单位"],
                ["数量", "接待", "≥", 18, "万人次"]
            )
        );

        Assert.Equal(
            (TargetDirection.AtLeast, 180_000m, "人次"),
            (indicator.Direction, indicator.Target, indicator.Unit.Symbol)
        );
    }

    [Theory]
    [InlineData("≥", "28.8万元", "%", "单位是“元”，“计量单位”栏写的却是“%”")]
    [InlineData("≥", "≤5", "天", "与指标方向“≥”不一致")]
    [InlineData("定性", "≥5", "天", "与指标方向“定性”不一致")]
    [InlineData("＝", "按月安排", "次", "应为数字和单位")]
    public void Cells_that_contradict_each_other_are_named(
        string direction,
        string target,
        string unit,
        string reason
    )
    {
        var sheet = Workbooks.Sheet(
            "指标",
            ["二级指标", "三级指标", "指标方向", "指标值", "计量单位"],
            ["数量指标", "接待", direction, target, unit]
        );

        Assert.Contains(
            reason,
            Assert.Single(Reasons(Workbooks.Import(Workbooks.Empty, sheet))),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_share_shown_in_percent_is_read_as_it_is_shown()
    {
        var row = new WorkbookRow(2, [new(0, "质量指标"), new(1, "完好率"), new(2, "95%", 0.95m)]);
        var sheet = Workbooks.Sheet("指标", ["二级指标", "三级指标", "指标值"]) is var head
            ? head with
            {
                Rows = head.Rows.Append(row),
            }
            : head;

        Assert.Equal(95, Single(Workbooks.Empty, sheet).Target);
    }

    [Theory]
    [InlineData("10分")]
    [InlineData("10%")]
    public void Points_may_bear_their_unit(string words) =>
        Assert.Equal(
            10,
            Single(Workbooks.Empty, Table(["产出指标", "数量指标", "接待", "≥5场", null, words])).Weight
        );

    [Theory]
    [InlineData(-1)]
    [InlineData(1001)]
    public void Points_beyond_those_of_any_form_are_given_back(int points) =>
        Assert.EndsWith(
            "应在 0 到 1000 之间",
            Assert.Single(
                Reasons(
                    Workbooks.Import(
                        Workbooks.Empty,
                        Table(["产出指标", "数量指标", "接待", "≥5场", null, points])
                    )
                )
            ),
            StringComparison.Ordinal
        );

    [Fact]
    public void A_sheet_longer_than_any_list_of_indicators_is_refused()
    {
        var sheet = Table([
            .. Enumerable
                .Range(0, 5001)
                .Select(at => new object?[] { "产出指标", "数量指标", $"指标{at}", "≥5场" }),
        ]);

        Assert.Contains(
            "超过 5000 行",
            Assert.Throws<ImportException>(() => Workbooks.Import(Workbooks.Empty, sheet)).Message,
            StringComparison.Ordinal
        );
    }

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
    public void What_was_reached_is_entered_with_the_place_it_came_from()
    {
        var entered = Assert.IsType<EnteredActual>(
            Single(
                Workbooks.Empty,
                Table(["产出指标", "数量指标", "接待", "≥18万人次", "20万余人次", 10])
            ).Actual
        );

        Assert.Equal(new SoftQuantity(200_000, Unit.FromSymbol("人次"), Qualifier.MoreThan), entered.Done);
        Assert.Equal("导入 台账.xlsx（自评表 第2行）", entered.Reason);
    }

    [Fact]
    public void What_was_reached_is_written_in_the_unit_of_its_column()
    {
        var sheet = Workbooks.Sheet(
            "指标",
            ["二级指标", "三级指标", "指标值", "计量单位", "上年完成值", "实际完成值"],
            ["数量", "接待", "≥18", "万人次", 16, 20.5m]
        );
        var indicator = Single(Workbooks.Empty, sheet);

        Assert.Equal((180_000m, 160_000m), (indicator.Target, indicator.History));
        Assert.Equal(205_000, Assert.IsType<EnteredActual>(indicator.Actual).Done.Value);
    }

    [Fact]
    public void Words_with_points_are_a_judgement()
    {
        var judged = Assert.IsType<JudgedActual>(
            Single(
                Workbooks.Empty,
                Table(["效益指标", "社会效益", "文化生活", "有效提升", "明显提升", 10, 7])
            ).Actual
        );

        Assert.Equal((Attainment.Partly, 0.7m, "明显提升"), (judged.Attainment, judged.Share, judged.Reason));
    }

    [Fact]
    public void Words_without_points_are_told_of_and_not_kept()
    {
        var result = Workbooks.Import(
            Workbooks.Empty,
            Table(["效益指标", "社会效益", "文化生活", "有效提升", "明显提升", 10])
        );

        Assert.Null(Assert.Single(result.Dossier.Targets.Indicators).Actual);
        Assert.Contains(result.Warnings, warning =>
            warning.Contains("完成情况“明显提升”没有得分", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void What_was_not_measured_and_got_no_points_is_a_judgement_too()
    {
        var judged = Single(
            Workbooks.Empty,
            Table(["满意度指标", "满意度", "游客满意度", "≥90%", "没有开展问卷", 10, 0])
        ).Actual;

        Assert.Equal(new JudgedActual(Attainment.Missed, 0, "没有开展问卷"), judged);
    }

    [Fact]
    public void Words_in_the_place_of_a_number_are_no_reason_for_points() =>
        Assert.StartsWith(
            "E2“已完成”应为数字",
            Assert.Single(
                Reasons(
                    Workbooks.Import(
                        Workbooks.Empty,
                        Table(["产出指标", "成本指标", "活动成本", "≤30万元", "已完成", 10, 10])
                    )
                )
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
            Ledger = new(2024)
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
    public void A_value_that_contradicts_the_fact_is_told_and_the_fact_stays()
    {
        var held = Workbooks.Sheet(
            "活动",
            ["活动名称", "类别", "起止日期", "地点", "状态"],
            ["灯会", "节庆", "2024-02-10", "城区", "已举办"]
        );
        var dossier = With(
            Visitors with
            {
                Target = 1,
                Unit = Unit.FromSymbol("场"),
                Name = "活动场次",
                Actual = new BoundActual("events.count"),
            }
        );
        var result = Workbooks.Import(
            Workbooks.Import(dossier, held).Dossier,
            Table(["产出指标", "数量指标", "活动场次", "≥1场", "4场", 10])
        );

        Assert.IsType<BoundActual>(Assert.Single(result.Dossier.Targets.All).Actual);
        Assert.Contains(result.Warnings, warning =>
            warning.Contains("表上的完成值是“4场”，数据项 events.count 是 1", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void A_fact_may_be_named_as_people_call_it()
    {
        var sheet = Workbooks.Sheet(
            "指标",
            ["编号", "三级指标", "完成值数据项"],
            ["visitors", "接待游客人次", "节庆活动接待人次"]
        );

        Assert.Equal(new BoundActual("events.visitors"), Single(With(Visitors), sheet).Actual);
    }

    [Theory]
    [InlineData("完成值数据项", "节庆活动接待人数", "最接近的是 节庆活动接待人次")]
    [InlineData("完成值数据项", "events.visitor", "最接近的是 events.visitors")]
    [InlineData("实际完成值", "已完成", "应为数字")]
    [InlineData("实际完成值", "20场", "单位是“场”，“计量单位”栏写的却是“人次”")]
    [InlineData("评定", "达成", "“评定得分”必填")]
    public void What_was_reached_and_cannot_be_is_given_back(string column, string words, string reason)
    {
        var sheet = Workbooks.Sheet(
            "指标",
            ["编号", "三级指标", column],
            ["visitors", "接待游客人次", words]
        );

        Assert.Contains(
            reason,
            Assert.Single(Reasons(Workbooks.Import(With(Visitors), sheet))),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData(9, "达成", null)]
    [InlineData(7, "达成", "是分值的 70%，“达成年度指标”应得 80% 以上")]
    [InlineData(11, "达成", "应在 0 到分值 10 之间")]
    public void Points_must_be_those_of_their_grade(int points, string grade, string? reason)
    {
        var sheet = Workbooks.Sheet(
            "指标",
            ["编号", "三级指标", "评定", "评定得分", "评定依据"],
            ["visitors", "接待游客人次", grade, points, "问卷"]
        );

        Assert.Equal(
            reason is null,
            Reasons(Workbooks.Import(With(Visitors), sheet)) is not [var told]
                || !told.Contains(reason!, StringComparison.Ordinal)
        );
    }

    [Fact]
    public void A_value_of_one_kind_gives_way_to_one_of_another()
    {
        var sheet = Workbooks.Sheet(
            "指标",
            ["编号", "三级指标", "完成值数据项", "实际完成值", "评定", "完成值依据"],
            ["visitors", "接待游客人次", null, "26万余", null, "统计表"]
        );
        var bound = Visitors with { Actual = new BoundActual("events.visitors") };
        var judged = Visitors with { Actual = new JudgedActual(Attainment.Missed, 0, "统计表") };

        var entered = new EnteredActual(new(260_000, Unit.FromSymbol("人次"), Qualifier.MoreThan), "统计表");
        Assert.Equal(entered, Single(With(bound), sheet).Actual);
        Assert.Equal(entered, Single(With(judged), sheet).Actual);
    }

    [Fact]
    public void A_value_that_another_indicator_is_bound_to_is_not_taken_away()
    {
        var entered = Visitors with { Actual = new EnteredActual(new(5, Unit.FromSymbol("人次")), "登记") };
        var dossier = With(
            entered,
            Visitors with
            {
                Id = "other",
                Name = "别的",
                Actual = new BoundActual("targets.visitors"),
            }
        );
        var sheet = Workbooks.Sheet(
            "指标",
            ["编号", "三级指标", "完成值数据项"],
            ["visitors", "接待游客人次", "events.count"]
        );

        Assert.Contains(
            "targets.visitors",
            Assert.Throws<ImportException>(() => Workbooks.Import(dossier, sheet)).Message,
            StringComparison.Ordinal
        );
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

    private static WorkbookSheet Table(params object?[][] rows) => Workbooks.Sheet("自评表", [Head, .. rows]);

    private static Dossier With(params Indicator[] indicators) =>
        Workbooks.Empty with
        {
            Targets = new() { Indicators = indicators },
        };

    private static Indicator Single(Dossier dossier, WorkbookSheet sheet) =>
        Assert.Single(Workbooks.Import(dossier, sheet).Dossier.Targets.All);

    private static List<string> Reasons(ImportResult result) =>
        [.. result.Rejected.SelectMany(sheet => sheet.Rows).SelectMany(row => row.Reasons)];
}
