using System.Diagnostics;

namespace Youju.Speed;

/// <summary>
/// Repeats work until it gets no faster: what runs often is compiled anew, in steps and in the
/// background, by what the runtime has seen of it.
/// </summary>
internal static class SteadyState
{
    private const int LeastRounds = 2_000;
    private const int BatchesWithoutGain = 4;
    private const double Gain = 0.97;
    private static readonly TimeSpan Batch = TimeSpan.FromSeconds(0.7);

    public static void Reach(Action work)
    {
        for (var round = 0; round < LeastRounds; round++)
            work();
        var best = double.MaxValue;
        for (var without = 0; without < BatchesWithoutGain; )
        {
            var cost = RunBatch(work);
            if (cost < best * Gain)
                (best, without) = (cost, 0);
            else
                without++;
        }
    }

    // What one round costs, in milliseconds of processor time.
    private static double RunBatch(Action work)
    {
        using var process = Process.GetCurrentProcess();
        var (before, start, rounds) = (process.TotalProcessorTime, Stopwatch.GetTimestamp(), 0);
        for (; Stopwatch.GetElapsedTime(start) < Batch; rounds++)
            work();
        process.Refresh();
        return (process.TotalProcessorTime - before).TotalMilliseconds / rounds;
    }
}
