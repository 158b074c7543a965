using Youju.Domain.Submissions;
using Youju.UseCases.Submissions;

namespace Youju.UseCases.Tests.Submissions;

/// <summary>What the years showed, one beside the other, and what results cost from unit to unit.</summary>
public sealed class ReadTrendTests
{
    [Fact]
    public void Findings_are_told_as_they_first_came_and_as_they_stand()
    {
        var years = ReadTrend.ReadYears([
            Line("甲", 2023, 80, 9, 4),
            Line("乙", 2023, 90, 5),
            Line("甲", 2024, 95, 2),
        ]);

        Assert.Equal(
            [(2023, 2, 14, 9, 85m), (2024, 1, 2, 2, 95m)],
            years.Select(year =>
                (year.Year, year.HandedIn, year.FirstFindings, year.LastFindings, year.Score!.Value)
            )
        );
        Assert.Equal(9, years[0].Rules["FIG001"]);
    }

    [Fact]
    public void A_cost_is_compared_where_more_than_one_unit_has_it()
    {
        var costs = ReadTrend.CompareCosts(
            [Line("甲", 2024, 80, 1), Line("乙", 2024, 90, 1), Line("丙", 2023, 90, 1)],
            2024
        );

        Assert.Equal(("每场活动", 85m), (Assert.Single(costs).Label, costs[0].Median));
        Assert.Equal(["乙", "甲"], costs[0].Units.Select(unit => unit.Unit));
    }

    // It was handed in as often as there are counts of findings; a result costs as many yuan as its score has points.
    private static QueueLine Line(string unit, int year, decimal score, params int[] findings) =>
        new(
            new(
                $"{unit}-{year}",
                unit,
                year,
                "稿",
                Submission.FromActs(findings.Select(count => HandIn(score, count)))
            ),
            IsMine: false,
            Days: 0,
            IsOverdue: false,
            IsSampled: false
        );

    private static SubmissionAct HandIn(decimal score, int findings) =>
        new(ActKind.HandIn, SubmissionSide.Unit, "李四", DateTimeOffset.UnixEpoch, "稿", "")
        {
            Snapshot = new("", [], "")
            {
                Score = score,
                Findings = new Dictionary<string, int>(StringComparer.Ordinal) { ["FIG001"] = findings },
                Costs = new Dictionary<string, decimal>(StringComparer.Ordinal) { ["每场活动"] = score },
            },
        };
}
