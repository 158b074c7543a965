using Youju.Domain.Figures;
using Youju.Domain.Indicators;

namespace Youju.Domain.Tests.Indicators;

public sealed class IndicatorSplitTests
{
    private static readonly Indicator Whole = new(
        "v",
        "quantity",
        "接待游客人次",
        TargetDirection.AtLeast,
        10
    )
    {
        Target = 300,
        Unit = new("人次", Dimension.Count),
    };

    [Fact]
    public void Parts_that_add_up_are_fine() =>
        Assert.Empty(Split(("甲镇", 100, 90), ("乙镇", 200, 220)).CheckSums(Whole, 310));

    [Fact]
    public void A_sum_that_differs_is_told_with_the_difference()
    {
        var problems = Split(("甲镇", 100, 90), ("乙镇", 180, 220)).CheckSums(Whole, 300).ToList();

        Assert.Equal(
            [
                "按乡镇（街道）分的目标值合计 280，与整个指标的 300 差 -20",
                "按乡镇（街道）分的完成值合计 310，与整个指标的 300 差 10",
            ],
            problems
        );
    }

    [Fact]
    public void A_part_that_is_not_known_leaves_the_sum_open() =>
        Assert.Empty(Split(("甲镇", 100, null), ("乙镇", 200, 5)).CheckSums(Whole, 300));

    [Fact]
    public void A_name_that_stands_twice_is_told() =>
        Assert.Contains(
            "写了 2 次",
            Assert.Single(Split(("甲镇", 100, null), ("甲镇", 200, null)).CheckSums(Whole, null))
        );

    [Fact]
    public void Splits_and_changes_that_say_the_same_are_equal()
    {
        var change = new TargetRevision(new(2025, 9, 1), "≥300", "≥250", "雨季");

        Assert.Equal(Split(("甲镇", 1, 2)), Split(("甲镇", 1, 2)));
        Assert.Equal(TargetRevisions.None.With(change), new TargetRevisions([change]));
        Assert.NotEqual(TargetRevisions.None, new TargetRevisions([change]));
    }

    private static IndicatorSplit Split(params (string Name, decimal? Target, decimal? Done)[] parts) =>
        new(SplitBy.Township, [.. parts.Select(part => new SplitPart(part.Name, part.Target, part.Done))]);
}
