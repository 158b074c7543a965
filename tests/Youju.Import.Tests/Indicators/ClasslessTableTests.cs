using Youju.Domain.Indicators;
using Youju.Domain.Workbooks;
using Youju.Import.Requests;

namespace Youju.Import.Tests.Indicators;

/// <summary>Tables of indicators without classes: what is measured beside what was aimed at and what was reached.</summary>
public sealed class ClasslessTableTests
{
    [Theory]
    [InlineData("指标", "全年目标", "完成数")]
    [InlineData("考核指标", "年度任务数", "实际达到")]
    [InlineData("监测内容", "计划数", "年末实绩")]
    public void Aim_and_result_beside_a_name_are_an_indicator(string name, string aim, string result)
    {
        var targets = Import(
            Workbooks.Sheet(
                "Sheet1",
                ["年度绩效指标监测表"],
                [null, name, aim, result, "进展程度", "信号"],
                [1, "举办主体班次", "12期", "13", "108.33%", "绿"],
                [2, "培训干部人数", "1500人", "1,436人", "95.73%", "黄"],
                [3, "学员测评满意率", "≥95%", "97.8%", "—", "绿"]
            )
        ).Dossier.Targets;

        Assert.Equal(
            [("举办主体班次", 12m, 13m), ("培训干部人数", 1500m, 1436m), ("学员测评满意率", 95m, 97.8m)],
            targets.All.Select(one => (one.Name, one.Target!.Value, Done(one)))
        );
    }

    [Fact]
    public void The_class_follows_from_name_and_unit_and_is_asked_about()
    {
        var result = Import(
            Workbooks.Sheet(
                "Sheet1",
                ["绩效指标"],
                ["指标名称", "目标值", "完成值"],
                ["清运量", "73000吨", "74268吨"],
                ["清运及时率", "≥98%", "98.9%"],
                ["设施完好率", "≥95%", "96%"],
                ["群众满意度", "≥90%", "92.4%"]
            )
        );

        Assert.Equal(
            ["quantity", "timeliness", "quality", "served"],
            result.Dossier.Targets.All.Select(one => one.Class)
        );
        Assert.Contains(result.Warnings, told => told.Contains("“清运及时率”按时效指标"));
    }

    [Fact]
    public void Of_periods_beneath_the_result_the_whole_year_counts()
    {
        var targets = Import(
            Workbooks.Sheet(
                "Sheet1",
                ["2024年绩效指标完成情况"],
                ["所属项目", "指标名称", "计量单位", "目标值", "完成情况", null, "偏差说明"],
                [null, null, null, null, "1—6月", "1—12月"],
                ["清扫", "清扫面积", "万平方米", "≥486", "251.3", "502.7"],
                [null, "投诉件数", "件", "≤60", "37", "71", "雨季落叶多"],
                ["某中心　2025年1月15日"],
                ["2025年拟新增", "示范小区", "个", "35"]
            )
        ).Dossier.Targets;

        Assert.Equal([5_027_000m, 71m], targets.All.Select(Done));
    }

    [Fact]
    public void A_table_without_result_or_without_indicators_is_none()
    {
        var targets = Import(
            Workbooks.Sheet(
                "Sheet1",
                ["2024年安排"],
                ["工作内容", "任务数", "完成数", "责任人"],
                ["植树", 100, 98, "张"],
                ["育苗", 50, 50, "李"]
            )
        ).Dossier.Targets;

        Assert.Empty(targets.All);
    }

    [Fact]
    public void The_sheet_of_the_last_month_says_what_was_reached()
    {
        WorkbookSheet Month(string name, string done) =>
            Workbooks.Sheet(
                name,
                ["绩效指标监测"],
                ["指标", "全年目标", "完成数"],
                ["送课场次", "60场", done],
                ["开班期数", "12期", "9期"]
            );

        var targets = new WorkbookImport(Workbooks.Pack, new("监测.xlsx", Workbooks.Moment))
            .ImportSheets(Workbooks.Empty, [Month("12月", "74场"), Month("9月", "51场")])
            .Dossier.Targets;

        Assert.Equal(74, Done(Assert.Single(targets.All, one => one.Name == "送课场次")));
    }

    [Theory]
    [InlineData("全年实际完成")]
    [InlineData("年末做到")]
    public void Beside_classes_the_column_behind_the_aim_is_what_was_reached(string head)
    {
        var targets = Import(
            Workbooks.Sheet(
                "Sheet1",
                ["一级", "二级", "三级指标", "年初设定目标值", head, "分值"],
                ["产出指标", "数量", "救助人次", "≥650人次", "718人次", 10],
                [null, "质量", "核对准确率", "≥99%", "99.6%", 10],
                ["满意度", "满意度", "对象满意度", "≥90%", "94.8%", 10]
            )
        ).Dossier.Targets;

        Assert.Equal([718m, 99.6m, 94.8m], targets.All.Select(Done));
    }

    [Fact]
    public void What_was_reached_last_year_is_no_result()
    {
        var targets = Import(
            Workbooks.Sheet(
                "Sheet1",
                ["一级", "二级", "三级指标", "目标值", "2023年水平"],
                ["产出指标", "数量", "救助人次", "≥650人次", "718人次"],
                [null, "质量", "核对准确率", "≥99%", "99.6%"]
            )
        ).Dossier.Targets;

        Assert.All(targets.All, one => Assert.Null(one.Actual));
    }

    [Fact]
    public void A_value_beside_its_sign_under_one_head_is_no_result()
    {
        var targets = Import(
            Workbooks.Sheet(
                "Sheet1",
                ["一级指标", "二级指标", "三级指标", "指标值及单位", null, "备注"],
                ["产出指标", "数量指标", "检查车次", "≥", "18000辆次"],
                [null, "质量指标", "办结率", "≥", "98%"],
                ["满意度指标", "满意度", "对象满意度", "≥", "90%"]
            )
        ).Dossier.Targets;

        Assert.Equal([18_000m, 98m, 90m], targets.All.Select(one => one.Target!.Value));
        Assert.All(targets.All, one => Assert.Null(one.Actual));
    }

    private static ImportResult Import(WorkbookSheet sheet) => Workbooks.Import(Workbooks.Empty, sheet);

    private static decimal Done(Indicator indicator) => ((EnteredActual)indicator.Actual!).Done.Value;
}
