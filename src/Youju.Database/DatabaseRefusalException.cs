using System.Data.Common;
using Microsoft.Data.Sqlite;
using Npgsql;
using Youju.Storage.Files;

namespace Youju.Database;

/// <summary>The database does not answer, or has no room: nothing was written, and what was written stands.</summary>
public sealed class DatabaseRefusalException : DossierException
{
    private const int Busy = 5;
    private const int Locked = 6;
    private const int ReadOnly = 8;
    private const int DiskFault = 10;
    private const int Damaged = 11;
    private const int Full = 13;
    private const int CannotOpen = 14;
    private const int Constraint = 19;
    private const int NoDatabase = 26;

    // https://www.postgresql.org/docs/current/errcodes-appendix.html: integrity constraint violation.
    private const string ConstraintClass = "23";

    private const string Collided =
        "要写的和别人刚写下的冲突，这一步没有做，已有的都在。请刷新以后看一看，再做一次。";

    private const string NotAnswering =
        "数据库没有回答，这一步没有做，已有的都在。请稍候再试；一直不行的，看数据库开着没有。";

    private static readonly Dictionary<int, string> FileWords = new()
    {
        [Busy] = "数据正被另一个程序写，这一步没有做，已有的都在。请稍候再试。",
        [Locked] = "数据正被另一个程序写，这一步没有做，已有的都在。请稍候再试。",
        [ReadOnly] = "数据文件夹不能写，这一步没有做，已有的都在。请检查文件夹的权限，或去掉写保护。",
        [DiskFault] =
            "磁盘写不下或者出错，这一步没有做，已有的都在。请看磁盘是否已满、连接是否正常，腾出空间后再试。",
        [Damaged] = "数据文件损坏了，这一步没有做。请从最近一次备份恢复，并把损坏的文件留着。",
        [Full] = "磁盘已满，这一步没有做，已有的都在。请腾出空间后再试。",
        [CannotOpen] = "数据文件打不开，这一步没有做。请看数据文件夹还在不在、有没有权限，优盘是否插着。",
        [NoDatabase] = "数据文件不是工作台的数据，或者已经损坏。请从最近一次备份恢复。",
    };

    private static readonly Dictionary<string, string> ServerWords = new(StringComparer.Ordinal)
    {
        [PostgresErrorCodes.DiskFull] =
            "数据库所在的磁盘已满，这一步没有做，已有的都在。请管理员腾出空间后再试。",
        [PostgresErrorCodes.TooManyConnections] = "数据库正忙，这一步没有做，已有的都在。请稍候再试。",
        [PostgresErrorCodes.InvalidPassword] = "数据库不认这个用户名或密码。请检查 --database 的连接字符串。",
        [PostgresErrorCodes.InvalidCatalogName] = "没有这个数据库。请检查 --database 的连接字符串。",
    };

    // What the driver says is for the terminal alone: it names tables, machines and paths.
    internal DatabaseRefusalException(DbException refusal)
        : base(ChooseWords(refusal), refusal) => IsCollision = IsConstraint(refusal);

    /// <summary>Whether the database did answer: what was to be written does not go together with what is there.</summary>
    public bool IsCollision { get; }

    /// <summary>What the database said, somewhere inside what went wrong; null where it said nothing.</summary>
    internal static DbException? FindRefusal(Exception? wrong) =>
        wrong is null ? null : wrong as DbException ?? FindRefusal(wrong.InnerException);

    private static bool IsConstraint(DbException refusal) =>
        refusal switch
        {
            SqliteException file => file.SqliteErrorCode == Constraint,
            PostgresException server => server.SqlState.StartsWith(ConstraintClass, StringComparison.Ordinal),
            _ => false,
        };

    private static string ChooseWords(DbException refusal) =>
        refusal switch
        {
            _ when IsConstraint(refusal) => Collided,
            SqliteException file => FileWords.GetValueOrDefault(file.SqliteErrorCode, NotAnswering),
            PostgresException server => ServerWords.GetValueOrDefault(server.SqlState, NotAnswering),
            _ => NotAnswering,
        };
}
