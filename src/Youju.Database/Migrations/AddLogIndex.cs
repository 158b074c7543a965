using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Youju.Database.Model;

namespace Youju.Database.Migrations;

/// <summary>What the log says of one dossier is found without reading all of it.</summary>
[DbContext(typeof(WorkbenchContext))]
[Migration("20261129093000_AddLogIndex")]
internal sealed class AddLogIndex : Migration
{
    protected override void Up(MigrationBuilder to) =>
        to.CreateIndex("IX_log_Dossier_Verb", "log", ["Dossier", "Verb"]);
}
