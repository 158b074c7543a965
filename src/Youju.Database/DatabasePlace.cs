using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Npgsql;
using Youju.Database.Model;
using Youju.Storage.Files;

namespace Youju.Database;

/// <summary>Which database it is, and how it is opened, brought up to date and locked.</summary>
public sealed class DatabasePlace
{
    private const string Backup = "before-";

    private readonly DbContextOptions<WorkbenchContext> options;
    private readonly string? file;

    private DatabasePlace(DbContextOptionsBuilder<WorkbenchContext> options, string? file)
    {
        this.file = file;
        this.options = options
            .ConfigureWarnings(warnings => warnings.Ignore(RelationalEventId.PendingModelChangesWarning))
            .Options;
    }

    /// <summary>A file of SQLite.</summary>
    public static DatabasePlace FromFile(string path) =>
        new(
            new DbContextOptionsBuilder<WorkbenchContext>().UseSqlite(
                new SqliteConnectionStringBuilder { DataSource = path, DefaultTimeout = 20 }.ToString()
            ),
            path
        );

    /// <summary>A database of PostgreSQL.</summary>
    public static DatabasePlace FromConnection(string connection) =>
        new(new DbContextOptionsBuilder<WorkbenchContext>().UseNpgsql(connection), file: null);

    internal LogCheck LogCheck { get; } = new();

    internal WorkbenchContext Open() => new(options);

    /// <summary>The file of the database in a workbench's folder.</summary>
    public static string LocateFile(string folder) => Path.Combine(folder, "youju.db");

    /// <summary>The folder of the originals in a workbench's folder.</summary>
    public static string LocateEvidence(string folder) => Path.Combine(folder, "evidence");

    /// <summary>Brings the tables up to date; what stands in them is copied before. Of nodes that start at once one does it, and
    /// the others wait.</summary>
    /// <exception cref="DossierException">It cannot be reached, or a later program has written it.</exception>
    public void Prepare() => RunAlone("prepare", MigrateTables);

    /// <summary>Does something on one node at a time.</summary>
    /// <param name="what">What it is; the same thing waits, other things do not.</param>
    /// <exception cref="DossierException">The database cannot be reached.</exception>
    public void RunAlone(string what, Action act) =>
        Reach(() =>
        {
            if (file is not null)
            {
                // A file is one machine's.
                act();
                return true;
            }

            // The transaction holds the lock and nothing else: it goes through a pool of connections too.
            using var guard = Open();
            guard.Database.SetCommandTimeout(TimeSpan.FromMinutes(10));
            using var transaction = guard.Database.BeginTransaction();
            Lock(guard, $"alone {what}");
            act();
            transaction.Commit();
            return true;
        });

    /// <summary>Whether the tables are those of this program, or already those of a later one.</summary>
    public bool IsUpToDate() =>
        Reach(() =>
        {
            using var context = Open();
            var applied = context.Database.GetAppliedMigrations().ToHashSet(StringComparer.Ordinal);
            return context.Database.GetMigrations().All(applied.Contains);
        });

    private void MigrateTables() =>
        Reach(() =>
        {
            using var context = Open();
            var applied = ListApplied(context);
            var known = context.Database.GetMigrations().ToList();
            if (known.Except(applied, StringComparer.Ordinal).FirstOrDefault() is not { } next)
                return true;
            if (applied.Count > 0)
                KeepTables(context, next);
            context.Database.Migrate();
            return true;
        });

    /// <summary>Makes sure that the tables are those of this program, and changes nothing.</summary>
    /// <exception cref="DossierException">A later or an earlier program has written them.</exception>
    public void RequireKnown() =>
        Reach(() =>
        {
            using var context = Open();
            var applied = ListApplied(context);
            return context.Database.GetMigrations().All(applied.Contains)
                ? true
                : throw new DossierException(
                    "数据是旧版本的程序写的。请先用这一版的 youju serve 打开一次，它会先留一份原样再转成新的。"
                );
        });

    /// <summary>Makes sure that this program can read it, perhaps after bringing it up to date.</summary>
    /// <exception cref="DossierException">A later program has written it, or it is damaged.</exception>
    internal void RequireReadable() =>
        Reach(() =>
        {
            using var context = Open();
            return ListApplied(context);
        });

    private IReadOnlyList<string> ListApplied(WorkbenchContext context)
    {
        var applied =
            file is not null && !File.Exists(file) ? [] : context.Database.GetAppliedMigrations().ToList();
        return
            applied.Except(context.Database.GetMigrations(), StringComparer.Ordinal).FirstOrDefault()
                is { } unknown
            ? throw new DossierException(
                $"数据是更新版本的程序写的（{unknown}），这一版读不了。请用新版程序打开，数据没有动。"
            )
            : applied;
    }

    private void KeepTables(WorkbenchContext context, string next)
    {
        if (file is not null)
            DatabaseCopy.WriteFile(context, $"{file}.{Backup}{next}");
        else
            DatabaseCopy.KeepSchema(context, $"{Backup}{next}");
    }

    /// <summary>Whether it answers now.</summary>
    public bool Answers()
    {
        try
        {
            using var context = Open();
            return context.Database.CanConnect();
        }
        catch (DbException)
        {
            return false;
        }
    }

    /// <summary>Writes all data into one file, while others go on working.</summary>
    /// <exception cref="DossierException">It is kept elsewhere than in a file.</exception>
    public void CopyTo(string target) =>
        Reach(() =>
        {
            if (file is null)
                throw new DossierException("PostgreSQL 的数据请用 pg_dump 备份。");
            using var context = Open();
            DatabaseCopy.WriteFile(context, target);
            return true;
        });

    /// <summary>Puts whoever writes a dossier in a row; the one who comes later sees what the earlier has written.</summary>
    internal static void Lock(WorkbenchContext context, string what)
    {
        // The transactions of SQLite are begun as writers already.
        if (context.Database.IsNpgsql())
            context.Database.ExecuteSql($"SELECT pg_advisory_xact_lock(hashtextextended({what}, 0))");
    }

    /// <summary>What the database refuses becomes words.</summary>
    /// <exception cref="DatabaseRefusalException">It refuses, or does not answer.</exception>
    internal static T Reach<T>(Func<T> act)
    {
        try
        {
            return act();
        }
        catch (Exception e) when (DatabaseRefusalException.FindRefusal(e) is { } refusal)
        {
            var told = new DatabaseRefusalException(refusal);
            // A connection that was cut is not tried again: the next one asks anew.
            if (!told.IsCollision)
                NpgsqlConnection.ClearAllPools();
            throw told;
        }
    }
}
