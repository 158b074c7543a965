using System.Collections.Concurrent;

namespace Youju.Load;

/// <summary>How long answers took, and how many were none.</summary>
internal sealed class Tally
{
    private readonly ConcurrentDictionary<string, ConcurrentBag<double>> times = new(StringComparer.Ordinal);
    private int errors;
    private int conflicts;

    public int Errors => errors;

    public TimeSpan ProcessorTime { get; set; }

    public TimeSpan Length { get; set; }

    public void Add(string what, TimeSpan length, bool isExpected, bool isConflict)
    {
        times.GetOrAdd(what, _ => []).Add(length.TotalMilliseconds);
        if (isConflict)
            Interlocked.Increment(ref conflicts);
        else if (!isExpected)
            Interlocked.Increment(ref errors);
    }

    public string Describe() =>
        string.Join(
            '\n',
            times
                .OrderBy(kind => kind.Key, StringComparer.Ordinal)
                .Select(kind =>
                {
                    var sorted = kind.Value.Order().ToList();
                    return $"{kind.Key}: {sorted.Count}, p50 {At(sorted, 0.5):0} ms, p95 {At(sorted, 0.95):0} ms, longest {sorted[^1]:0} ms";
                })
                .Append(
                    $"errors {errors}, told of another's change {conflicts}, processor {ProcessorTime.TotalSeconds:0.0} s in {Length.TotalSeconds:0} s"
                )
        );

    private static double At(List<double> sorted, double share) =>
        sorted[Math.Min(sorted.Count - 1, (int)(sorted.Count * share))];
}
