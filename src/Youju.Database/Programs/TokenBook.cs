using Microsoft.EntityFrameworkCore;
using Youju.Database.Model;
using Youju.Database.People;
using Youju.Storage.Files;

namespace Youju.Database.Programs;

/// <summary>A token as lists and the gate have it; its secret is known to nobody but its person.</summary>
/// <param name="Login">Of its person; empty where nobody signs in by name.</param>
/// <param name="Scopes">What it opens.</param>
/// <param name="Unit">The unit in which and below which it opens something; null for wherever its person does.</param>
public sealed record TokenLine(
    string Id,
    string Login,
    string Name,
    IReadOnlyList<string> Scopes,
    string? Unit,
    DateTimeOffset CreatedAt,
    DateTimeOffset ExpiresAt
)
{
    /// <summary>When it was used last, to the minute; null while it was not.</summary>
    public DateTimeOffset? UsedAt { get; init; }

    /// <summary>When it was taken back; null while it was not.</summary>
    public DateTimeOffset? RevokedAt { get; init; }

    /// <summary>Whether it opens something at that time.</summary>
    public bool IsGood(DateTimeOffset now) => RevokedAt is null && now < ExpiresAt;
}

/// <summary>What a new token is to be.</summary>
/// <param name="Login">Of its person; empty where nobody signs in by name.</param>
/// <param name="Time">How long it is good.</param>
public sealed record TokenWish(
    string Login,
    string Name,
    IReadOnlyList<string> Scopes,
    string? Unit,
    TimeSpan Time
);

/// <summary>A token that somebody shows, with the account of its person.</summary>
/// <param name="Account">Null where nobody signs in by name.</param>
public sealed record ShownToken(TokenLine Token, AccountLine? Account);

/// <summary>The tokens with which programs do what people may.</summary>
/// <param name="by">Who issues and revokes them.</param>
public sealed class TokenBook(DatabasePlace database, TimeProvider clock, string by)
{
    /// <summary>What every secret begins with, so that one that lies about is known for what it is.</summary>
    public const string Prefix = "youju_";

    private const int IdLetters = 12;

    // Using a token is noted once a minute, and not with every request.
    private static readonly TimeSpan Fresh = TimeSpan.FromMinutes(1);

    private readonly PeopleWriter writer = new(database, clock, by);

    /// <summary>Issues a token.</summary>
    /// <returns>Its secret, which cannot be had again.</returns>
    public string IssueToken(TokenWish wish)
    {
        var secret = Prefix + OneTimeCode.CreateSecret();
        writer.WriteTables(context =>
        {
            var row = CreateRow(wish, secret, FindAccountId(context, wish.Login));
            context.Tokens.Add(row);
            return [("token", wish.Login, $"{row.Id} {row.Name}（{row.Scopes}）到 {row.ExpiresAt[..10]}")];
        });
        return secret;
    }

    /// <summary>The tokens of a login, the latest first.</summary>
    public IReadOnlyList<TokenLine> ListTokens(string login) =>
        writer.ReadTables(context =>
        {
            var account = FindAccountId(context, login);
            return context
                .Tokens.AsNoTracking()
                .Where(row => row.Account == account)
                .OrderByDescending(row => row.CreatedAt)
                .ThenBy(row => row.Id)
                .AsEnumerable()
                .Select(row => ReadToken(row, login))
                .ToList();
        });

    /// <summary>Takes a token of a login back.</summary>
    /// <exception cref="DossierException">It has none of that id.</exception>
    public void RevokeToken(string login, string id) =>
        writer.WriteTables(context =>
        {
            var account = FindAccountId(context, login);
            var row = context.Tokens.SingleOrDefault(token => token.Account == account && token.Id == id)
                ?? throw new DossierException("没有这个令牌。");
            if (row.RevokedAt is not null)
                return [];
            row.RevokedAt = writer.FormatNow();
            return [("token-out", login, $"{row.Id} {row.Name}")];
        });

    /// <summary>The token of a secret; null for one that was never issued, was taken back, or is over, or whose person has left.</summary>
    public ShownToken? FindToken(string? secret)
    {
        if (secret is null || !secret.StartsWith(Prefix, StringComparison.Ordinal))
            return null;
        var hash = OneTimeCode.HashSecret(secret);
        return writer.ReadTables(context =>
        {
            var row = context.Tokens.AsNoTracking().SingleOrDefault(token => token.Hash == hash);
            return row is null ? null : Show(context, row, isShown: true);
        });
    }

    /// <summary>The token of an id, as long as it is good.</summary>
    public ShownToken? FindById(string id) =>
        writer.ReadTables(context =>
        {
            var row = context.Tokens.AsNoTracking().SingleOrDefault(token => token.Id == id);
            return row is null ? null : Show(context, row, isShown: false);
        });

    private ShownToken? Show(WorkbenchContext context, TokenRow row, bool isShown)
    {
        var account =
            row.Account.Length == 0
                ? null
                : context.Accounts.AsNoTracking().SingleOrDefault(one => one.Id == row.Account);
        var token = ReadToken(row, account?.UserName ?? "");
        if (!token.IsGood(writer.Now) || (row.Account.Length > 0 && account is not { LeftAt: null }))
            return null;
        if (isShown && (token.UsedAt is not { } used || writer.Now - used > Fresh))
            NoteUse(context, row.Hash);
        return new(token, AccountRows.ReadAccount(context, account, writer.Now));
    }

    private void NoteUse(WorkbenchContext context, string hash)
    {
        var now = writer.FormatNow();
        context
            .Tokens.Where(row => row.Hash == hash)
            .ExecuteUpdate(row => row.SetProperty(token => token.UsedAt, now));
    }

    private static string FindAccountId(WorkbenchContext context, string login) =>
        login.Length == 0 ? "" : AccountRows.RequireRow(context, login).Id;

    private TokenRow CreateRow(TokenWish wish, string secret, string account) =>
        new()
        {
            Hash = OneTimeCode.HashSecret(secret),
            Id = OneTimeCode.CreateSecret()[..IdLetters],
            Account = account,
            Name = wish.Name,
            Scopes = string.Join(' ', wish.Scopes),
            Unit = wish.Unit ?? "",
            CreatedAt = writer.FormatNow(),
            ExpiresAt = LogWriter.FormatTime(writer.Now + wish.Time),
        };

    private static TokenLine ReadToken(TokenRow row, string login) =>
        new(
            row.Id,
            login,
            row.Name,
            row.Scopes.Split(' ', StringSplitOptions.RemoveEmptyEntries),
            row.Unit.Length == 0 ? null : row.Unit,
            LogWriter.ParseTime(row.CreatedAt),
            LogWriter.ParseTime(row.ExpiresAt)
        )
        {
            UsedAt = row.UsedAt is { } used ? LogWriter.ParseTime(used) : null,
            RevokedAt = row.RevokedAt is { } revoked ? LogWriter.ParseTime(revoked) : null,
        };
}
