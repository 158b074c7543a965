using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
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

    internal WorkbenchContext Open() => new(options);

    /// <summary>Brings the tables up to date; a file is copied before.</summary>
    /// <exception cref="DossierException">It cannot be reached, or a later program has written it.</exception>
    public void Prepare() =>
        Reach(() =>
        {
            using var context = Open();
            var applied =
                file is not null && !File.Exists(file) ? [] : context.Database.GetAppliedMigrations();
            var known = context.Database.GetMigrations().ToList();
            if (applied.Except(known, StringComparer.Ordinal).FirstOrDefault() is { } unknown)
                throw new DossierException(
                    $"数据是更新版本的程序写的（{unknown}），这一版读不了。请用新版程序打开，数据没有动。"
                );
            if (known.Except(applied, StringComparer.Ordinal).FirstOrDefault() is not { } next)
                return true;
            if (file is not null && File.Exists(file))
                KeepCopy(context, $"{file}.{Backup}{next}");
            context.Database.Migrate();
            return true;
        });

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
            KeepCopy(context, target);
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
    internal static T Reach<T>(Func<T> act)
    {
        try
        {
            return act();
        }
        catch (Exception e) when (FindRefusal(e) is { } refusal)
        {
            throw new DossierException(
                $"数据库没有回答，这一步没有做，已有的都在。请稍候再试；一直不行的，看数据库开着没有、磁盘满了没有。（{refusal.Message}）"
            );
        }
    }

    private static DbException? FindRefusal(Exception? wrong) =>
        wrong is null ? null : wrong as DbException ?? FindRefusal(wrong.InnerException);

    private static void KeepCopy(WorkbenchContext context, string target)
    {
        if (!File.Exists(target))
            context.Database.ExecuteSql($"VACUUM INTO {target}");
    }
}
