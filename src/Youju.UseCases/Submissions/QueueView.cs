using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Youju.Storage.Submissions;

namespace Youju.UseCases.Submissions;

/// <summary>What lines of a queue depend on besides their submissions.</summary>
/// <param name="Hour">Days are counted anew by the hour.</param>
/// <param name="Drawn">How many submissions were drawn; none is drawn away again.</param>
public sealed record QueueBasis(Func<string, IReadOnlyList<string>> FindUnits, long Hour, int Drawn);

/// <summary>复核: the queue of one person as it stood at one moment, and what is reckoned over it, each once.</summary>
public sealed class QueueView(QueueBasis basis, IReadOnlyList<QueueLine> lines)
{
    /// <summary>No lines at all.</summary>
    internal static readonly IReadOnlyDictionary<KeptSubmission, QueueLine> Nothing =
        new Dictionary<KeptSubmission, QueueLine>();

    private readonly ConcurrentDictionary<int, SubmissionOverview> overviews = new();
    private readonly Lazy<HashSet<string>> keys = new(() =>
        lines.Select(line => line.Kept.Key).ToHashSet(StringComparer.Ordinal)
    );
    private readonly Lazy<IReadOnlyList<YearTrend>> trend = new(() => ReadTrend.ReadYears(lines));

    internal QueueBasis Basis => basis;

    /// <summary>The line of each submission, by the very one it was made of.</summary>
    internal IReadOnlyDictionary<KeptSubmission, QueueLine> Known { get; } =
        lines.ToDictionary(
            line => line.Kept,
            EqualityComparer<KeptSubmission>.Create(ReferenceEquals, RuntimeHelpers.GetHashCode)
        );

    /// <summary>What waits for him first.</summary>
    public IReadOnlyList<QueueLine> Lines => lines;

    /// <summary>How many wait for him.</summary>
    public int Mine { get; } = lines.Count(line => line.IsMine);

    /// <summary>How many have stood longer than the rules say.</summary>
    public int Overdue { get; } = lines.Count(line => line.IsOverdue);

    /// <summary>The years of which there are dossiers, the latest first.</summary>
    public IReadOnlyList<int> Years { get; } = ReadOverview.ListYears(lines);

    /// <summary>The latest of them; null where there is none.</summary>
    public int? LatestYear => Years is [var latest, ..] ? latest : null;

    /// <summary>历年, the earliest first.</summary>
    public IReadOnlyList<YearTrend> Trend => trend.Value;

    /// <summary>The samples in which one of these was drawn.</summary>
    public IReadOnlyList<KeptDraw> SelectDraws(IReadOnlyList<KeptDraw> draws) =>
        [.. draws.Where(draw => draw.Keys.Any(keys.Value.Contains))];

    /// <summary>Whether it holds a dossier of that key.</summary>
    public bool Holds(string key) => keys.Value.Contains(key);

    /// <summary>总览 of one year; kept where there are dossiers of it: any number may be asked for.</summary>
    public SubmissionOverview ReadYear(int year) =>
        Years.Contains(year)
            ? overviews.GetOrAdd(year, asked => ReadOverview.ReadYear(lines, asked))
            : ReadOverview.ReadYear(lines, year);
}
