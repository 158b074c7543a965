using System.Collections.Concurrent;
using Youju.UseCases.Submissions;
using Youju.Web.Lists;

namespace Youju.Web.Submissions;

/// <summary>A queue whose lines are found by the names of units.</summary>
internal sealed class QueueNames(QueueView view)
{
    private readonly ConcurrentDictionary<int, NamedList<OverviewLine>> years = new();
    private readonly ConcurrentDictionary<int, IReadOnlyList<SameSentence>> sentences = new();

    public QueueView View => view;

    /// <summary>The queue itself.</summary>
    public NamedList<QueueLine> Lines { get; } = new(view.Lines, line => line.Kept.Unit);

    /// <summary>The units of one year.</summary>
    public NamedList<OverviewLine> NameUnits(int year) =>
        KeepYear(years, year, asked => new(view.ReadYear(asked).Lines, line => line.Queue.Kept.Unit));

    /// <summary>What several units wrote alike in a year.</summary>
    /// <param name="find">Reads all that was handed in; asked once.</param>
    public IReadOnlyList<SameSentence> ListSentences(int year, Func<int, IReadOnlyList<SameSentence>> find) =>
        KeepYear(sentences, year, find);

    // Any number may stand in an address: only years that there are fill the memory.
    private T KeepYear<T>(ConcurrentDictionary<int, T> kept, int year, Func<int, T> make) =>
        view.Years.Contains(year) ? kept.GetOrAdd(year, make) : make(year);
}
