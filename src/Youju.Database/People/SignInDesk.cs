using Microsoft.AspNetCore.Identity;
using Youju.Database.Model;
using Youju.Packs.Definitions;

namespace Youju.Database.People;

/// <summary>Lets people in by login and password, or by another provider of identities, and keeps account of every attempt.</summary>
public sealed class SignInDesk(DatabasePlace database, TimeProvider clock, SignInRules rules)
{
    private const string Nobody = "未登录";

    private readonly AccountKeeper keeper = new(rules);

    // One attempt after the other: so many at once cannot pass by the count of failures.
    private readonly Lock turn = new();

    // What an attempt costs does not tell whether there is such an account.
    private readonly Lazy<string> noPassword = new(() =>
        new PasswordHasher<object>().HashPassword(new(), OneTimeCode.CreateSecret())
    );

    /// <summary>Tries a password.</summary>
    /// <param name="factor">The code of the telephone; empty for none.</param>
    /// <param name="source">Where it comes from, for the log.</param>
    public SignInOutcome TryPassword(string login, string password, string factor, string source)
    {
        lock (turn)
        {
            var (outcome, signature) = DatabasePlace.Reach(() =>
            {
                using var context = database.Open();
                using var manager = keeper.OpenManager(context);
                var row = AccountRows.FindRow(context, login);
                var state = TryRow(manager, row, password, factor);
                return (
                    new SignInOutcome(state, state == SignInState.Entered ? row!.UserName : null),
                    row is null ? null : $"{row.Name}（{row.UserName}）"
                );
            });
            if (outcome.State != SignInState.NeedsFactor)
                NoteAttempt(outcome, signature, login, source);
            return outcome;
        }
    }

    /// <summary>Who a name at another provider belongs to; a name met for the first time is tied to the account of that login.</summary>
    /// <param name="key">The subject at the provider, which never changes.</param>
    /// <param name="login">The login it gives.</param>
    /// <returns>The login; null where no account that is on has it.</returns>
    public string? TryProvider(string provider, string key, string login, string source)
    {
        var found = DatabasePlace.Reach(() =>
        {
            using var context = database.Open();
            using var manager = keeper.OpenManager(context);
            var row = manager.FindByLoginAsync(provider, key).GetAwaiter().GetResult();
            if (row is null && AccountRows.FindRow(context, login) is { LeftAt: null } named)
            {
                var tied = manager.GetLoginsAsync(named).GetAwaiter().GetResult();
                if (tied.All(one => one.LoginProvider != provider))
                {
                    manager.AddLoginAsync(named, new(provider, key, provider)).GetAwaiter().GetResult();
                    row = named;
                }
            }

            return row is { LeftAt: null }
                ? (row.UserName, Signature: $"{row.Name}（{row.UserName}）")
                : default;
        });
        NoteAttempt(
            new(found.UserName is null ? SignInState.Wrong : SignInState.Entered, found.UserName),
            found.Signature,
            login,
            $"{provider} {source}"
        );
        return found.UserName;
    }

    private SignInState TryRow(
        UserManager<AccountRow> manager,
        AccountRow? row,
        string password,
        string factor
    )
    {
        if (row is not { LeftAt: null, PasswordHash: not null })
        {
            keeper.Hasher.VerifyHashedPassword(null!, noPassword.Value, password);
            return SignInState.Wrong;
        }

        var isRight = manager.CheckPasswordAsync(row, password).GetAwaiter().GetResult();
        if (manager.IsLockedOutAsync(row).GetAwaiter().GetResult())
            return SignInState.Wrong;
        if (isRight && row.TwoFactorEnabled && factor.Length == 0)
            return SignInState.NeedsFactor;
        if (!isRight || (row.TwoFactorEnabled && !TakeFactor(manager, row, factor)))
        {
            manager.AccessFailedAsync(row).GetAwaiter().GetResult();
            return SignInState.Wrong;
        }

        manager.ResetAccessFailedCountAsync(row).GetAwaiter().GetResult();
        manager.UpdateAsync(row).GetAwaiter().GetResult();
        return SignInState.Entered;
    }

    private static bool TakeFactor(UserManager<AccountRow> manager, AccountRow row, string factor)
    {
        var digits = string.Concat(factor.Where(char.IsAsciiDigit));
        var isRight =
            row.LastFactor != digits
            && manager
                .VerifyTwoFactorTokenAsync(row, TokenOptions.DefaultAuthenticatorProvider, digits)
                .GetAwaiter()
                .GetResult();
        if (isRight)
            row.LastFactor = digits;
        return isRight;
    }

    private void NoteAttempt(SignInOutcome outcome, string? signature, string login, string source)
    {
        var isIn = outcome.State == SignInState.Entered;
        var about = signature is null ? login[..Math.Min(login.Length, 32)] : outcome.Login ?? login.Trim();
        new PeopleWriter(database, clock, isIn ? signature! : Nobody).WriteTables(_ =>
            [(isIn ? "sign-in" : "sign-in-refused", about, $"来自 {source}")]
        );
    }
}
