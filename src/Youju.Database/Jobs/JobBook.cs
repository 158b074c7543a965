using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Youju.Database.Model;

namespace Youju.Database.Jobs;

/// <summary>What was asked for and what became of it. The queue knows no more than which line has something to do, and may be
/// lost.</summary>
public sealed class JobBook(DatabasePlace database, TimeProvider clock)
{
    private const int IdBytes = 8;

    private readonly JobTable table = new(database, clock);

    /// <summary>Asks for a job; one that waits for the same result, or whose result is kept, is not asked for twice.</summary>
    /// <returns>The job that gives the result.</returns>
    public JobLine Ask(JobWish wish) => table.WriteLine(wish.Line, (context, now) =>
        {
            if (FindSame(context, wish) is { } same)
                return JobTable.ToLine(same);
            var isKept = context.Set<ResultRow>().Any(result => result.Key == wish.ResultKey);
            var row = CreateRow(wish, now, isKept, FindLastNumber(context, wish.Line) + 1);
            context.Add(row);
            return JobTable.ToLine(row);
        });

    /// <summary>A job; null where there is none of that id.</summary>
    public JobLine? FindJob(string id) =>
        table.ReadTable(
            (context, _) =>
                context.Set<JobRow>().AsNoTracking().SingleOrDefault(row => row.Id == id) is { } row
                    ? JobTable.ToLine(row)
                    : null
        );

    /// <summary>The last job that was asked for to get a result; null where nobody has.</summary>
    public JobLine? FindByResult(string key) =>
        table.ReadTable(
            (context, _) =>
                context
                    .Set<JobRow>()
                    .AsNoTracking()
                    .Where(row => row.ResultKey == key)
                    .OrderByDescending(row => row.AskedAt)
                    .ThenByDescending(row => row.Number)
                    .FirstOrDefault()
                    is { } row
                    ? JobTable.ToLine(row)
                    : null
        );

    /// <summary>How many jobs are in each state.</summary>
    public IReadOnlyDictionary<JobState, int> CountJobs() =>
        table.ReadTable(
            (context, _) =>
                context
                    .Set<JobRow>()
                    .GroupBy(row => row.State)
                    .Select(group => new { group.Key, Count = group.Count() })
                    .AsEnumerable()
                    .ToDictionary(group => Enum.Parse<JobState>(group.Key), group => group.Count)
        );

    /// <summary>Jobs in a state, the latest first.</summary>
    public IReadOnlyList<JobLine> ListJobs(JobState state, int most) =>
        table.ReadTable(
            (context, _) =>
                context
                    .Set<JobRow>()
                    .AsNoTracking()
                    .Where(row => row.State == state.ToString())
                    .OrderByDescending(row => row.AskedAt)
                    .Take(most)
                    .AsEnumerable()
                    .Select(JobTable.ToLine)
                    .ToList()
        );

    /// <summary>Stops a job that is not yet done: nobody begins it, and whoever has it is told to leave it.</summary>
    /// <returns>False where it had ended already.</returns>
    public bool Cancel(string id) => Change(id, IsOpen, (row, now) => End(row, JobState.Cancelled, now));

    /// <summary>Has a job that was given up or cancelled tried again, in its old place.</summary>
    /// <returns>False where it is not one of these.</returns>
    public bool Repeat(string id) =>
        Change(
            id,
            row => row.State is nameof(JobState.Failed) or nameof(JobState.Cancelled),
            (row, now) =>
            {
                (row.State, row.Attempts, row.NextAt) = (nameof(JobState.Waiting), 0, now);
                (row.QueuedAt, row.EndedAt, row.Done) = ("", null, 0);
            }
        );

    internal static bool IsOpen(JobRow row) =>
        row.State is nameof(JobState.Waiting) or nameof(JobState.Running);

    internal static void End(JobRow row, JobState state, string now) =>
        (row.State, row.EndedAt, row.LeaseUntil) = (state.ToString(), now, null);

    private bool Change(string id, Func<JobRow, bool> fits, Action<JobRow, string> change) =>
        FindJob(id) is { } known && table.WriteLine(known.Wish.Line, (context, now) =>
        {
            var row = context.Set<JobRow>().Single(one => one.Id == id);
            if (!fits(row))
                return false;
            change(row, now);
            return true;
        });

    // Done but without a result, which somebody has thrown away, is not done.
    private static JobRow? FindSame(WorkbenchContext context, JobWish wish)
    {
        var last = context
            .Set<JobRow>()
            .Where(row => row.Line == wish.Line && row.ResultKey == wish.ResultKey)
            .OrderByDescending(row => row.Number)
            .FirstOrDefault();
        if (last is null || IsOpen(last))
            return last;
        return
            last.State == nameof(JobState.Done)
            && context.Set<ResultRow>().Any(result => result.Key == wish.ResultKey)
            ? last
            : null;
    }

    private static int FindLastNumber(WorkbenchContext context, string line) =>
        context.Set<JobRow>().Where(row => row.Line == line).Max(row => (int?)row.Number) ?? 0;

    private static JobRow CreateRow(JobWish wish, string now, bool isKept, int number) =>
        new()
        {
            Id = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(IdBytes)),
            Line = wish.Line,
            Number = number,
            Kind = wish.Kind,
            Subject = wish.Subject,
            Input = wish.Input,
            Source = wish.Source,
            ResultKey = wish.ResultKey,
            Title = wish.Title,
            Owner = wish.Owner,
            AskedAt = now,
            State = (isKept ? JobState.Done : JobState.Waiting).ToString(),
            Attempts = 0,
            NextAt = now,
            // Whoever asks puts its line into the queue at once.
            QueuedAt = now,
            Done = 0,
            Total = 0,
            EndedAt = isKept ? now : null,
        };
}
