using Microsoft.EntityFrameworkCore;
using Youju.Database.Model;
using Youju.Database.People;

namespace Youju.Database.Programs;

/// <summary>An address that is told of changes.</summary>
/// <param name="Token">The id of the token whose rights it has.</param>
/// <param name="Told">The line of the log up to which it was told.</param>
/// <param name="Failures">How often in a row it did not take what it was told.</param>
public sealed record HookLine(
    string Id,
    string Token,
    string Url,
    DateTimeOffset CreatedAt,
    long Told,
    int Failures
)
{
    /// <summary>The key of its signatures, sealed.</summary>
    public string SealedSecret { get; init; } = "";

    /// <summary>Before when it is not tried again.</summary>
    public DateTimeOffset NextAt { get; init; }

    /// <summary>What became of the last attempt, in Chinese.</summary>
    public string? Outcome { get; init; }

    /// <summary>Why it is told no more, in Chinese; null while it is.</summary>
    public string? StoppedWhy { get; init; }
}

/// <summary>The addresses that are told of changes.</summary>
/// <param name="by">Who adds and removes them.</param>
public sealed class HookBook(DatabasePlace database, TimeProvider clock, string by)
{
    private const int IdLetters = 12;

    private readonly PeopleWriter writer = new(database, clock, by);

    /// <summary>Adds an address, which is told of what comes from now on.</summary>
    /// <param name="login">Of the one who adds it, for the log.</param>
    public string AddHook(string token, string url, string sealedSecret, string login)
    {
        var id = OneTimeCode.CreateSecret()[..IdLetters];
        writer.WriteTables(context =>
        {
            context.Hooks.Add(
                new()
                {
                    Id = id,
                    Token = token,
                    Url = url,
                    Secret = sealedSecret,
                    CreatedAt = writer.FormatNow(),
                    Told = context.Log.Max(row => (long?)row.Number) ?? 0,
                    Failures = 0,
                    NextAt = writer.FormatNow(),
                }
            );
            return [("hook", login, $"{id} {url}")];
        });
        return id;
    }

    /// <summary>Removes an address of a token.</summary>
    /// <returns>Whether it was there.</returns>
    public bool RemoveHook(string token, string id, string login)
    {
        var isThere = false;
        writer.WriteTables(context =>
        {
            isThere = context.Hooks.Where(row => row.Token == token && row.Id == id).ExecuteDelete() > 0;
            return isThere ? [("hook-out", login, id)] : [];
        });
        return isThere;
    }

    /// <summary>The addresses of a token.</summary>
    public IReadOnlyList<HookLine> ListHooks(string token) =>
        writer.ReadTables(context => ReadHooks(context.Hooks.Where(row => row.Token == token)));

    /// <summary>Those that are to be told something now.</summary>
    public IReadOnlyList<HookLine> ListDue()
    {
        var now = writer.FormatNow();
        return writer.ReadTables(context =>
            ReadHooks(context.Hooks.Where(row => row.StoppedWhy == null && row.NextAt.CompareTo(now) <= 0))
        );
    }

    /// <summary>Takes an address for as long as telling it lasts; of several programs only one has it.</summary>
    public bool TryClaim(HookLine hook, TimeSpan time)
    {
        var (seen, until) = (LogWriter.FormatTime(hook.NextAt), LogWriter.FormatTime(writer.Now + time));
        return writer.ReadTables(context =>
            context
                .Hooks.Where(row => row.Id == hook.Id && row.NextAt == seen)
                .ExecuteUpdate(row => row.SetProperty(one => one.NextAt, until)) == 1
        );
    }

    /// <summary>Notes what became of an attempt.</summary>
    public void SettleHook(HookLine hook) =>
        writer.ReadTables(context =>
        {
            var next = LogWriter.FormatTime(hook.NextAt);
            return context
                .Hooks.Where(row => row.Id == hook.Id)
                .ExecuteUpdate(row =>
                    row.SetProperty(one => one.Told, hook.Told)
                        .SetProperty(one => one.Failures, hook.Failures)
                        .SetProperty(one => one.NextAt, next)
                        .SetProperty(one => one.Outcome, hook.Outcome)
                        .SetProperty(one => one.StoppedWhy, hook.StoppedWhy)
                );
        });

    private static List<HookLine> ReadHooks(IQueryable<HookRow> rows) =>
        [
            .. rows.AsNoTracking()
                .OrderBy(row => row.CreatedAt)
                .ThenBy(row => row.Id)
                .AsEnumerable()
                .Select(row => new HookLine(
                    row.Id,
                    row.Token,
                    row.Url,
                    LogWriter.ParseTime(row.CreatedAt),
                    row.Told,
                    row.Failures
                )
                {
                    SealedSecret = row.Secret,
                    NextAt = LogWriter.ParseTime(row.NextAt),
                    Outcome = row.Outcome,
                    StoppedWhy = row.StoppedWhy,
                }),
        ];
}
