using Youju.Packs.Definitions.Tourism;
using Youju.Tourism.Rubrics;
using Youju.Tourism.Tests.Census;

namespace Youju.Tourism.Tests.Rubrics;

public sealed class RubricCheckTests
{
    private static readonly RubricEdition Edition = Editions.Pack.Rubrics["a-level-2003"];
    private static readonly RubricSheet Landscape = Edition.Sheets[1];

    [Fact]
    public void The_parts_of_the_first_sheet_add_up_to_a_thousand() =>
        Assert.Equal(Edition.Sheets[0].Most, Edition.Sheets[0].Parts.Sum(part => part.Most));

    [Theory]
    [InlineData(90, "5A")]
    [InlineData(84.5, "3A")]
    [InlineData(49, null)]
    public void Points_reach_a_grade(double points, string? grade) =>
        Assert.Equal(
            grade,
            RubricCheck.JudgeSheet(Landscape, [Leaf("1", 100, (decimal)points)], RubricColumn.Own).Grade
        );

    [Fact]
    public void A_leaf_without_points_leaves_the_grade_open()
    {
        var standing = RubricCheck.JudgeSheet(
            Landscape,
            [Leaf("1", 90, 90), new("2", "市场", 10)],
            RubricColumn.Own
        );

        Assert.Equal((90m, 1, null), (standing.Points, standing.Unscored, standing.Grade));
    }

    [Fact]
    public void All_sheets_together_reach_the_lowest_of_their_grades() =>
        Assert.Equal(
            "3A",
            RubricCheck.FindCommonGrade(
                Edition,
                new Dictionary<string, decimal>
                {
                    ["service"] = 900,
                    ["landscape"] = 80,
                    ["visitors"] = 92,
                }
            )
        );

    [Fact]
    public void A_sheet_that_is_missing_reaches_nothing() =>
        Assert.Null(
            RubricCheck.FindCommonGrade(Edition, new Dictionary<string, decimal> { ["service"] = 900 })
        );

    [Fact]
    public void Says_what_is_wrong_with_a_leaf()
    {
        var item = new RubricItem("1", "资源吸引力", 65)
        {
            Items = [Leaf("1.1", 40, 41), Leaf("1.2", 20, 5) with { Evidence = "" }],
        };

        Assert.Equal(
            [
                "各大项的满分合计 65，细则二 景观质量的满分是 100。",
                "“1 资源吸引力”满分 65，下面各项合计只有 60。",
                "“1.1 小项”的自检分 41 超出 0 至 40。",
                "“1.2 小项”自检 5 分，没有写佐证。",
            ],
            RubricCheck.JudgeSheet(Landscape, [item], RubricColumn.Own).Problems
        );
    }

    [Fact]
    public void The_cheapest_points_come_first_and_needless_ones_are_left_out()
    {
        RubricItem[] items = [Leaf("1", 10, 8), Leaf("2", 10, 0), Leaf("3", 5, 0)];
        var costs = new Dictionary<string, decimal>
        {
            ["1"] = 20,
            ["2"] = 1000,
            ["3"] = 100,
        };
        var gains = RubricGains.ListGains(items, RubricColumn.Own, costs);

        Assert.Equal(["1", "3", "2"], gains.Select(gain => gain.Leaf.Number));
        Assert.Equal(
            ["2"],
            RubricGains.ChooseGains(gains, 9)!.Select(gain => gain.Leaf.Number).Except(["1", "3"])
        );
        Assert.Null(RubricGains.ChooseGains(gains, 18));
    }

    private static RubricItem Leaf(string number, decimal most, decimal points) =>
        new(number, "小项", most)
        {
            Points = new Dictionary<RubricColumn, decimal> { [RubricColumn.Own] = points },
            Evidence = "照片",
        };
}
