using Microsoft.EntityFrameworkCore;
using Youju.Database.Model;
using Youju.Storage.Files;

namespace Youju.Database.People;

/// <summary>Accounts as rows become lines.</summary>
internal static class AccountRows
{
    public static string NormalizeLogin(string login) => login.Trim().ToUpperInvariant();

    public static AccountRow? FindRow(WorkbenchContext context, string login)
    {
        var normal = NormalizeLogin(login);
        return context.Accounts.SingleOrDefault(row => row.NormalizedUserName == normal);
    }

    /// <exception cref="DossierException">There is none of that login.</exception>
    public static AccountRow RequireRow(WorkbenchContext context, string login) =>
        FindRow(context, login) ?? throw new DossierException($"没有用户名是“{login}”的人。");

    public static AccountLine ReadLine(AccountRow row, IEnumerable<GrantRow> grants, DateTimeOffset now) =>
        new(row.UserName!, row.Name, [.. grants.Select(ReadGrant)])
        {
            LeftAt = row.LeftAt is { } left ? LogWriter.ParseTime(left) : null,
            Successor = row.Successor,
            LockedUntil = row.LockoutEnd > now ? row.LockoutEnd : null,
            PasswordSetAt = row.PasswordSetAt is { } set ? LogWriter.ParseTime(set) : null,
            HasCode = row.CodeUntil is { } until && LogWriter.ParseTime(until) > now,
            HasSecondFactor = row.TwoFactorEnabled,
        };

    public static AccountLine? ReadAccount(WorkbenchContext context, AccountRow? row, DateTimeOffset now) =>
        row is null
            ? null
            : ReadLine(
                row,
                context.Grants.AsNoTracking().Where(grant => grant.Account == row.Id).ToList(),
                now
            );

    private static GrantLine ReadGrant(GrantRow row) => new(row.Role, row.Unit.Length == 0 ? null : row.Unit);
}
