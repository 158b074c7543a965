using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Youju.Database.Model;
using Youju.Storage.Submissions;

namespace Youju.Database;

/// <summary>Lays the acts of submissions against the log: none can be altered, added or taken out unseen.</summary>
internal static class ActAudit
{
    public static IEnumerable<string> JudgeActs(WorkbenchContext context, IEnumerable<LogRow> log)
    {
        var written = log.Where(line => line.Verb == "act")
            .ToDictionary(line => (line.Dossier, ReadNumber(line.Detail)), line => line);
        var known = new HashSet<(string, int)>();
        foreach (
            var row in context
                .Set<SubmissionActRow>()
                .AsNoTracking()
                .OrderBy(row => row.Dossier)
                .ThenBy(row => row.Number)
        )
        {
            known.Add((row.Dossier, row.Number));
            if (!written.TryGetValue((row.Dossier, row.Number), out var line))
                yield return Say($"{row.Dossier} 的第{row.Number}条报送记录在日志里没有");
            else if (
                !line.Detail.EndsWith(ActText.HashAct(row.Act), StringComparison.Ordinal) || !IsOfAct(row)
            )
                yield return Say($"{row.Dossier} 的第{row.Number}条报送记录写完以后被改过");
        }

        foreach (var lost in written.Keys.Where(key => !known.Contains(key)))
            yield return Say($"{lost.Dossier} 的第{lost.Item2}条报送记录日志里有，现在不见了");
    }

    // What lists are sorted and found by stands beside the act.
    private static bool IsOfAct(SubmissionActRow row)
    {
        var act = ActText.ParseAct(row.Act);
        return row.Kind == act.Kind.ToString() && row.By == act.By && row.At == LogWriter.FormatTime(act.At);
    }

    private static int ReadNumber(string detail) =>
        int.TryParse(detail.Split(' ')[0], NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : 0;

    private static string Say(FormattableString words) => words.ToString(CultureInfo.InvariantCulture);
}
