using Youju.Tourism.Census;

namespace Youju.Tourism.Tests.Census;

public sealed class CensusTallyTests
{
    private static readonly CensusTally Tally = CensusTally.CountUnits(
        Editions.Of2017,
        [
            new("甲", "AAA", "五级", "路口镇", IsNew: true),
            new("乙", "AAA", "三级", "陆城镇"),
            new("丙", "BAA", "一级", "陆城镇", IsRed: true),
            new("丁", "FGC", "未获等级", "陆城镇"),
            new("戊", "BAB", null, "陆城镇"),
        ]
    );

    [Fact]
    public void Coverage_counts_classes_of_the_list_only() =>
        Assert.Equal([("主类", 2, 8), ("亚类", 2, 23), ("基本类型", 3, 110)], Tally.Covered);

    [Fact]
    public void Every_unit_is_in_one_grade() =>
        Assert.Equal(Tally.Units, Tally.Grades.Sum(grade => grade.Units));

    [Fact]
    public void Both_usages_of_the_better_grades_are_told_apart() =>
        Assert.Equal(
            [("优良级", 2), ("优良级（只含四、三级）", 1), ("普通级", 1)],
            Tally.Groups.Select(group => (group.Group.Label, group.Units))
        );

    [Fact]
    public void The_rest_is_counted_by_its_own() =>
        Assert.Equal((5, 1, 1, 1), (Tally.Units, Tally.New, Tally.Red, Tally.Foreign));

    [Fact]
    public void Townships_are_counted() => Assert.Equal([("路口镇", 1), ("陆城镇", 4)], Tally.Townships);
}
