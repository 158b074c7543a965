using Microsoft.EntityFrameworkCore;
using Youju.Database.Model;

namespace Youju.Database;

/// <summary>What time it is for things that several machines wait for: the clock of the database, which they all share.</summary>
internal static class DatabaseClock
{
    /// <summary>In the form of the log, so that times sort as texts.</summary>
    public static string ReadNow(WorkbenchContext context, TimeProvider clock) =>
        context.Database.IsNpgsql()
            ? context
                .Database.SqlQuery<string>(
                    $"SELECT to_char(clock_timestamp() AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.MS\"Z\"') AS \"Value\""
                )
                .AsEnumerable()
                .Single()
            : LogWriter.FormatTime(clock.GetUtcNow());

    /// <summary>A time so much later than another.</summary>
    public static string AddSpan(string time, TimeSpan span) =>
        LogWriter.FormatTime(LogWriter.ParseTime(time) + span);
}
