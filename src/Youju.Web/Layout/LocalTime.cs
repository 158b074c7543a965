using System.Globalization;

namespace Youju.Web.Layout;

/// <summary>Times as people in China read them; there is no summer time.</summary>
internal static class LocalTime
{
    private static readonly TimeSpan China = TimeSpan.FromHours(8);

    /// <summary>The day that people in China write now.</summary>
    public static DateOnly ReadToday(TimeProvider clock) =>
        DateOnly.FromDateTime(clock.GetUtcNow().ToOffset(China).DateTime);

    public static string PrintDay(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Format(DateTimeOffset time) =>
        time.ToOffset(China).ToString("M月d日 HH:mm", CultureInfo.InvariantCulture);
}
