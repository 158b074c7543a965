using System.Globalization;
using Youju.Packs.Definitions.Tourism;

namespace Youju.Tourism.Contests;

/// <summary>The entries of one round, by their means.</summary>
/// <param name="Entries">The best first, those without a mean last.</param>
/// <param name="Problems">What does not hold in the points, in Chinese.</param>
public sealed record EntryRanking(IReadOnlyList<RankedEntry> Entries, IReadOnlyList<string> Problems)
{
    public static EntryRanking RankEntries(JudgingRule rule, IReadOnlyList<JudgedEntry> entries)
    {
        var judged = entries
            .Select(entry => JudgeEntry(rule, entry))
            .OrderByDescending(entry => entry.Mean.HasValue)
            .ThenByDescending(entry => entry.Mean)
            .ThenBy(entry => entry.Entry.Id, StringComparer.Ordinal)
            .ToList();
        return new(
            [
                .. judged.Select(entry =>
                    entry with
                    {
                        Place = entry.Mean is { } mean ? 1 + judged.Count(other => other.Mean > mean) : null,
                    }
                ),
            ],
            [.. entries.SelectMany(entry => FindProblems(rule, entry))]
        );
    }

    // What counts is what is left when the rule has taken its part from both ends.
    private static RankedEntry JudgeEntry(JudgingRule rule, JudgedEntry entry)
    {
        var points = ListPoints(entry).OrderDescending().ToList();
        if (points.Count < rule.FewestPoints)
            return new(entry, points, [], null, null);
        List<decimal> dropped = [.. points.Take(rule.DropHighest), .. points.TakeLast(rule.DropLowest)];
        var counted = points.Skip(rule.DropHighest).SkipLast(rule.DropLowest).ToList();
        return new(entry, counted, dropped, counted.Average(), null);
    }

    // Of a judge who has given points twice, neither is known to be his.
    private static IEnumerable<decimal> ListPoints(JudgedEntry entry) =>
        entry
            .Scores.Where(score => !score.IsRecused)
            .GroupBy(score => score.Judge)
            .Where(judge => judge.Select(score => score.Points).Distinct().Count() == 1)
            .Select(judge => judge.First().Points)
            .OfType<decimal>();

    private static IEnumerable<string> FindProblems(JudgingRule rule, JudgedEntry entry) =>
        [
            .. entry
                .Scores.GroupBy(score => score.Judge)
                .Where(judge => judge.Select(score => score.Points).Distinct().Count() > 1)
                .Select(judge => $"“{entry.Name}”：{judge.Key}打了两次不同的分，都没有算。"),
            .. entry
                .Scores.Where(score => score is { IsRecused: true, Points: not null })
                .Select(score => $"“{entry.Name}”：{score.Judge}写明回避，又打了分，没有算。"),
            .. DescribeTooFew(rule, ListPoints(entry).Count()) is { } few
                ? [$"“{entry.Name}”：{few}"]
                : Array.Empty<string>(),
        ];

    private static string? DescribeTooFew(JudgingRule rule, int count) =>
        count < rule.FewestPoints
            ? string.Create(
                CultureInfo.InvariantCulture,
                $"有效评分 {count} 个，这种计分办法至少要 {rule.FewestPoints} 个，没有排名次。"
            )
            : null;
}
