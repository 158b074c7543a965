using System.Globalization;

namespace Youju.Domain.Registers;

/// <summary>Says in Chinese when something was, no more exactly than it is known.</summary>
public static class DateText
{
    private const int YearDigits = 4;

    /// <param name="year">The year that need not be said.</param>
    public static string FormatDates(DateRangeValue days, int year) =>
        days.Written is { } written
            ? string.Join('、', written.Split('、').Select(part => FormatSpan(part, year)))
        : days.First == days.Last ? FormatDay(days.First, year)
        : $"{FormatDay(days.First, year)}至{FormatDay(days.Last, year)}";

    public static string FormatDay(DateOnly day, int year) =>
        day.ToString(day.Year == year ? "M月d日" : "yyyy年M月d日", CultureInfo.InvariantCulture);

    private static string FormatSpan(string written, int year) =>
        string.Join('至', written.Split('/').Select(part => FormatPart(part, year)));

    private static string FormatPart(string written, int year)
    {
        if (FieldText.ParseDate(written) is { } day)
            return FormatDay(day, year);
        var said =
            written[..YearDigits] == year.ToString(CultureInfo.InvariantCulture)
                ? ""
                : written[..YearDigits] + "年";
        var rest = written[YearDigits..].TrimStart('-');
        return rest switch
        {
            "" => said.Length == 0 ? "全年" : said,
            ['Q', var quarter] => $"{said}第{"一二三四"[quarter - '1']}季度",
            ['H', '1'] => said + "上半年",
            ['H', _] => said + "下半年",
            [>= '0' and <= '9', ..] => said + rest[..2].TrimStart('0') + "月" + rest[2..],
            _ => said + rest,
        };
    }
}
