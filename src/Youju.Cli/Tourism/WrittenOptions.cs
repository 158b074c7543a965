using System.Globalization;
using Youju.Text.Words;
using Youju.UseCases.Refusals;

namespace Youju.Cli.Tourism;

/// <summary>Days and times of the clock as people type them behind an option.</summary>
internal static class WrittenOptions
{
    private static readonly string[] Forms = ["yyyy-M-d", "yyyy/M/d", "yyyy.M.d", "yyyy年M月d日", "yyyyMMdd"];

    /// <exception cref="UsageException">It is no day.</exception>
    public static DateOnly? ParseDay(string? written, string option) =>
        written is null ? null
        : DateOnly.TryParseExact(
            HalfWidth.FromFullWidth(written),
            Forms,
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var day
        )
            ? day
        : throw new UsageException($"{option} 应写日期，如 2025-04-05，现为“{written}”。");

    /// <returns>Minutes after midnight.</returns>
    /// <exception cref="UsageException">It is no time.</exception>
    public static int ParseClock(string written, string option)
    {
        var parts = HalfWidth.FromFullWidth(written).Replace('：', ':').Split(':');
        var isClock =
            parts.Length is 1 or 2
            && TryParseWhole(parts[0], 24, out _)
            && (parts.Length == 1 || TryParseWhole(parts[1], 59, out _));
        return isClock
            ? (int.Parse(parts[0], CultureInfo.InvariantCulture) * 60)
                + (parts.Length == 2 ? int.Parse(parts[1], CultureInfo.InvariantCulture) : 0)
            : throw new UsageException($"{option} 应写几点几分，如 8:30，现为“{written}”。");
    }

    private static bool TryParseWhole(string words, int most, out int number) =>
        int.TryParse(words, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number <= most;
}
