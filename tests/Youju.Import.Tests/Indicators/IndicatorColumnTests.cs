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
}
