using System.Globalization;
using Youju.Text.Times;

namespace Youju.Web.Layout;

/// <summary>Times as people in China read them; there is no summer time.</summary>
internal static class LocalTime
{
    /// <summary>The day that people in China write now.</summary>
    public static DateOnly ReadToday(TimeProvider clock) => ChinaTime.FindDay(clock.GetUtcNow());

    public static string PrintDay(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string FormatWithYear(DateTimeOffset time) =>
        ChinaTime.FromMoment(time).ToString("yyyy年M月d日 HH:mm", CultureInfo.InvariantCulture);

    public static string Format(DateTimeOffset time) =>
        ChinaTime.FromMoment(time).ToString("M月d日 HH:mm", CultureInfo.InvariantCulture);
}
