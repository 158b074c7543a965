using System.Collections.Concurrent;
using Youju.UseCases.Submissions;
using Youju.Web.Lists;

namespace Youju.Web.Submissions;

/// <summary>A queue whose lines are found by the names of units.</summary>
internal sealed class QueueNames(QueueView view)
{
    private readonly ConcurrentDictionary<int, NamedList<OverviewLine>> years = new();

    public QueueView View => view;

    /// <summary>The queue itself.</summary>
    public NamedList<QueueLine> Lines { get; } = new(view.Lines, line => line.Kept.Unit);

    /// <summary>The units of one year.</summary>
    public NamedList<OverviewLine> NameUnits(int year) =>
        years.GetOrAdd(year, asked => new(view.ReadYear(asked).Lines, line => line.Queue.Kept.Unit));
}
