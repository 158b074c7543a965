using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Youju.Database.Model;
using Youju.Packs.Definitions;

namespace Youju.Database.People;

/// <summary>Opens the accounts as ASP.NET Core Identity has them: hashes, failures, locks and second factors.</summary>
internal sealed class AccountKeeper(SignInRules rules)
{
    private readonly IOptions<IdentityOptions> options = Options.Create(
        new IdentityOptions
        {
            User = { AllowedUserNameCharacters = "" },
            Lockout =
            {
                MaxFailedAccessAttempts = rules.FailuresBeforeLock,
                DefaultLockoutTimeSpan = TimeSpan.FromMinutes(rules.LockMinutes),
            },
        }
    );

    public PasswordHasher<AccountRow> Hasher { get; } = new();

    public UserManager<AccountRow> OpenManager(WorkbenchContext context)
    {
        var manager = new UserManager<AccountRow>(
            new UserOnlyStore<AccountRow, WorkbenchContext>(context),
            options,
            Hasher,
            userValidators: [],
            passwordValidators: [],
            new UpperInvariantLookupNormalizer(),
            new IdentityErrorDescriber(),
            services: null!,
            NullLogger<UserManager<AccountRow>>.Instance
        );
        manager.RegisterTokenProvider(
            TokenOptions.DefaultAuthenticatorProvider,
            new AuthenticatorTokenProvider<AccountRow>()
        );
        return manager;
    }
}
