using System.Globalization;
using Youju.Text.Times;

namespace Youju.Web.Layout;

/// <summary>Times as people in China read them; there is no summer time.</summary>
internal static class LocalTime
{
    public static string Format(DateTimeOffset time) =>
        ChinaTime.FromMoment(time).ToString("M月d日 HH:mm", CultureInfo.InvariantCulture);
}
