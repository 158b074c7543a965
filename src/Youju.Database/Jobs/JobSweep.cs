using Microsoft.EntityFrameworkCore;
using Youju.Database.Evidence;
using Youju.Database.Model;

namespace Youju.Database.Jobs;

/// <summary>A line that has something to do.</summary>
/// <param name="Kind">Of the first job in it.</param>
public sealed record DueLine(string Line, string Kind);

/// <summary>Finds what the queue has forgotten, and throws away what nobody needs any more.</summary>
public sealed class JobSweep(DatabasePlace database, TimeProvider clock)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    private static readonly TimeSpan KeepTime = TimeSpan.FromDays(30);

    private readonly JobTable table = new(database, clock);

    /// <summary>Lines that have something to do and are in no queue, as far as is known; they are noted as queued.</summary>
    /// <param name="isQueueEmpty">Whether nothing waits in the queue: what was put into it and still waits was lost with it.</param>
    public IReadOnlyList<DueLine> TakeDueLines(bool isQueueEmpty) =>
        table.WriteLine("sweep", (context, now) =>
        {
            var stale = DatabaseClock.AddSpan(now, -Patience);
            var due = ListDue(context, now)
                .Where(row => row.QueuedAt.Length == 0 || IsLost(row, stale, isQueueEmpty))
                .GroupBy(row => row.Line)
                .Select(line => line.OrderBy(row => row.Number).First())
                .ToList();
            foreach (var row in due)
                context
                    .Set<JobRow>()
                    .Where(one => one.Id == row.Id)
                    .ExecuteUpdate(one => one.SetProperty(job => job.QueuedAt, now));
            return due.Select(row => new DueLine(row.Line, row.Kind)).ToList();
        });

    /// <summary>Drops jobs that ended long ago, with their results and the files that nothing else works on.</summary>
    /// <param name="results">Keeps what results hold.</param>
    /// <param name="sources">Keeps what jobs work on.</param>
    public int DropOld(IPassingStore results, IPassingStore sources) =>
        table.WriteLine("sweep", (context, now) =>
        {
            var limit = DatabaseClock.AddSpan(now, -KeepTime);
            var old = context
                .Set<JobRow>()
                .Where(row => row.EndedAt != null && row.EndedAt.CompareTo(limit) < 0)
                .ToList();
            context.RemoveRange(old);
            context.SaveChanges();
            foreach (var row in old)
                DropFiles(context, row.ResultKey, row.Source, results, sources);
            return old.Count;
        });

    /// <summary>Forgets everything that somebody had done to a file, with its results and the file itself.</summary>
    /// <param name="owner">His login.</param>
    public void Forget(string source, string owner, IPassingStore results, IPassingStore sources) =>
        table.WriteLine("sweep", (context, _) =>
        {
            var own = context.Set<JobRow>().Where(row => row.Source == source && row.Owner == owner).ToList();
            context.RemoveRange(own);
            context.SaveChanges();
            foreach (var row in own)
                DropFiles(context, row.ResultKey, source, results, sources);
            return true;
        });

    private static void DropFiles(
        WorkbenchContext context,
        string key,
        string? source,
        IPassingStore results,
        IPassingStore sources
    )
    {
        if (source is not null && !context.Set<JobRow>().Any(row => row.Source == source))
            sources.Remove(source);
        if (context.Set<JobRow>().Any(row => row.ResultKey == key))
            return;
        if (context.Set<ResultRow>().SingleOrDefault(row => row.Key == key) is not { } result)
            return;
        context.Set<ResultRow>().Where(row => row.Key == key).ExecuteDelete();
        if (!context.Set<ResultRow>().Any(row => row.Sha256 == result.Sha256))
            results.Remove(result.Sha256);
    }

    private static bool IsLost(JobRow row, string stale, bool isQueueEmpty) =>
        string.CompareOrdinal(row.QueuedAt, stale) < 0
        && (isQueueEmpty || row.State == nameof(JobState.Running));

    private static List<JobRow> ListDue(WorkbenchContext context, string now) =>
        [
            .. context
                .Set<JobRow>()
                .AsNoTracking()
                .Where(row =>
                    (row.State == nameof(JobState.Waiting) && row.NextAt.CompareTo(now) <= 0)
                    || (
                        row.State == nameof(JobState.Running)
                        && row.LeaseUntil != null
                        && row.LeaseUntil.CompareTo(now) < 0
                    )
                ),
        ];
}
