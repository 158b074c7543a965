using Youju.Domain.Submissions;

namespace Youju.UseCases.Submissions;

/// <summary>总览: where the submissions of a year stand, and what they show.</summary>
/// <param name="Lines">A line for each unit.</param>
/// <param name="Findings">How many findings each rule has, over how many units; the most first.</param>
public sealed record SubmissionOverview(
    int Year,
    IReadOnlyList<OverviewLine> Lines,
    IReadOnlyList<RuleCount> Findings
)
{
    /// <summary>What results cost from unit to unit.</summary>
    public IReadOnlyList<CostRow> Costs { get; init; } = [];

    /// <summary>How many have stood longer than the rules say.</summary>
    public int Overdue { get; } = Lines.Count(line => line.Queue.IsOverdue);

    /// <summary>How many units are in each state.</summary>
    public IReadOnlyDictionary<SubmissionState, int> States { get; } =
        Lines.GroupBy(line => line.Queue.Kept.State).ToDictionary(state => state.Key, state => state.Count());
}

/// <summary>How often a rule has found something.</summary>
/// <param name="Example">What one of the findings says.</param>
public sealed record RuleCount(string Rule, int Findings, int Units, string Example);

/// <summary>One unit in the overview.</summary>
/// <param name="Snapshot">What it handed in last; null where it has not.</param>
/// <param name="ReviewScore">The latest score of a reviewer; null where none was given.</param>
/// <param name="IsOutlier">Whether its score or its execution lies far outside of those of the others.</param>
public sealed record OverviewLine(
    QueueLine Queue,
    SubmissionSnapshot? Snapshot,
    decimal? ReviewScore,
    bool IsOutlier
);

/// <summary>Reads the overview of somebody's units; no dossier is opened for it.</summary>
public static class ReadOverview
{
    private const int FewestForOutliers = 4;
    private const decimal Fence = 1.5m;

    /// <summary>The years of which there are dossiers, the latest first.</summary>
    public static IReadOnlyList<int> ListYears(IEnumerable<QueueLine> lines) =>
        [.. lines.Select(line => line.Kept.Year).Distinct().OrderDescending()];

    public static SubmissionOverview ReadYear(IReadOnlyList<QueueLine> lines, int year)
    {
        var ofYear = lines
            .Where(line => line.Kept.Year == year)
            .OrderBy(line => line.Kept.Unit, StringComparer.Ordinal)
            .ToList();
        var snapshots = ofYear.Select(line => line.Kept.Submission.HandedIn?.Snapshot).ToList();
        var isOutside = new[]
        {
            FindFence([.. snapshots.Select(one => one?.Score)]),
            FindFence([.. snapshots.Select(one => one?.Execution)]),
        };
        return new(
            year,
            [
                .. ofYear.Zip(snapshots, (line, snapshot) =>
                    new OverviewLine(
                        line,
                        snapshot,
                        line.Kept.Submission.Acts.LastOrDefault(act => act.Score is not null)?.Score!.Total,
                        isOutside[0](snapshot?.Score) || isOutside[1](snapshot?.Execution)
                    )
                ),
            ],
            CountFindings(snapshots.OfType<SubmissionSnapshot>())
        )
        {
            Costs = ReadTrend.CompareCosts(lines, year),
        };
    }

    private static List<RuleCount> CountFindings(IEnumerable<SubmissionSnapshot> snapshots) =>
        [
            .. snapshots
                .SelectMany(snapshot =>
                    snapshot.Findings.Select(rule => (rule.Key, rule.Value, snapshot.Examples))
                )
                .GroupBy(rule => rule.Key, StringComparer.Ordinal)
                .Select(rule => new RuleCount(
                    rule.Key,
                    rule.Sum(one => one.Value),
                    rule.Count(),
                    rule.First().Examples.GetValueOrDefault(rule.Key, "")
                ))
                .OrderByDescending(rule => rule.Findings)
                .ThenBy(rule => rule.Rule, StringComparer.Ordinal),
        ];

    // Beyond one and a half times the middle half of the others: few units have no outlier.
    private static Func<decimal?, bool> FindFence(List<decimal?> values)
    {
        var known = values.OfType<decimal>().Order().ToList();
        if (known.Count < FewestForOutliers)
            return _ => false;
        var (low, high) = (FindQuartile(known, 1), FindQuartile(known, 3));
        var reach = (high - low) * Fence;
        return value => value < low - reach || value > high + reach;
    }

    private static decimal FindQuartile(List<decimal> sorted, int quarter)
    {
        var at = (sorted.Count - 1) * quarter / 4m;
        var below = (int)decimal.Floor(at);
        var above = Math.Min(below + 1, sorted.Count - 1);
        return sorted[below] + ((sorted[above] - sorted[below]) * (at - below));
    }
}
