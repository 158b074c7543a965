using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Youju.Database.Model;

/// <summary>The tables of people, units and rights.</summary>
internal static class PeopleModel
{
    public static void DescribeTables(ModelBuilder model)
    {
        DescribeAccounts(model);
        model
            .Entity<GrantRow>()
            .ToTable("grants")
            .HasKey(row => new
            {
                row.Account,
                row.Role,
                row.Unit,
            });
        model.Entity<UnitRow>().ToTable("units").HasKey(row => row.Id);
        model.Entity<SettingRow>().ToTable("settings").HasKey(row => row.Key);
        model.Entity<ActRow>().ToTable("acts").HasKey(row => new { row.Dossier, row.Number });
        var sessions = model.Entity<SessionRow>();
        sessions.ToTable("sessions").HasKey(row => row.Hash);
        sessions.HasIndex(row => row.Account);
    }

    // Mail and telephone are not asked for: only what is needed is kept of a person.
    private static void DescribeAccounts(ModelBuilder model)
    {
        var accounts = model.Entity<AccountRow>();
        accounts.ToTable("accounts").HasKey(row => row.Id);
        accounts.HasIndex(row => row.NormalizedUserName).IsUnique();
        accounts.Property(row => row.ConcurrencyStamp).IsConcurrencyToken();
        accounts
            .Ignore(row => row.Email)
            .Ignore(row => row.NormalizedEmail)
            .Ignore(row => row.EmailConfirmed);
        accounts.Ignore(row => row.PhoneNumber).Ignore(row => row.PhoneNumberConfirmed);
        model
            .Entity<PastPasswordRow>()
            .ToTable("past_passwords")
            .HasKey(row => new { row.Account, row.Number });
        model
            .Entity<IdentityUserLogin<string>>()
            .ToTable("account_logins")
            .HasKey(row => new { row.LoginProvider, row.ProviderKey });
        model
            .Entity<IdentityUserToken<string>>()
            .ToTable("account_tokens")
            .HasKey(row => new
            {
                row.UserId,
                row.LoginProvider,
                row.Name,
            });
    }
}
