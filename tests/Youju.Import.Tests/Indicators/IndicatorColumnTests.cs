using Youju.Domain.Indicators;

namespace Youju.Import.Tests.Indicators;

/// <summary>Tables of indicators by the classes that stand in them, whatever their heads are called.</summary>
public sealed class IndicatorColumnTests
{
    [Fact]
    public void Classes_tell_the_columns_beside_them()
    {
        var targets = Workbooks
            .Import(
                Workbooks.Empty,
                Workbooks.Sheet(
                    "完成与打分",
                    ["指标", null, "年度值", "实际值", "满分", "得分"],
                    ["数量", "救护员持证人数", "≥800人", "926人", 15, 15],
                    ["质量", "培训合格率", "≥96%", "98.2%", 15, 15],
                    ["时效", "救助款拨付时限", "≤10日", "7日", 10, 10]
                )
            )
            .Dossier.Targets;

        var first = Assert.Single(targets.All, one => one.Name == "救护员持证人数");
        Assert.Equal((800m, 926m), (first.Target, (first.Actual as EnteredActual)?.Done.Value));
    }

    [Fact]
    public void The_first_level_may_stand_to_the_left_of_the_classes()
    {
        var targets = Workbooks
            .Import(
                Workbooks.Empty,
                Workbooks.Sheet(
                    "申报",
                    ["分类", null, "考核什么", "要做到"],
                    ["产出", "数量", "人群筛查人数", "≥12000人"],
                    [null, "质量", "规范治疗率", "≥95%"],
                    ["效益", "社会效益", "家犬登记率", "≥98%"]
                )
            )
            .Dossier.Targets;

        Assert.Equal([12_000m, 98m, 95m], targets.All.Select(one => one.Target!.Value).OrderDescending());
    }

    [Fact]
    public void Of_years_side_by_side_only_the_own_one_is_aimed_at()
    {
        var targets = Workbooks
            .Import(
                Workbooks.Empty,
                Workbooks.Sheet(
                    "申报",
                    ["一级指标", "二级指标", "三级指标", "2022年实际", "2023年预计", "2024年目标值"],
                    ["产出", "数量", "应急演练场次", 21, 24, "26场"],
                    [null, "时效", "县城内到场时间", "13.4分钟", "12分钟", "≤10分钟"],
                    ["满意度", "服务对象", "群众满意度", "96.2%", "97%", "≥98%"]
                )
            )
            .Dossier.Targets;

        Assert.Equal([26m, 10m, 98m], targets.All.Select(one => one.Target!.Value));
    }

    [Fact]
    public void What_stands_behind_other_years_and_names_no_aim_is_none()
    {
        var targets = Workbooks
            .Import(
                Workbooks.Empty,
                Workbooks.Sheet(
                    "对比",
                    ["类", "指标", "2022年实际", "2023年实际", "幅度"],
                    ["数量", "应急演练场次", 21, 24, "14.3%"],
                    ["质量", "接警出动率", "98%", "100%", "2.0%"]
                )
            )
            .Dossier.Targets;

        Assert.Empty(targets.All);
    }
}
