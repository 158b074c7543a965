using CsCheck;
using Youju.Tourism.Census;

namespace Youju.Tourism.Tests.Census;

public sealed class UnitScoringTests
{
    private static readonly string[] Keys =
    [
        "use",
        "heritage",
        "rarity",
        "scale",
        "integrity",
        "fame",
        "season",
    ];

    public static TheoryData<string> EditionKeys => [.. Editions.Pack.ResourceEditions.Keys];

    [Theory]
    [InlineData(100, "五级")]
    [InlineData(103, "五级")]
    [InlineData(90, "五级")]
    [InlineData(89.5, "四级")]
    [InlineData(75, "四级")]
    [InlineData(74.99, "三级")]
    [InlineData(45, "二级")]
    [InlineData(42, "一级")]
    [InlineData(29.99, "未获等级")]
    [InlineData(-5, "未获等级")]
    public void A_total_has_one_grade(double total, string grade) =>
        Assert.Equal(grade, UnitScoring.GradeTotal(Editions.Of2017.Evaluation, (decimal)total));

    [Theory]
    [MemberData(nameof(EditionKeys))]
    public void Every_total_between_the_ends_has_a_grade_and_more_points_never_a_lower_one(string key)
    {
        var evaluation = Editions.Pack.ResourceEditions[key].Evaluation;
        var order = evaluation
            .Grades.Select(grade => grade.Label)
            .Append(evaluation.Unranked)
            .Reverse()
            .ToList();

        Gen.Select(Gen.Int[-500, 10300], Gen.Int[0, 300])
            .Sample(
                (hundredths, more) => Rank(hundredths) >= 0 && Rank(hundredths + more) >= Rank(hundredths)
            );
        int Rank(int hundredths) => order.IndexOf(UnitScoring.GradeTotal(evaluation, hundredths / 100m));
    }

    [Theory]
    [MemberData(nameof(EditionKeys))]
    public void Every_mean_between_the_ends_of_a_factor_lies_in_a_band(string key)
    {
        foreach (var factor in Editions.Pack.ResourceEditions[key].Evaluation.Factors.Values)
        {
            for (
                var points = factor.Bands.Min(band => band.From);
                points <= factor.Bands.Max(band => band.To);
                points += 0.25m
            )
                Assert.NotNull(UnitScoring.FindBand(factor, points));
        }
    }

    [Fact]
    public void The_best_of_everything_is_a_hundred_and_three()
    {
        var factors = Editions.Of2017.Evaluation.Factors;
        var sheet = new ScorerSheet(
            "甲",
            factors.ToDictionary(factor => factor.Key, factor => factor.Value.Bands.Max(band => band.To))
        );

        Assert.Equal(103, UnitScoring.ScoreUnit(Editions.Of2017, [sheet]).Total);
    }

    [Fact]
    public void Several_scorers_have_a_mean_that_is_not_rounded()
    {
        var score = UnitScoring.ScoreUnit(
            Editions.Of2017,
            [CreateSheet("甲", 30, 25, 15, 10, 5, 4, 1), CreateSheet("乙", 30, 25, 15, 10, 5, 3, 1)]
        );

        Assert.Equal((89.5m + 0m, "四级"), (score.Total!.Value - 0m, score.Grade));
        Assert.Equal(3.5m, score.Means["fame"]);
    }

    [Fact]
    public void A_missing_factor_leaves_no_grade()
    {
        var sheet = new ScorerSheet("甲", new Dictionary<string, decimal> { ["use"] = 20 });
        var score = UnitScoring.ScoreUnit(Editions.Of2017, [sheet]);

        Assert.Equal((null, null), (score.Total, score.Grade));
        Assert.Contains("“完整性”没有评分，不能定等级。", score.Problems);
    }

    [Fact]
    public void Words_that_choose_another_band_than_the_points_are_told()
    {
        var sheet = CreateSheet("甲", 21, 10, 5, 5, 3, 5, 3) with
        {
            Words = new Dictionary<string, string> { ["use"] = "极高" },
        };

        Assert.Equal(
            ["甲：“观赏游憩使用价值”选的是“极高”（22—30 分），打的是 21 分，两样对不上。"],
            UnitScoring.ScoreUnit(Editions.Of2017, [sheet]).Problems
        );
    }

    [Fact]
    public void Points_outside_a_factor_are_told() =>
        Assert.Contains(
            "甲：“完整性”的 6 分超出范围，应在 1 至 5 之间。",
            UnitScoring.ScoreUnit(Editions.Of2017, [CreateSheet("甲", 20, 10, 5, 5, 6, 5, 3)]).Problems
        );

    [Theory]
    [InlineData(42, "二级", "写的是二级，42 分应是一级。")]
    [InlineData(42, "一级旅游资源", null)]
    [InlineData(95, "特品级", null)]
    [InlineData(42, "良好", "“良好”不是等级；42 分是一级。")]
    public void A_written_grade_is_held_against_the_total(int total, string written, string? words) =>
        Assert.Equal(words, UnitScoring.FindGradeProblem(Editions.Of2017.Evaluation, total, written));

    private static ScorerSheet CreateSheet(string scorer, params decimal[] points) =>
        new(scorer, Keys.Zip(points).ToDictionary(pair => pair.First, pair => pair.Second));
}
