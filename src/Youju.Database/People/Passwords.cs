using Microsoft.AspNetCore.Identity;
using Youju.Database.Model;
using Youju.Packs.Definitions;
using Youju.Storage.Files;

namespace Youju.Database.People;

/// <summary>Sets passwords and second factors; every one is a person's own act.</summary>
public sealed class Passwords(DatabasePlace database, TimeProvider clock, SignInRules rules)
{
    private const string Wrong = "用户名或一次性代码不对，或者代码已经用过、过了期。";

    private readonly AccountKeeper keeper = new(rules);

    /// <summary>Makes the first account of all, that of the system administrator.</summary>
    /// <exception cref="DossierException">There are accounts already, or the password does not do.</exception>
    public void AddFirst(string login, string name, string password, GrantLine grant) =>
        OpenWriter($"{name.Trim()}（{login.Trim()}）")
            .WriteTables(context =>
            {
                if (context.Accounts.Any())
                    throw new DossierException("系统管理员已经有了。");
                var row = Staff.CreateRow(context, login.Trim(), name.Trim(), FormatNow());
                PlacePassword(context, row, password);
                context.Grants.Add(Staff.CreateGrant(row.Id, grant));
                return [("account", row.UserName!, $"首次启动，新增 {row.Name}，{grant.Role}")];
            });

    /// <summary>Sets a password with a one-time code; whoever was signed in as that account is so no more.</summary>
    /// <returns>The login, as the account has it.</returns>
    /// <exception cref="DossierException">The code does not do, or the password does not.</exception>
    public string ClaimCode(string login, string code, string password)
    {
        var known = "";
        OpenWriter(DescribePerson(login))
            .WriteTables(context =>
            {
                var row = AccountRows.FindRow(context, login);
                if (
                    row is not { LeftAt: null, CodeUntil: { } until }
                    || LogWriter.ParseTime(until) <= clock.GetUtcNow()
                    || !OneTimeCode.AreSame(row.CodeHash, OneTimeCode.HashCode(code))
                )
                    throw new DossierException(Wrong);
                PlacePassword(context, row, password);
                (row.CodeHash, row.CodeUntil, row.LockoutEnd, row.AccessFailedCount) = (null, null, null, 0);
                context.Sessions.RemoveRange(context.Sessions.Where(one => one.Account == row.Id));
                known = row.UserName!;
                return [("password", known, "凭一次性代码设口令")];
            });
        return known;
    }

    /// <summary>Changes a password.</summary>
    /// <exception cref="DossierException">The old one is not right, or the new one does not do.</exception>
    public void ChangePassword(string login, string old, string password) =>
        OpenWriter(DescribePerson(login))
            .WriteTables(context =>
            {
                var row = AccountRows.RequireRow(context, login);
                if (!IsPassword(row, old))
                    throw new DossierException("现在的口令不对，口令没有改。");
                PlacePassword(context, row, password);
                return [("password", row.UserName!, "改口令")];
            });

    /// <summary>Whether it is the password of an account.</summary>
    public bool IsPassword(string login, string password) =>
        Reach((context, _) => IsPassword(AccountRows.RequireRow(context, login), password));

    /// <summary>A new key for an application that shows codes; it is asked for once the first code was right.</summary>
    public string CreateFactorKey(string login) =>
        Reach(
            (context, manager) =>
            {
                var row = AccountRows.RequireRow(context, login);
                if (row.TwoFactorEnabled)
                    throw new DossierException("动态验证码已经启用。");
                manager.ResetAuthenticatorKeyAsync(row).GetAwaiter().GetResult();
                return manager.GetAuthenticatorKeyAsync(row).GetAwaiter().GetResult()!;
            }
        );

    /// <summary>Whether the first code was right; from now on signing in takes one.</summary>
    public bool TryTurnFactorOn(string login, string factor)
    {
        var digits = string.Concat(factor.Where(char.IsAsciiDigit));
        var isOn = Reach(
            (context, manager) =>
            {
                var row = AccountRows.RequireRow(context, login);
                var isRight = manager
                    .VerifyTwoFactorTokenAsync(row, TokenOptions.DefaultAuthenticatorProvider, digits)
                    .GetAwaiter()
                    .GetResult();
                if (isRight)
                    manager.SetTwoFactorEnabledAsync(row, true).GetAwaiter().GetResult();
                return isRight;
            }
        );
        if (isOn)
            OpenWriter(DescribePerson(login)).WriteTables(_ => [("factor", login, "启用动态验证码")]);
        return isOn;
    }

    /// <summary>Signing in takes no code any more.</summary>
    public void TurnFactorOff(string login) =>
        OpenWriter(DescribePerson(login))
            .WriteTables(context =>
            {
                var row = AccountRows.RequireRow(context, login);
                (row.TwoFactorEnabled, row.LastFactor) = (false, null);
                return [("factor", row.UserName!, "停用动态验证码")];
            });

    private bool IsPassword(AccountRow row, string password) =>
        row.PasswordHash is { } hash
        && keeper.Hasher.VerifyHashedPassword(row, hash, password) != PasswordVerificationResult.Failed;

    private void PlacePassword(WorkbenchContext context, AccountRow row, string password)
    {
        string[] problems = [.. PasswordRules.ListProblems(rules, row.UserName!, password)];
        if (problems.Length > 0)
            throw new DossierException(string.Concat(problems));
        var past = context
            .PastPasswords.Where(one => one.Account == row.Id)
            .OrderByDescending(one => one.Number)
            .Take(rules.PasswordsRemembered)
            .ToList();
        if (
            past.Exists(one =>
                keeper.Hasher.VerifyHashedPassword(row, one.Hash, password)
                != PasswordVerificationResult.Failed
            )
        )
            throw new DossierException($"最近 {rules.PasswordsRemembered} 次用过的口令不能再用，请换一个。");
        row.PasswordHash = keeper.Hasher.HashPassword(row, password);
        row.PasswordSetAt = FormatNow();
        row.SecurityStamp = OneTimeCode.CreateSecret();
        context.PastPasswords.Add(
            new()
            {
                Account = row.Id,
                Number = (past.FirstOrDefault()?.Number ?? 0) + 1,
                Hash = row.PasswordHash,
            }
        );
    }

    private string FormatNow() => LogWriter.FormatTime(clock.GetUtcNow());

    private string DescribePerson(string login) =>
        Reach(
            (context, _) =>
                AccountRows.FindRow(context, login) is { } row
                    ? $"{row.Name}（{row.UserName}）"
                    : login.Trim()
        );

    private PeopleWriter OpenWriter(string by) => new(database, clock, by);

    private T Reach<T>(Func<WorkbenchContext, UserManager<AccountRow>, T> act) =>
        DatabasePlace.Reach(() =>
        {
            using var context = database.Open();
            using var manager = keeper.OpenManager(context);
            return act(context, manager);
        });
}
