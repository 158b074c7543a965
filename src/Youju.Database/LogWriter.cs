using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Youju.Database.Model;

namespace Youju.Database;

/// <summary>Writes lines of the log, all of them one chain, in the transaction of what they tell.</summary>
/// <param name="by">Who did it.</param>
internal sealed class LogWriter(TimeProvider clock, string by)
{
    /// <summary>How times stand in the log and in the tables of people: UTC, in one length, so that they sort as texts.</summary>
    public const string Time = "yyyy-MM-dd'T'HH:mm:ss.fff'Z'";

    public string FormatNow() => FormatTime(clock.GetUtcNow());

    public static string FormatTime(DateTimeOffset time) =>
        time.UtcDateTime.ToString(Time, CultureInfo.InvariantCulture);

    public static DateTimeOffset ParseTime(string time) =>
        DateTimeOffset.ParseExact(
            time,
            Time,
            CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal
        );

    /// <param name="about">The dossier, account or unit it is about; empty for none.</param>
    public void AppendLine(WorkbenchContext context, string verb, string about, string detail)
    {
        DatabasePlace.Lock(context, "log");
        var last = context.Log.Local.MaxBy(row => row.Number)
            ?? context.Log.AsNoTracking().OrderByDescending(row => row.Number).FirstOrDefault();
        context.Log.Add(LogChain.AppendLine(last, new(FormatNow(), by, verb, about, detail)));
    }
}
