using System.Diagnostics;
using Youju.Formats.Reading;

namespace Youju.Formats.Tests.Fuzzing;

/// <summary>Reads mutants and notes those that a reader could not bear.</summary>
internal static class FuzzRun
{
    private const string Refused = "refused";
    private const long LargestHeap = 1L << 30;

    private static readonly ReadingLimits Limits = ReadingLimits.Default with
    {
        AllowsSecondTry = false,
        Time = TimeSpan.FromSeconds(10),
    };

    public static FuzzResult Read(int first, int count, TimeSpan budget)
    {
        var (started, failures, refused, slowest) = (
            Stopwatch.GetTimestamp(),
            new List<string>(),
            0,
            (Time: TimeSpan.Zero, Number: 0)
        );
        var number = first;
        for (; number < first + count && Stopwatch.GetElapsedTime(started) < budget; number++)
        {
            var began = Stopwatch.GetTimestamp();
            var file = Mutator.Mutant(number);
            var outcome = Outcome(file);
            var taken = Stopwatch.GetElapsedTime(began);
            if (taken > slowest.Time)
                slowest = (taken, number);
            if (outcome == Refused)
                refused++;
            else if (outcome is not null)
                failures.Add($"{number} {file.Name}: {outcome}");
            if (GC.GetGCMemoryInfo(GCKind.Any).HeapSizeBytes > LargestHeap)
                failures.Add($"{number} {file.Name}: more than 1 GB");
        }

        return new(number - first, refused, failures, slowest.Time, slowest.Number);
    }

    // Null where the file was read; a refusal for time is a hang.
    private static string? Outcome(SourceFile file)
    {
        try
        {
            DocumentReader.ReadDocument(file, Limits);
            return null;
        }
        catch (UnreadableFileException e) when (e.Reason != UnreadableReason.TooSlow)
        {
            return Refused;
        }
        catch (Exception e)
        {
            return e.ToString();
        }
    }
}

/// <param name="Done">How many mutants were read.</param>
/// <param name="Refused">How many of them were answered by a message.</param>
/// <param name="SlowestNumber">The mutant that took longest.</param>
internal sealed record FuzzResult(
    int Done,
    int Refused,
    IReadOnlyList<string> Failures,
    TimeSpan Slowest,
    int SlowestNumber
);
