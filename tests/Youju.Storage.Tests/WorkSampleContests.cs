namespace Youju.Storage.Tests;

/// <summary>A contest of the made-up year: entries, and what each judge gave.</summary>
internal sealed partial class WorkSample
{
    // One contest: the first are awarded, one of them has not yet signed its rights away, one judge stands aside once.
    private static IEnumerable<Row> CreateEntries()
    {
        for (var at = 0; at < Entries; at++)
            yield return new Row($"entry-{at + 1:00}", at < Awarded ? "awarded" : "received")
            {
                ["name"] = $"示例作品《{Firsts[at % Firsts.Length]}{Seconds[at % Seconds.Length]}》",
                ["author"] = $"示例作者{at + 1}",
                ["category"] = at % 3 == 0 ? "组照" : "单幅",
                ["received"] = Day(new DateOnly(Year, 6, 2).AddDays(at * 4)),
                ["prize"] = at switch
                {
                    0 => "first",
                    < 3 => "second",
                    < Awarded => "third",
                    _ => "none",
                },
                ["prize-money"] = at switch
                {
                    0 => "2000",
                    < 3 => "1000",
                    < Awarded => "500",
                    _ => "",
                },
                ["rights"] = at switch
                {
                    < Awarded - 1 => "signed",
                    < Awarded => "open",
                    _ => "rules",
                },
                ["parent"] = "contest-1",
            };
    }

    private static IEnumerable<Row> CreateScores()
    {
        for (var at = 0; at < Entries; at++)
        for (var judge = 1; judge <= Judges; judge++)
        {
            var isRecused = at == 4 && judge == 6;
            yield return new Row($"score-{at + 1:00}-{judge}", "")
            {
                ["name"] = $"示例作品《{Firsts[at % Firsts.Length]}{Seconds[at % Seconds.Length]}》",
                ["round"] = "final",
                ["judge"] = $"示例评委{judge}",
                ["score"] = isRecused ? "" : Text(94 - (at * 3) + (((at * 5) + (judge * 7)) % 6)),
                ["recused"] = isRecused ? "yes" : "",
                ["parent"] = $"entry-{at + 1:00}",
            };
        }
    }
}
