using System.Globalization;

namespace Youju.Import.Cells;

/// <summary>Reads days and spans of days as people write them: 2024-03-01, 2024年3月1日至4月10日, 20240301.</summary>
internal static class DayText
{
    private const string RangeMarks = "至到~～—–-－/、";
    private const string YearEnds = "年-－/.．";
    private const string MonthEnds = "月-－/.．";

    /// <summary>The day that the whole text is; null where it is none, or has no year.</summary>
    public static DateOnly? ParseDay(string text)
    {
        var at = 0;
        var day = ReadNextDay(text, ref at, basis: null);
        return IsAtTextEnd(text, at) ? day : null;
    }

    /// <summary>The first and the last day; a single day is both.</summary>
    public static (DateOnly First, DateOnly Last)? ParseDayRange(string text)
    {
        var at = 0;
        if (ReadNextDay(text, ref at, basis: null) is not { } first)
            return null;
        if (IsAtTextEnd(text, at))
            return (first, first);
        while (at < text.Length && (RangeMarks.Contains(text[at]) || char.IsWhiteSpace(text[at])))
            at++;
        return ReadNextDay(text, ref at, basis: first) is { } last && IsAtTextEnd(text, at) && first <= last
            ? (first, last)
            : null;
    }

    /// <summary>A day as a whole number: 20240301, or 2024030114 with the hour.</summary>
    public static DateOnly? ParseDigits(string digits) =>
        digits.Length is 8 or 10
        && DateOnly.TryParseExact(
            digits[..8],
            "yyyyMMdd",
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var day
        )
        && (digits.Length == 8 || string.CompareOrdinal(digits[8..], "24") < 0)
            ? day
            : null;

    // After a first day the second may leave out what is the same: 4月10日, 10日.
    private static DateOnly? ReadNextDay(string text, ref int at, DateOnly? basis)
    {
        var digits = ReadDigits(text, ref at);
        if (digits.Length > 4)
            return ParseDigits(digits);
        if (digits.Length == 4)
            return TrySkipSign(text, ref at, YearEnds)
                ? ReadMonthAndDay(text, ref at, ParseNumber(digits), ReadDigits(text, ref at))
                : null;
        if (basis is not { } known || digits.Length is not (1 or 2))
            return null;
        return at < text.Length && MonthEnds.Contains(text[at])
            ? ReadMonthAndDay(text, ref at, known.Year, digits)
            : ReadDayOfMonth(text, ref at, known.Year, known.Month, digits);
    }

    private static DateOnly? ReadMonthAndDay(string text, ref int at, int year, string month) =>
        month.Length is 1 or 2 && TrySkipSign(text, ref at, MonthEnds)
            ? ReadDayOfMonth(text, ref at, year, ParseNumber(month), ReadDigits(text, ref at))
            : null;

    private static DateOnly? ReadDayOfMonth(string text, ref int at, int year, int month, string day)
    {
        if (day.Length is not (1 or 2))
            return null;
        TrySkipSign(text, ref at, "日号");
        SkipTimeOfDay(text, ref at);
        var number = ParseNumber(day);
        var isDay =
            year is > 1900 and < 2200
            && month is >= 1 and <= 12
            && number >= 1
            && number <= DateTime.DaysInMonth(year, month);
        return isDay ? new DateOnly(year, month, number) : null;
    }

    // 09:30 or T09:30:00
    private static void SkipTimeOfDay(string text, ref int at)
    {
        var start = at;
        while (at < text.Length && (text[at] is ' ' or 'T'))
            at++;
        var hasHour = ReadDigits(text, ref at).Length is 1 or 2 && TrySkipSign(text, ref at, ":：");
        if (!hasHour)
        {
            at = start;
            return;
        }

        ReadDigits(text, ref at);
        if (TrySkipSign(text, ref at, ":："))
            ReadDigits(text, ref at);
    }

    private static string ReadDigits(string text, ref int at)
    {
        while (at < text.Length && text[at] == ' ')
            at++;
        var start = at;
        while (at < text.Length && char.IsAsciiDigit(text[at]) && at - start < 12)
            at++;
        return text[start..at];
    }

    private static int ParseNumber(string digits) =>
        int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    private static bool TrySkipSign(string text, ref int at, string signs)
    {
        if (at >= text.Length || !signs.Contains(text[at]))
            return false;
        at++;
        return true;
    }

    private static bool IsAtTextEnd(string text, int at) => text.AsSpan(at).IsWhiteSpace();
}
