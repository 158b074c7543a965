using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Youju.Database.Model;

namespace Youju.Database.Migrations;

/// <summary>The first tables. Written by hand, without types of columns, so that one text serves both kinds of database.</summary>
[DbContext(typeof(WorkbenchContext))]
[Migration("20261128_Begin")]
internal sealed class Begin : Migration
{
    protected override void Up(MigrationBuilder to)
    {
        to.CreateTable(
            "dossiers",
            table => new
            {
                Id = table.Column<string>(),
                Unit = table.Column<string>(),
                Year = table.Column<int>(),
                Version = table.Column<string>(),
                FrozenBy = table.Column<string>(nullable: true),
                FrozenAt = table.Column<string>(nullable: true),
                FrozenWhy = table.Column<string>(nullable: true),
            },
            constraints: table => table.PrimaryKey("PK_dossiers", row => row.Id)
        );
        to.CreateTable(
            "parts",
            table => new
            {
                Dossier = table.Column<string>(),
                Path = table.Column<string>(),
                Content = table.Column<byte[]>(),
                Sha256 = table.Column<string>(),
            },
            constraints: table => table.PrimaryKey("PK_parts", row => new { row.Dossier, row.Path })
        );
        CreateSteps(to);
        CreateLog(to);
    }

    private static void CreateSteps(MigrationBuilder to)
    {
        to.CreateTable(
            "steps",
            table => new
            {
                Dossier = table.Column<string>(),
                Number = table.Column<int>(),
                Title = table.Column<string>(),
                At = table.Column<string>(),
                By = table.Column<string>(),
                File = table.Column<string>(nullable: true),
                Sha256 = table.Column<string>(nullable: true),
                Told = table.Column<string>(),
                UndoneBy = table.Column<string>(nullable: true),
                UndoneAt = table.Column<string>(nullable: true),
            },
            constraints: table => table.PrimaryKey("PK_steps", row => new { row.Dossier, row.Number })
        );
        to.CreateTable(
            "changes",
            table => new
            {
                Dossier = table.Column<string>(),
                Step = table.Column<int>(),
                Path = table.Column<string>(),
                Before = table.Column<byte[]>(nullable: true),
                BeforeSha256 = table.Column<string>(nullable: true),
                AfterSha256 = table.Column<string>(),
                After = table.Column<byte[]>(nullable: true),
            },
            constraints: table => table.PrimaryKey("PK_changes", row => new
                {
                    row.Dossier,
                    row.Step,
                    row.Path,
                })
        );
    }

    private static void CreateLog(MigrationBuilder to) =>
        to.CreateTable(
            "log",
            table => new
            {
                Number = table.Column<long>(),
                At = table.Column<string>(),
                By = table.Column<string>(),
                Verb = table.Column<string>(),
                Dossier = table.Column<string>(),
                Detail = table.Column<string>(),
                Hash = table.Column<string>(),
            },
            constraints: table => table.PrimaryKey("PK_log", row => row.Number)
        );
}
