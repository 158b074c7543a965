using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Youju.Database.Model;

namespace Youju.Database.Migrations;

/// <summary>The tables of people, units and rights.</summary>
[DbContext(typeof(WorkbenchContext))]
[Migration("20261128_T1930_People")]
internal sealed class AddPeople : Migration
{
    protected override void Up(MigrationBuilder to)
    {
        CreateAccounts(to);
        CreatePasswords(to);
        CreateTokens(to);
        CreateRights(to);
        CreateSessions(to);
        to.CreateTable(
            "acts",
            table => new
            {
                Dossier = table.Column<string>(),
                Number = table.Column<int>(),
                Duty = table.Column<string>(),
                Version = table.Column<string>(),
                By = table.Column<string>(),
                At = table.Column<string>(),
                Words = table.Column<string>(),
            },
            constraints: table => table.PrimaryKey("PK_acts", row => new { row.Dossier, row.Number })
        );
    }

    private static void CreateAccounts(MigrationBuilder to)
    {
        to.CreateTable(
            "accounts",
            table => new
            {
                Id = table.Column<string>(),
                UserName = table.Column<string>(nullable: true),
                NormalizedUserName = table.Column<string>(nullable: true),
                PasswordHash = table.Column<string>(nullable: true),
                SecurityStamp = table.Column<string>(nullable: true),
                ConcurrencyStamp = table.Column<string>(nullable: true),
                TwoFactorEnabled = table.Column<bool>(),
                LockoutEnd = table.Column<DateTimeOffset>(nullable: true),
                LockoutEnabled = table.Column<bool>(),
                AccessFailedCount = table.Column<int>(),
                Name = table.Column<string>(),
                PasswordSetAt = table.Column<string>(nullable: true),
                CodeHash = table.Column<string>(nullable: true),
                CodeUntil = table.Column<string>(nullable: true),
                LastFactor = table.Column<string>(nullable: true),
                AddedAt = table.Column<string>(),
                LeftAt = table.Column<string>(nullable: true),
                Successor = table.Column<string>(nullable: true),
            },
            constraints: table => table.PrimaryKey("PK_accounts", row => row.Id)
        );
        to.CreateIndex("IX_accounts_name", "accounts", "NormalizedUserName", unique: true);
    }

    private static void CreatePasswords(MigrationBuilder to)
    {
        to.CreateTable(
            "past_passwords",
            table => new
            {
                Account = table.Column<string>(),
                Number = table.Column<int>(),
                Hash = table.Column<string>(),
            },
            constraints: table =>
                table.PrimaryKey("PK_past_passwords", row => new { row.Account, row.Number })
        );
        to.CreateTable(
            "account_logins",
            table => new
            {
                LoginProvider = table.Column<string>(),
                ProviderKey = table.Column<string>(),
                ProviderDisplayName = table.Column<string>(nullable: true),
                UserId = table.Column<string>(),
            },
            constraints: table =>
                table.PrimaryKey("PK_account_logins", row => new { row.LoginProvider, row.ProviderKey })
        );
    }

    private static void CreateTokens(MigrationBuilder to) =>
        to.CreateTable(
            "account_tokens",
            table => new
            {
                UserId = table.Column<string>(),
                LoginProvider = table.Column<string>(),
                Name = table.Column<string>(),
                Value = table.Column<string>(nullable: true),
            },
            constraints: table => table.PrimaryKey("PK_account_tokens", row => new
                {
                    row.UserId,
                    row.LoginProvider,
                    row.Name,
                })
        );

    private static void CreateRights(MigrationBuilder to)
    {
        to.CreateTable(
            "grants",
            table => new
            {
                Account = table.Column<string>(),
                Role = table.Column<string>(),
                Unit = table.Column<string>(),
            },
            constraints: table => table.PrimaryKey("PK_grants", row => new
                {
                    row.Account,
                    row.Role,
                    row.Unit,
                })
        );
        to.CreateTable(
            "units",
            table => new
            {
                Id = table.Column<string>(),
                Name = table.Column<string>(),
                Parent = table.Column<string>(nullable: true),
            },
            constraints: table => table.PrimaryKey("PK_units", row => row.Id)
        );
    }

    private static void CreateSessions(MigrationBuilder to)
    {
        to.CreateTable(
            "sessions",
            table => new
            {
                Hash = table.Column<string>(),
                Account = table.Column<string>(),
                BegunAt = table.Column<string>(),
                UsedAt = table.Column<string>(),
                Source = table.Column<string>(),
            },
            constraints: table => table.PrimaryKey("PK_sessions", row => row.Hash)
        );
        to.CreateIndex("IX_sessions_account", "sessions", "Account");
        to.CreateTable(
            "settings",
            table => new { Key = table.Column<string>(), Value = table.Column<string>() },
            constraints: table => table.PrimaryKey("PK_settings", row => row.Key)
        );
    }
}
