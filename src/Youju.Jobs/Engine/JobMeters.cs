using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Youju.Jobs.Engine;

/// <summary>What is measured of jobs; nobody hears of it unless somebody listens.</summary>
public static class JobMeters
{
    /// <summary>How meter and traces are called.</summary>
    public const string Name = "Youju.Jobs";

    private static readonly Meter Meter = new(Name);
    private static readonly Counter<long> Ended = Meter.CreateCounter<long>("youju.jobs.ended");
    private static readonly Histogram<double> Seconds = Meter.CreateHistogram<double>(
        "youju.jobs.duration",
        "s"
    );

    internal static ActivitySource Source { get; } = new(Name);

    internal static void Count(string kind, string ending, TimeSpan time)
    {
        Ended.Add(1, new("kind", kind), new("ending", ending));
        Seconds.Record(time.TotalSeconds, new KeyValuePair<string, object?>("kind", kind));
    }
}
