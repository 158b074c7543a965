using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Youju.Database.Model;

namespace Youju.Database.Migrations;

/// <summary>Tokens of programs, what they were answered, and the addresses that are told of changes.</summary>
[DbContext(typeof(WorkbenchContext))]
[Migration("20261128223000_AddPrograms")]
internal sealed class AddPrograms : Migration
{
    protected override void Up(MigrationBuilder to)
    {
        to.CreateTable(
            "tokens",
            table => new
            {
                Hash = table.Column<string>(),
                Id = table.Column<string>(),
                Account = table.Column<string>(),
                Name = table.Column<string>(),
                Scopes = table.Column<string>(),
                Unit = table.Column<string>(),
                CreatedAt = table.Column<string>(),
                ExpiresAt = table.Column<string>(),
                UsedAt = table.Column<string>(nullable: true),
                RevokedAt = table.Column<string>(nullable: true),
            },
            constraints: table => table.PrimaryKey("PK_tokens", row => row.Hash)
        );
        to.CreateIndex("IX_tokens_Account", "tokens", "Account");
        AddRepeats(to);
        AddHooks(to);
    }

    private static void AddRepeats(MigrationBuilder to) =>
        to.CreateTable(
            "repeats",
            table => new
            {
                Owner = table.Column<string>(),
                Key = table.Column<string>(),
                Request = table.Column<string>(),
                At = table.Column<string>(),
                Status = table.Column<int>(nullable: true),
                Headers = table.Column<string>(nullable: true),
                Body = table.Column<byte[]>(nullable: true),
            },
            constraints: table => table.PrimaryKey("PK_repeats", row => new { row.Owner, row.Key })
        );

    private static void AddHooks(MigrationBuilder to) =>
        to.CreateTable(
            "hooks",
            table => new
            {
                Id = table.Column<string>(),
                Token = table.Column<string>(),
                Url = table.Column<string>(),
                Secret = table.Column<string>(),
                CreatedAt = table.Column<string>(),
                Told = table.Column<long>(),
                Failures = table.Column<int>(),
                NextAt = table.Column<string>(),
                Outcome = table.Column<string>(nullable: true),
                StoppedWhy = table.Column<string>(nullable: true),
            },
            constraints: table => table.PrimaryKey("PK_hooks", row => row.Id)
        );
}
