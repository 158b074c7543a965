using Microsoft.EntityFrameworkCore;
using Youju.Database.Evidence;
using Youju.Database.Model;

namespace Youju.Database.Jobs;

/// <summary>How a worker takes jobs, keeps them and brings them back; whoever lost one by being silent too long changes nothing.</summary>
/// <param name="results">Keeps what results hold.</param>
/// <param name="worker">Who works; no two at the same time are called alike.</param>
public sealed class JobWork(DatabasePlace database, TimeProvider clock, IEvidenceStore results, string worker)
{
    /// <summary>How often a job is begun before it is given up.</summary>
    public const int MostAttempts = 8;

    /// <summary>How long a job is a worker's who says nothing.</summary>
    public static readonly TimeSpan Lease = TimeSpan.FromSeconds(30);

    private const int FirstPauseSeconds = 4;
    private const int LongestPauseSeconds = 600;
    private const string LeftBehind = "做它的程序中途停下过几次，不再试。可能是文件太大或太复杂。";

    private readonly JobTable table = new(database, clock);

    /// <summary>Takes the first job of a line; null where there is none, or its time has not come, or somebody has it.</summary>
    public JobLine? TakeNext(string line) => table.WriteLine(line, (context, now) =>
        {
            GiveUpLeftBehind(context, line, now);
            if (JobTable.FindFirstOpen(context, line) is not { } row || !IsDue(row, now))
                return null;
            (row.State, row.Worker, row.Attempts) = (nameof(JobState.Running), worker, row.Attempts + 1);
            row.LeaseUntil = DatabaseClock.AddSpan(now, Lease);
            return JobTable.ToLine(row);
        });

    /// <summary>Says that somebody still works on a job, and how far he is.</summary>
    /// <returns>False where it is his no more: cancelled, or taken by another.</returns>
    public bool Prolong(JobLine job, int done, int total) =>
        table.ReadTable(
            (context, now) =>
            {
                var until = DatabaseClock.AddSpan(now, Lease);
                return FindOwn(context, job)
                        .ExecuteUpdate(row =>
                            row.SetProperty(one => one.LeaseUntil, until)
                                .SetProperty(one => one.Done, done)
                                .SetProperty(one => one.Total, total)
                        ) == 1;
            }
        );

    /// <summary>Keeps a result; where one of its key is kept already, that one stands.</summary>
    /// <returns>False where the job was the worker's no more; the result is kept all the same.</returns>
    public bool Finish(JobLine job, ReadOnlyMemory<byte> content, string told)
    {
        var bytes = content.ToArray();
        var sha256 = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(bytes));
        results.Keep(sha256, bytes);
        return table.WriteLine(job.Wish.Line, (context, now) =>
        {
            context.Database.ExecuteSql(
                $"""
                INSERT INTO results ("Key", "Kind", "Sha256", "Told", "MadeAt")
                VALUES ({job.Wish.ResultKey}, {job.Wish.Kind}, {sha256}, {told}, {now}) ON CONFLICT DO NOTHING
                """
            );
            if (FindOwn(context, job).SingleOrDefault() is not { } row)
                return false;
            (row.Trouble, row.Done) = (null, row.Total);
            JobBook.End(row, JobState.Done, now);
            return true;
        });
    }

    /// <summary>Says that a job failed: it is tried again after a while, or given up.</summary>
    /// <param name="mayHelp">Whether another attempt may end otherwise.</param>
    public void Fail(JobLine job, string words, bool mayHelp) =>
        table.WriteLine(job.Wish.Line, (context, now) =>
        {
            if (FindOwn(context, job).SingleOrDefault() is not { } row)
                return false;
            row.Trouble = words;
            if (mayHelp && row.Attempts < MostAttempts)
                LetWait(row, now, CountPause(row.Attempts));
            else
                JobBook.End(row, JobState.Failed, now);
            return true;
        });

    /// <summary>Gives a job back untouched, because the worker ends.</summary>
    public void GiveBack(JobLine job) => table.WriteLine(job.Wish.Line, (context, now) =>
        {
            if (FindOwn(context, job).SingleOrDefault() is not { } row)
                return false;
            row.Attempts--;
            LetWait(row, now, TimeSpan.Zero);
            return true;
        });

    private static void LetWait(JobRow row, string now, TimeSpan pause)
    {
        row.NextAt = DatabaseClock.AddSpan(now, pause);
        (row.State, row.Worker, row.LeaseUntil, row.QueuedAt) = (nameof(JobState.Waiting), null, null, "");
    }

    private static TimeSpan CountPause(int attempts) =>
        TimeSpan.FromSeconds(Math.Min(FirstPauseSeconds << attempts, LongestPauseSeconds));

    // A job that ends whoever works on it must not stop its line for ever.
    private static void GiveUpLeftBehind(WorkbenchContext context, string line, string now)
    {
        while (
            JobTable.FindFirstOpen(context, line) is { Attempts: >= MostAttempts } row
            && row.State == nameof(JobState.Running)
            && IsDue(row, now)
        )
        {
            row.Trouble ??= LeftBehind;
            JobBook.End(row, JobState.Failed, now);
            context.SaveChanges();
        }
    }

    private static bool IsDue(JobRow row, string now) =>
        row.State == nameof(JobState.Waiting)
            ? string.CompareOrdinal(row.NextAt, now) <= 0
            : string.CompareOrdinal(row.LeaseUntil ?? "", now) < 0;

    private IQueryable<JobRow> FindOwn(WorkbenchContext context, JobLine job) =>
        context
            .Set<JobRow>()
            .Where(row =>
                row.Id == job.Id
                && row.Attempts == job.Attempt
                && row.Worker == worker
                && row.State == nameof(JobState.Running)
            );
}
