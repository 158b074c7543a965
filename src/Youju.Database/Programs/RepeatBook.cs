using Microsoft.EntityFrameworkCore;
using Youju.Database.Model;

namespace Youju.Database.Programs;

/// <summary>A request that a program may send again because it does not know whether the first one came.</summary>
/// <param name="Owner">The id of its token.</param>
/// <param name="Key">What the program calls it.</param>
/// <param name="Request">The digest of what is asked.</param>
public sealed record RepeatedRequest(string Owner, string Key, string Request);

/// <summary>What a request was answered.</summary>
/// <param name="Headers">Those that a program needs, as JSON.</param>
public sealed record KeptAnswer(int Status, string Headers, ReadOnlyMemory<byte> Body);

/// <summary>How a request stands that carries a key.</summary>
/// <param name="IsNew">Whether it is to be done now.</param>
/// <param name="IsSame">Whether the same was asked before under the key.</param>
/// <param name="Answer">What it was answered then; null while that is not known.</param>
public sealed record RepeatState(bool IsNew, bool IsSame, KeptAnswer? Answer);

/// <summary>What was answered to requests with a key, so that none is done twice.</summary>
public sealed class RepeatBook(DatabasePlace database, TimeProvider clock)
{
    private static readonly TimeSpan KeepTime = TimeSpan.FromDays(1);

    /// <summary>Notes that a request is done from now on; of two that come at once only one is new.</summary>
    public RepeatState BeginRequest(RepeatedRequest asked) =>
        Reach(context =>
        {
            using var transaction = context.Database.BeginTransaction();
            DatabasePlace.Lock(context, $"repeat {asked.Owner} {asked.Key}");
            var limit = LogWriter.FormatTime(clock.GetUtcNow() - KeepTime);
            context.Repeats.Where(row => row.At.CompareTo(limit) < 0).ExecuteDelete();
            var standing = context
                .Repeats.AsNoTracking()
                .SingleOrDefault(row => row.Owner == asked.Owner && row.Key == asked.Key);
            if (standing is null)
                context.Repeats.Add(
                    new()
                    {
                        Owner = asked.Owner,
                        Key = asked.Key,
                        Request = asked.Request,
                        At = LogWriter.FormatTime(clock.GetUtcNow()),
                    }
                );
            context.SaveChanges();
            transaction.Commit();
            return standing is null
                ? new RepeatState(IsNew: true, IsSame: true, Answer: null)
                : new(IsNew: false, standing.Request == asked.Request, ReadAnswer(standing));
        });

    /// <summary>Keeps what a request was answered.</summary>
    public void KeepAnswer(RepeatedRequest asked, KeptAnswer answer) =>
        Reach(context =>
        {
            var body = answer.Body.ToArray();
            return FindRows(context, asked)
                .ExecuteUpdate(row =>
                    row.SetProperty(one => one.Status, answer.Status)
                        .SetProperty(one => one.Headers, answer.Headers)
                        .SetProperty(one => one.Body, body)
                );
        });

    /// <summary>Forgets a request of which it is known that it was not done.</summary>
    public void ForgetRequest(RepeatedRequest asked) =>
        Reach(context => FindRows(context, asked).ExecuteDelete());

    private static IQueryable<RepeatRow> FindRows(WorkbenchContext context, RepeatedRequest asked) =>
        context.Repeats.Where(row => row.Owner == asked.Owner && row.Key == asked.Key);

    private static KeptAnswer? ReadAnswer(RepeatRow row) =>
        row.Status is { } status ? new(status, row.Headers ?? "{}", row.Body ?? []) : null;

    private T Reach<T>(Func<WorkbenchContext, T> act) =>
        DatabasePlace.Reach(() =>
        {
            using var context = database.Open();
            return act(context);
        });
}
