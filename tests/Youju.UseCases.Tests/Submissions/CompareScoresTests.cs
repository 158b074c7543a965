using Youju.Domain.Submissions;
using Youju.Packs.Library;
using Youju.UseCases.Refusals;
using Youju.UseCases.Submissions;

namespace Youju.UseCases.Tests.Submissions;

/// <summary>A reviewer's score beside the unit's, by the rubric of the pack.</summary>
public sealed class CompareScoresTests
{
    private static readonly Packs.Definitions.Pack Pack = PackLibrary.LoadPack("cn");

    [Theory]
    [InlineData(95, "优", "5", false)]
    [InlineData(95, "优", "10.5", true)]
    [InlineData(88, "良", "12", false)]
    [InlineData(88, "良", "8", true)]
    [InlineData(99, "优", "9.5", false)]
    public void More_than_ten_points_or_another_grade_is_marked(
        int own,
        string grade,
        string less,
        bool isMarked
    )
    {
        var submission = Submission.FromActs([
            Act(ActKind.HandIn) with
            {
                Route = [SubmissionSide.Finance],
                Snapshot = new("", [], "") { Score = own, Grade = grade },
            },
            Act(ActKind.Score) with
            {
                Score = new([
                    new(
                        "figures",
                        100 - decimal.Parse(less, System.Globalization.CultureInfo.InvariantCulture),
                        "扣分"
                    ),
                ]),
            },
        ]);

        Assert.Equal(isMarked, Assert.Single(CompareScores.CompareRound(submission, Pack)).IsFarApart);
    }

    [Fact]
    public void Points_of_all_items_make_a_score()
    {
        var score = CompareScores.ReadScore(
            Pack.Review,
            Pack.Review.Items.ToDictionary(item => item.Key, item => ($"{item.Points}", ""))
        );

        Assert.Equal(100, score!.Total);
    }

    [Theory]
    [InlineData("31", "", "0 到 30 的数")]
    [InlineData("-1", "", "0 到 30 的数")]
    [InlineData("很好", "", "0 到 30 的数")]
    [InlineData("29", "", "请写明理由")]
    [InlineData("", "", "每一项都要打")]
    public void Points_that_do_not_fit_are_refused_by_name(string points, string reason, string words)
    {
        var typed = Pack.Review.Items.ToDictionary(item => item.Key, item => ($"{item.Points}", ""));
        typed["figures"] = (points, reason);

        var refused = Assert.Throws<UsageException>(() => CompareScores.ReadScore(Pack.Review, typed));

        Assert.Contains("数据真实勾稽", refused.Remark.Values[0], StringComparison.Ordinal);
        Assert.Contains(words, refused.Remark.Values[0], StringComparison.Ordinal);
    }

    [Fact]
    public void No_points_at_all_are_no_score() =>
        Assert.Null(CompareScores.ReadScore(Pack.Review, new Dictionary<string, (string, string)>()));

    private static SubmissionAct Act(ActKind kind) =>
        new(kind, SubmissionSide.Finance, "赵六", DateTimeOffset.UnixEpoch, "", "");
}
