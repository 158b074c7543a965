using System.Globalization;

namespace Youju.Domain.Registers;

/// <summary>The festivals by which people date what they do.</summary>
internal static class Festivals
{
    private static readonly ChineseLunisolarCalendar Lunar = new();

    /// <summary>Month and day by the calendar; the days that custom gives them.</summary>
    private static readonly Dictionary<string, (int Month, int Day, int Days, bool IsLunar)> Known = new(
        StringComparer.Ordinal
    )
    {
        ["元旦"] = (1, 1, 1, false),
        ["除夕"] = (1, 0, 1, true),
        ["春节"] = (1, 1, 7, true),
        ["元宵"] = (1, 15, 1, true),
        ["妇女节"] = (3, 8, 1, false),
        ["清明"] = (4, 4, 2, false),
        ["五一"] = (5, 1, 5, false),
        ["劳动节"] = (5, 1, 5, false),
        ["儿童节"] = (6, 1, 1, false),
        ["端午"] = (5, 5, 1, true),
        ["中秋"] = (8, 15, 1, true),
        ["教师节"] = (9, 10, 1, false),
        ["重阳"] = (9, 9, 1, true),
        ["国庆"] = (10, 1, 7, false),
        ["十一"] = (10, 1, 7, false),
        ["国庆中秋"] = (10, 1, 8, false),
    };

    /// <summary>The days of a festival in a year; null where the words name none.</summary>
    public static (DateOnly First, DateOnly Last)? FindDays(string name, int year)
    {
        if (
            !Known.TryGetValue(name, out var festival) && !Known.TryGetValue(name.TrimEnd('节'), out festival)
        )
            return null;
        var first = festival.IsLunar
            ? FindLunarDay(year, festival.Month, festival.Day)
            : new DateOnly(year, festival.Month, festival.Day);
        return (first, first.AddDays(festival.Days - 1));
    }

    // A leap month moves those behind it.
    private static DateOnly FindLunarDay(int year, int month, int day)
    {
        var leap = Lunar.GetLeapMonth(year);
        var at = leap > 0 && month >= leap ? month + 1 : month;
        return DateOnly.FromDateTime(Lunar.ToDateTime(year, at, 1, 0, 0, 0, 0)).AddDays(day - 1);
    }
}
