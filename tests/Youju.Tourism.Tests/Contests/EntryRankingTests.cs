using CsCheck;
using Youju.Packs.Definitions.Tourism;
using Youju.Tourism.Contests;

namespace Youju.Tourism.Tests.Contests;

public sealed class EntryRankingTests
{
    private static readonly JudgingRule Mean = new() { Title = "平均", LeastScores = 3 };

    private static readonly JudgingRule Trimmed = new()
    {
        Title = "去高去低",
        DropHighest = 1,
        DropLowest = 1,
        LeastScores = 5,
    };

    [Fact]
    public void The_highest_and_the_lowest_do_not_count()
    {
        var ranking = EntryRanking.RankEntries(Trimmed, [CreateEntry("甲", 100, 90, 80, 85, 40)]);

        Assert.Equal(85, ranking.Entries[0].Mean);
        Assert.Equal([90, 85, 80], ranking.Entries[0].Counted);
        Assert.Equal([100, 40], ranking.Entries[0].Dropped);
        Assert.Empty(ranking.Problems);
    }

    [Fact]
    public void Equal_means_share_a_place_and_the_next_is_left_free()
    {
        var ranking = EntryRanking.RankEntries(
            Mean,
            [
                CreateEntry("甲", 80, 80, 80),
                CreateEntry("乙", 90, 80, 70),
                CreateEntry("丙", 70, 70, 70),
                CreateEntry("丁", 95, 95, 95),
            ]
        );

        Assert.Equal(
            [("丁", 1), ("乙", 2), ("甲", 2), ("丙", 4)],
            ranking.Entries.Select(entry => (entry.Entry.Name, entry.Place!.Value))
        );
    }

    // 80.004 and 80.001 print as the same; they are not.
    [Fact]
    public void Means_are_compared_before_they_are_rounded()
    {
        var ranking = EntryRanking.RankEntries(
            Mean,
            [CreateEntry("甲", 80.001m, 80.001m, 80.001m), CreateEntry("乙", 80.004m, 80.004m, 80.004m)]
        );

        Assert.Equal(["乙", "甲"], ranking.Entries.Select(entry => entry.Entry.Name));
        Assert.Equal([1, 2], ranking.Entries.Select(entry => entry.Place!.Value));
    }

    [Fact]
    public void An_entry_that_too_few_have_judged_has_no_place()
    {
        var ranking = EntryRanking.RankEntries(
            Trimmed,
            [CreateEntry("甲", 90, 90, 90, 90), CreateEntry("乙", 60, 60, 60, 60, 60)]
        );

        Assert.Equal(["乙", "甲"], ranking.Entries.Select(entry => entry.Entry.Name));
        Assert.Null(ranking.Entries[1].Place);
        Assert.Contains("有效评分 4 个，这种计分办法至少要 5 个", Assert.Single(ranking.Problems));
    }

    [Fact]
    public void Who_stands_aside_does_not_count_and_who_judges_twice_is_told()
    {
        var entry = new JudgedEntry(
            "1",
            "甲",
            [
                new("赵", 90, false),
                new("钱", 80, false),
                new("孙", 70, false),
                new("李", 100, true),
                new("周", 10, false),
                new("周", 20, false),
                new("吴", null, false),
            ]
        );
        var ranking = EntryRanking.RankEntries(Mean, [entry]);

        Assert.Equal(80, ranking.Entries[0].Mean);
        Assert.Equal(2, ranking.Problems.Count);
        Assert.Contains(ranking.Problems, problem =>
            problem.Contains("周打了两次不同的分", StringComparison.Ordinal)
        );
        Assert.Contains(ranking.Problems, problem =>
            problem.Contains("李写明回避", StringComparison.Ordinal)
        );
    }

    // Whatever is dropped at both ends, the mean lies between the points, and one judge alone moves nothing beyond them.
    [Fact]
    public void A_trimmed_mean_lies_between_the_points_that_count() =>
        Gen.Int[0, 100]
            .Array[5, 12]
            .Sample(points =>
            {
                var entry = EntryRanking
                    .RankEntries(Trimmed, [CreateEntry("甲", [.. points.Select(point => (decimal)point)])])
                    .Entries[0];
                var sorted = points.Order().Skip(1).SkipLast(1).Select(point => (decimal)point).ToList();
                return entry.Mean == sorted.Average() && entry.Counted.Count == points.Length - 2;
            });

    private static JudgedEntry CreateEntry(string name, params decimal[] points) =>
        new(name, name, [.. points.Select((point, at) => new JudgeScore($"评委{at}", point, false))]);
}
