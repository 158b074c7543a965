using Microsoft.EntityFrameworkCore;
using Youju.Database.Model;

namespace Youju.Database;

/// <summary>Copies of all tables, made while others go on working: whole, or not there.</summary>
internal static class DatabaseCopy
{
    private const string Part = ".part";

    /// <summary>Writes a database of SQLite into another file; one that is there already stays.</summary>
    public static void WriteFile(WorkbenchContext context, string target)
    {
        if (File.Exists(target))
            return;
        var part = target + Part;
        File.Delete(part);
        context.Database.ExecuteSql($"VACUUM INTO {part}");
        using (var written = new FileStream(part, FileMode.Open, FileAccess.ReadWrite))
            written.Flush(flushToDisk: true);
        File.Move(part, target);
    }

    /// <summary>Copies the tables of PostgreSQL into a schema beside; one that is there already stays.</summary>
    public static void KeepSchema(WorkbenchContext context, string schema)
    {
        using var transaction = context.Database.BeginTransaction();
        DatabasePlace.Lock(context, schema);
        if (
            context
                .Database.SqlQuery<int>($"SELECT 1 AS \"Value\" FROM pg_namespace WHERE nspname = {schema}")
                .Any()
        )
            return;
        var tables = context
            .Database.SqlQuery<string>(
                $"SELECT tablename::text AS \"Value\" FROM pg_tables WHERE schemaname = current_schema()"
            )
            .ToList();
        Execute(context, $"CREATE SCHEMA {Quote(schema)}");
        foreach (var table in tables)
            Execute(context, $"CREATE TABLE {Quote(schema)}.{Quote(table)} AS TABLE {Quote(table)}");
        transaction.Commit();
    }

    // Names cannot be parameters; these are the names of our own tables and migrations.
    private static void Execute(WorkbenchContext context, string statement)
    {
        using var command = context.Database.GetDbConnection().CreateCommand();
        command.Transaction =
            Microsoft.EntityFrameworkCore.Storage.DbContextTransactionExtensions.GetDbTransaction(
                context.Database.CurrentTransaction!
            );
        command.CommandText = statement;
        command.ExecuteNonQuery();
    }

    private static string Quote(string name) => $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
