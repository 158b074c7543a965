using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Youju.Database.Model;

namespace Youju.Database.Migrations;

/// <summary>What several nodes share: keys of pages, forms handed in, jobs and their results.</summary>
[DbContext(typeof(WorkbenchContext))]
[Migration("20261129014000_AddProvince")]
internal sealed class AddProvince : Migration
{
    protected override void Up(MigrationBuilder to)
    {
        to.CreateTable(
            "keys",
            table => new { Name = table.Column<string>(), Xml = table.Column<string>() },
            constraints: table => table.PrimaryKey("PK_keys", row => row.Name)
        );
        to.CreateTable(
            "hand_ins",
            table => new { Sheet = table.Column<string>(), At = table.Column<string>() },
            constraints: table => table.PrimaryKey("PK_hand_ins", row => row.Sheet)
        );
        AddJobs(to);
        to.CreateTable(
            "results",
            table => new
            {
                Key = table.Column<string>(),
                Kind = table.Column<string>(),
                Sha256 = table.Column<string>(),
                Told = table.Column<string>(),
                MadeAt = table.Column<string>(),
            },
            constraints: table => table.PrimaryKey("PK_results", row => row.Key)
        );
    }

    private static void AddJobs(MigrationBuilder to)
    {
        to.CreateTable(
            "jobs",
            table => new
            {
                Id = table.Column<string>(),
                Line = table.Column<string>(),
                Number = table.Column<int>(),
                Kind = table.Column<string>(),
                Subject = table.Column<string>(),
                Input = table.Column<string>(),
                Source = table.Column<string>(nullable: true),
                ResultKey = table.Column<string>(),
                Title = table.Column<string>(),
                Owner = table.Column<string>(),
                AskedAt = table.Column<string>(),
                State = table.Column<string>(),
                Attempts = table.Column<int>(),
                NextAt = table.Column<string>(),
                QueuedAt = table.Column<string>(),
                Worker = table.Column<string>(nullable: true),
                LeaseUntil = table.Column<string>(nullable: true),
                Done = table.Column<int>(),
                Total = table.Column<int>(),
                Trouble = table.Column<string>(nullable: true),
                EndedAt = table.Column<string>(nullable: true),
            },
            constraints: table => table.PrimaryKey("PK_jobs", row => row.Id)
        );
        to.CreateIndex("IX_jobs_Line_Number", "jobs", ["Line", "Number"], unique: true);
        to.CreateIndex("IX_jobs_State", "jobs", "State");
        to.CreateIndex("IX_jobs_ResultKey", "jobs", "ResultKey");
    }
}
