using Youju.Domain.Submissions;

namespace Youju.UseCases.Submissions;

/// <summary>What the submissions of one year showed, when they first came and as they stand.</summary>
/// <param name="HandedIn">How many units have handed in.</param>
/// <param name="FirstFindings">What was found in all of them when they were handed in for the first time.</param>
/// <param name="LastFindings">What was found when they were handed in last.</param>
/// <param name="Score">The middle one of their own scores; null where none is known.</param>
/// <param name="Execution">The middle one of their rates of execution; null where none is known.</param>
public sealed record YearTrend(
    int Year,
    int HandedIn,
    int FirstFindings,
    int LastFindings,
    int LastErrors,
    decimal? Score,
    decimal? Execution
)
{
    /// <summary>How many findings each rule has in the last submissions.</summary>
    public IReadOnlyDictionary<string, int> Rules { get; init; } =
        new Dictionary<string, int>(StringComparer.Ordinal);
}

/// <summary>What one kind of result cost over the units of a year.</summary>
/// <param name="Units">Each unit's key, name and cost in yuan, the dearest first.</param>
public sealed record CostRow(string Label, IReadOnlyList<(string Key, string Unit, decimal Cost)> Units)
{
    /// <summary>The middle one.</summary>
    public decimal Median { get; } = ReadTrend.FindMedian([.. Units.Select(unit => unit.Cost)])!.Value;
}

/// <summary>历年: findings, scores and execution over the years; and what results cost from unit to unit.</summary>
public static class ReadTrend
{
    /// <summary>Year by year, the earliest first; years in which nobody has handed in are left out.</summary>
    public static IReadOnlyList<YearTrend> ReadYears(IReadOnlyList<QueueLine> lines) =>
        [
            .. lines
                .GroupBy(line => line.Kept.Year)
                .OrderBy(year => year.Key)
                .Select(year => ReadYear(year.Key, [.. year.Select(line => line.Kept.Submission)]))
                .Where(year => year.HandedIn > 0),
        ];

    /// <summary>What results cost in a year; those that only one unit has are left out.</summary>
    public static IReadOnlyList<CostRow> CompareCosts(IReadOnlyList<QueueLine> lines, int year) =>
        [
            .. from line in lines
            where line.Kept.Year == year
            from cost in line.Kept.Submission.HandedIn?.Snapshot?.Costs ?? new Dictionary<string, decimal>()
            group (line.Kept.Key, line.Kept.Unit, cost.Value) by cost.Key into kind
            where kind.Count() > 1
            orderby kind.Key
            select new CostRow(kind.Key, [.. kind.OrderByDescending(unit => unit.Value)]),
        ];

    internal static decimal? FindMedian(IReadOnlyList<decimal> values)
    {
        if (values.Count == 0)
            return null;
        var sorted = values.Order().ToList();
        var half = sorted.Count / 2;
        return sorted.Count % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }

    private static YearTrend ReadYear(int year, IReadOnlyList<Submission> submissions)
    {
        var rounds = submissions
            .Select(submission =>
                submission.Acts.Select(act => act.Snapshot).OfType<SubmissionSnapshot>().ToList()
            )
            .Where(taken => taken.Count > 0)
            .ToList();
        var last = rounds.ConvertAll(taken => taken[^1]);
        return new(
            year,
            rounds.Count,
            rounds.Sum(taken => taken[0].Findings.Values.Sum()),
            last.Sum(taken => taken.Findings.Values.Sum()),
            last.Sum(taken => taken.Errors),
            FindMedian([.. last.Select(taken => taken.Score).OfType<decimal>()]),
            FindMedian([.. last.Select(taken => taken.Execution).OfType<decimal>()])
        )
        {
            Rules = last.SelectMany(taken => taken.Findings)
                .GroupBy(rule => rule.Key, StringComparer.Ordinal)
                .ToDictionary(rule => rule.Key, rule => rule.Sum(one => one.Value), StringComparer.Ordinal),
        };
    }
}
