using Microsoft.EntityFrameworkCore;
using Youju.Database.Model;

namespace Youju.Database;

/// <summary>Whether the log holds, and what was found of it when its last line came.</summary>
internal sealed class LogCheck
{
    private readonly Lock gate = new();
    private (LogMoment Moment, long? Broken)? known;

    /// <summary>The number of the first line that does not hold; null where all do.</summary>
    public long? FindBrokenLine(WorkbenchContext context)
    {
        var now = LogMoment.ReadNow(context);
        var broken = LogChain.FindBrokenLine(
            context.Log.AsNoTracking().OrderBy(row => row.Number).AsEnumerable()
        );
        lock (gate)
            known = (now, broken);
        return broken;
    }

    /// <summary>The same; the log is read anew only where a line was added since.</summary>
    public long? FindOnce(WorkbenchContext context)
    {
        lock (gate)
            if (known is { } last && last.Moment == LogMoment.ReadNow(context))
                return last.Broken;
        return FindBrokenLine(context);
    }
}
