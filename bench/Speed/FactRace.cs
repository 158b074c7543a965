using System.Diagnostics;
using System.Globalization;
using Youju.Domain.Registers;

namespace Youju.Speed;

/// <summary>How the computation of facts grows with the records, and what the worst change costs.</summary>
internal static class FactRace
{
    private const int Changes = 1_000;

    public static void Run()
    {
        YearOfEvents.Facts(YearOfEvents.Of(1_000));
        foreach (var records in new[] { 1_000, 10_000, 100_000, 1_000_000 })
            Run(YearOfEvents.Of(records));
    }

    // The record in the middle takes the lead in visitors and gives it up again.
    private static void Run(Register register)
    {
        var start = Stopwatch.GetTimestamp();
        var facts = YearOfEvents.Facts(register);
        var first = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        var record = register.Records.Values.ElementAt(register.Records.Count / 2);
        Record[] turns = [YearOfEvents.Visited(record, 90_000), YearOfEvents.Visited(record, 1)];
        var slowest = 0.0;
        start = Stopwatch.GetTimestamp();
        for (var i = 0; i < Changes; i++)
        {
            var turn = Stopwatch.GetTimestamp();
            facts.UpdateRecord("events", turns[i % 2]);
            slowest = Math.Max(slowest, Stopwatch.GetElapsedTime(turn).TotalMilliseconds);
        }

        var mean = Stopwatch.GetElapsedTime(start).TotalMilliseconds / Changes;
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"facts over {register.Records.Count} records: first {first:0} ms, a change {mean:0.000} ms (slowest {slowest:0.0} ms)"
            )
        );
    }
}
