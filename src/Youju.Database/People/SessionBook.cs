using Microsoft.EntityFrameworkCore;
using Youju.Database.Model;

namespace Youju.Database.People;

/// <summary>The browsers in which people are signed in.</summary>
/// <param name="idle">How long one may ask for nothing.</param>
public sealed class SessionBook(DatabasePlace database, TimeProvider clock, TimeSpan idle)
{
    // Using a session is noted once a minute, and not with every picture.
    private static readonly TimeSpan Fresh = TimeSpan.FromMinutes(1);

    /// <summary>Begins a session of an account.</summary>
    /// <returns>Its secret, for a cookie.</returns>
    public string BeginSession(string login, string source) =>
        Reach(context =>
        {
            var account = AccountRows.RequireRow(context, login);
            var secret = OneTimeCode.CreateSecret();
            var now = FormatNow();
            var limit = LogWriter.FormatTime(clock.GetUtcNow() - idle);
            context.Sessions.Where(row => row.UsedAt.CompareTo(limit) < 0).ExecuteDelete();
            context.Sessions.Add(
                new()
                {
                    Hash = OneTimeCode.HashSecret(secret),
                    Account = account.Id,
                    BegunAt = now,
                    UsedAt = now,
                    Source = source,
                }
            );
            context.SaveChanges();
            return secret;
        });

    /// <summary>Whose session it is; null for one that is over, or of an account that is switched off.</summary>
    public AccountLine? FindAccount(string? secret)
    {
        if (string.IsNullOrEmpty(secret))
            return null;
        var hash = OneTimeCode.HashSecret(secret);
        return Reach(context =>
        {
            var found = context
                .Sessions.AsNoTracking()
                .Where(row => row.Hash == hash)
                .Join(
                    context.Accounts.AsNoTracking(),
                    row => row.Account,
                    account => account.Id,
                    (row, account) => new { Session = row, Account = account }
                )
                .SingleOrDefault();
            if (found is null || found.Account.LeftAt is not null)
                return null;
            var used = LogWriter.ParseTime(found.Session.UsedAt);
            if (clock.GetUtcNow() - used > idle)
                return null;
            if (clock.GetUtcNow() - used > Fresh)
                NoteUse(context, hash);
            return AccountRows.ReadAccount(context, found.Account, clock.GetUtcNow());
        });
    }

    /// <summary>Ends one session.</summary>
    public void EndSession(string? secret)
    {
        if (string.IsNullOrEmpty(secret))
            return;
        var hash = OneTimeCode.HashSecret(secret);
        Reach(context => context.Sessions.Where(row => row.Hash == hash).ExecuteDelete());
    }

    /// <summary>Ends every session of an account but the one of that secret.</summary>
    public void EndOthers(string login, string? secret)
    {
        var hash = OneTimeCode.HashSecret(secret ?? "");
        Reach(context =>
        {
            var id = AccountRows.RequireRow(context, login).Id;
            return context.Sessions.Where(row => row.Account == id && row.Hash != hash).ExecuteDelete();
        });
    }

    /// <summary>In how many browsers an account is signed in now.</summary>
    public int CountSessions(string login) =>
        Reach(context =>
        {
            var id = AccountRows.RequireRow(context, login).Id;
            var limit = LogWriter.FormatTime(clock.GetUtcNow() - idle);
            return context.Sessions.Count(row => row.Account == id && row.UsedAt.CompareTo(limit) >= 0);
        });

    private void NoteUse(WorkbenchContext context, string hash)
    {
        var now = FormatNow();
        context
            .Sessions.Where(row => row.Hash == hash)
            .ExecuteUpdate(row => row.SetProperty(session => session.UsedAt, now));
    }

    private string FormatNow() => LogWriter.FormatTime(clock.GetUtcNow());

    private T Reach<T>(Func<WorkbenchContext, T> act) =>
        DatabasePlace.Reach(() =>
        {
            using var context = database.Open();
            return act(context);
        });
}
