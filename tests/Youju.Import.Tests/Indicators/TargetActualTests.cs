using Youju.Domain.Figures;
using Youju.Domain.Indicators;
using Youju.Domain.Registers;
using static Youju.Import.Tests.Indicators.TargetTable;

namespace Youju.Import.Tests.Indicators;

public sealed class TargetActualTests
{
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

    [Theory]
    [InlineData("≥85%", "0.884", "88.4", true)]
    [InlineData("≥85%", "1", "100", true)]
    [InlineData("≥85%", "0.9%", "0.9", false)]
    [InlineData("≥85%", "0.3", "0.3", false)]
    [InlineData("≥5%", "0.8", "0.8", false)]
    [InlineData("≥85%", "88.4", "88.4", false)]
    public void A_share_without_its_format_is_taken_for_a_percentage_and_told(
        string target,
        string written,
        decimal value,
        bool isTold
    )
    {
        var result = Workbooks.Import(
            Workbooks.Empty,
            Table(["效益指标", "社会效益", "知晓率", target, written, 10])
        );

        Assert.Equal(
            value,
            Assert.IsType<EnteredActual>(Assert.Single(result.Dossier.Targets.All).Actual).Done.Value
        );
        Assert.Equal(
            isTold,
            result.Warnings.Any(told => told.Contains("% 记，请核对", StringComparison.Ordinal))
        );
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

        Assert.Equal(
            new JudgedActual(Attainment.Missed, 0, "没有开展问卷") { Result = "没有开展问卷" },
            judged
        );
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

        var result = Workbooks.Import(dossier, sheet);

        Assert.Contains(result.Warnings, told => told.Contains("targets.visitors", StringComparison.Ordinal));
        Assert.Equal(dossier.Targets, result.Dossier.Targets);
    }
}
