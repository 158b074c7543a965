using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Youju.Tourism.Schedules;

/// <summary>One thing to do on a day.</summary>
public sealed record ScheduledTask(string Title, DateOnly Due, string Note = "");

/// <summary>Tasks as a calendar that phones and mail programs take (RFC 5545).</summary>
public static class TaskCalendar
{
    private const int LongestLine = 75;

    /// <param name="written">When the calendar was made; the same moment gives the same bytes.</param>
    public static string PrintIcs(string name, IEnumerable<ScheduledTask> tasks, DateTimeOffset written)
    {
        var text = new StringBuilder();
        AppendLine(text, "BEGIN:VCALENDAR");
        AppendLine(text, "VERSION:2.0");
        AppendLine(text, "PRODID:-//Youju//youju//ZH");
        AppendLine(text, "CALSCALE:GREGORIAN");
        AppendLine(text, $"X-WR-CALNAME:{EscapeWords(name)}");
        foreach (var task in tasks)
            AppendTask(text, task, written);
        AppendLine(text, "END:VCALENDAR");
        return text.ToString();
    }

    private static void AppendTask(StringBuilder text, ScheduledTask task, DateTimeOffset written)
    {
        AppendLine(text, "BEGIN:VEVENT");
        AppendLine(text, $"UID:{CreateId(task)}@youju");
        AppendLine(
            text,
            $"DTSTAMP:{written.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture)}"
        );
        AppendLine(text, $"DTSTART;VALUE=DATE:{PrintDay(task.Due)}");
        AppendLine(text, $"DTEND;VALUE=DATE:{PrintDay(task.Due.AddDays(1))}");
        AppendLine(text, $"SUMMARY:{EscapeWords(task.Title)}");
        if (task.Note.Length > 0)
            AppendLine(text, $"DESCRIPTION:{EscapeWords(task.Note)}");
        AppendLine(text, "TRANSP:TRANSPARENT");
        AppendLine(text, "END:VEVENT");
    }

    // The same task is the same entry when the calendar is taken in again.
    private static string CreateId(ScheduledTask task) =>
        Convert.ToHexStringLower(
            SHA256.HashData(Encoding.UTF8.GetBytes($"{task.Title}\n{PrintDay(task.Due)}"))
        )[..24];

    private static string PrintDay(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    private static string EscapeWords(string words) =>
        words
            .Replace("\\", "\\\\", StringComparison.Ordinal)
            .Replace(";", "\\;", StringComparison.Ordinal)
            .Replace(",", "\\,", StringComparison.Ordinal)
            .ReplaceLineEndings("\\n");

    // A line has at most 75 octets; a letter is never cut in two.
    private static void AppendLine(StringBuilder text, string line)
    {
        var octets = 0;
        foreach (var letter in line.EnumerateRunes())
        {
            if (octets + letter.Utf8SequenceLength > LongestLine)
            {
                text.Append("\r\n ");
                octets = 1;
            }

            text.Append(letter.ToString());
            octets += letter.Utf8SequenceLength;
        }

        text.Append("\r\n");
    }
}
