using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Youju.Database.Model;

namespace Youju.Database.Migrations;

/// <summary>What is done to submissions, what was handed in, and which samples were drawn.</summary>
[DbContext(typeof(WorkbenchContext))]
[Migration("20261128223000_AddReview")]
internal sealed class AddReview : Migration
{
    protected override void Up(MigrationBuilder to)
    {
        to.CreateTable(
            "submission_acts",
            table => new
            {
                Dossier = table.Column<string>(),
                Number = table.Column<int>(),
                Kind = table.Column<string>(),
                By = table.Column<string>(),
                At = table.Column<string>(),
                Act = table.Column<string>(),
            },
            constraints: table =>
                table.PrimaryKey("PK_submission_acts", row => new { row.Dossier, row.Number })
        );
        to.CreateTable(
            "round_parts",
            table => new
            {
                Dossier = table.Column<string>(),
                Round = table.Column<int>(),
                Path = table.Column<string>(),
                Content = table.Column<byte[]>(),
            },
            constraints: table => table.PrimaryKey("PK_round_parts", row => new
                {
                    row.Dossier,
                    row.Round,
                    row.Path,
                })
        );
        CreateDraws(to);
    }

    private static void CreateDraws(MigrationBuilder to) =>
        to.CreateTable(
            "draws",
            table => new
            {
                Number = table.Column<int>(),
                By = table.Column<string>(),
                At = table.Column<string>(),
                Year = table.Column<int>(),
                Seed = table.Column<string>(),
                Percent = table.Column<int>(),
                Keys = table.Column<string>(),
            },
            constraints: table => table.PrimaryKey("PK_draws", row => row.Number)
        );
}
