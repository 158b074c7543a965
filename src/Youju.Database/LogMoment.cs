using Microsoft.EntityFrameworkCore;
using Youju.Database.Model;

namespace Youju.Database;

/// <summary>How far the log had come when something was read.</summary>
/// <param name="Hash">Of the last entry: a database put back from a copy has another past at the same number.</param>
internal readonly record struct LogMoment(long Number, string Hash)
{
    public static LogMoment Beginning { get; } = new(0, LogChain.Beginning);

    public static LogMoment ReadNow(WorkbenchContext context) =>
        context.Log.AsNoTracking().OrderByDescending(row => row.Number).FirstOrDefault() is { } last
            ? new(last.Number, last.Hash)
            : Beginning;

    /// <summary>Whether the log still has come this way; never for the beginning.</summary>
    public bool StandsIn(WorkbenchContext context)
    {
        var (number, hash) = this;
        return context.Log.AsNoTracking().Any(row => row.Number == number && row.Hash == hash);
    }

    /// <summary>What was written since.</summary>
    public IQueryable<LogRow> ListLater(WorkbenchContext context)
    {
        var number = Number;
        return context.Log.AsNoTracking().Where(row => row.Number > number);
    }
}
