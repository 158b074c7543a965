using Youju.Domain.Submissions;
using Youju.UseCases.Submissions;

namespace Youju.UseCases.Tests.Submissions;

/// <summary>What the overview tells of many units, and whom it marks.</summary>
public sealed class ReadOverviewTests
{
    [Fact]
    public void A_unit_far_from_the_others_is_marked_and_findings_are_counted_by_rule()
    {
        var overview = ReadOverview.ReadYear(
            [.. new decimal[] { 90, 91, 92, 93, 94, 40 }.Select((score, at) => Line(at, score))],
            2024
        );

        Assert.Equal(
            ["单位5"],
            overview.Lines.Where(line => line.IsOutlier).Select(line => line.Queue.Kept.Unit)
        );
        Assert.Equal([new("FIG001", 12, 6, "合计不符")], overview.Findings);
        Assert.Equal(6, overview.States[SubmissionState.Waiting]);
    }

    [Fact]
    public void Among_few_nobody_is_marked() =>
        Assert.DoesNotContain(
            ReadOverview.ReadYear([Line(0, 90), Line(1, 10), Line(2, 91)], 2024).Lines,
            line => line.IsOutlier
        );

    [Fact]
    public void Another_year_is_left_out() => Assert.Empty(ReadOverview.ReadYear([Line(0, 90)], 2023).Lines);

    private static QueueLine Line(int number, decimal score)
    {
        var handed = new SubmissionAct(
            ActKind.HandIn,
            SubmissionSide.Unit,
            "李四",
            DateTimeOffset.UnixEpoch,
            "稿",
            ""
        )
        {
            Route = [SubmissionSide.Finance],
            Snapshot = new("", [], "")
            {
                Score = score,
                Findings = new Dictionary<string, int>(StringComparer.Ordinal) { ["FIG001"] = 2 },
                Examples = new Dictionary<string, string>(StringComparer.Ordinal) { ["FIG001"] = "合计不符" },
            },
        };
        return new(
            new($"u{number}-2024", $"单位{number}", 2024, "稿", Submission.FromActs([handed])),
            IsMine: false,
            Days: 0,
            IsOverdue: false,
            IsSampled: false
        );
    }
}
