using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Youju.Database.Model;

namespace Youju.Database.Migrations;

/// <summary>What was typed and not handed in, and lists as people want to find them again.</summary>
[DbContext(typeof(WorkbenchContext))]
[Migration("20261128190500_AddDrafts")]
internal sealed class AddDrafts : Migration
{
    protected override void Up(MigrationBuilder to)
    {
        to.CreateTable(
            "drafts",
            table => new
            {
                Owner = table.Column<string>(),
                Form = table.Column<string>(),
                Desk = table.Column<string>(),
                Field = table.Column<string>(),
                Text = table.Column<string>(),
                Seen = table.Column<string>(),
                At = table.Column<string>(),
            },
            constraints: table => table.PrimaryKey("PK_drafts", row => new
                {
                    row.Owner,
                    row.Form,
                    row.Desk,
                    row.Field,
                })
        );
        to.CreateTable(
            "views",
            table => new
            {
                Owner = table.Column<string>(),
                List = table.Column<string>(),
                Name = table.Column<string>(),
                Query = table.Column<string>(),
            },
            constraints: table => table.PrimaryKey("PK_views", row => new
                {
                    row.Owner,
                    row.List,
                    row.Name,
                })
        );
    }
}
