using Youju.Database.Model;

namespace Youju.Database.Jobs;

/// <summary>Reads and writes the rows of jobs; writers of one line stand in a row.</summary>
internal sealed class JobTable(DatabasePlace database, TimeProvider clock)
{
    public T ReadTable<T>(Func<WorkbenchContext, string, T> read) =>
        DatabasePlace.Reach(() =>
        {
            using var context = database.Open();
            return read(context, DatabaseClock.ReadNow(context, clock));
        });

    /// <param name="write">Given the time that all nodes share.</param>
    public T WriteLine<T>(string line, Func<WorkbenchContext, string, T> write) =>
        DatabasePlace.Reach(() =>
        {
            using var context = database.Open();
            using var transaction = context.Database.BeginTransaction();
            DatabasePlace.Lock(context, $"jobs {line}");
            var given = write(context, DatabaseClock.ReadNow(context, clock));
            context.SaveChanges();
            transaction.Commit();
            return given;
        });

    /// <summary>The first job of a line that is neither done nor given up.</summary>
    public static JobRow? FindFirstOpen(WorkbenchContext context, string line) =>
        context
            .Set<JobRow>()
            .Where(row =>
                row.Line == line
                && (row.State == nameof(JobState.Waiting) || row.State == nameof(JobState.Running))
            )
            .OrderBy(row => row.Number)
            .FirstOrDefault();

    public static JobLine ToLine(JobRow row) =>
        new(
            row.Id,
            row.Number,
            new(row.Line, row.Kind, row.Subject, row.ResultKey, row.Title)
            {
                Input = row.Input,
                Source = row.Source,
                Owner = row.Owner,
            },
            Enum.Parse<JobState>(row.State),
            row.Attempts
        )
        {
            AskedAt = LogWriter.ParseTime(row.AskedAt),
            NextAt = LogWriter.ParseTime(row.NextAt),
            EndedAt = row.EndedAt is { } ended ? LogWriter.ParseTime(ended) : null,
            Worker = row.Worker,
            Done = row.Done,
            Total = row.Total,
            Trouble = row.Trouble,
        };
}
