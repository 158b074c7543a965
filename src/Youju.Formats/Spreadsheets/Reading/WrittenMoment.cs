using System.Globalization;

namespace Youju.Formats.Spreadsheets.Reading;

/// <summary>What a number format can show of a day or an hour.</summary>
internal enum DatePart
{
    Year,
    Month,
    Day,
    Hour,
    Minute,
    Second,
    Weekday,
}

/// <summary>A moment in the words of a number format.</summary>
/// <param name="Value">The number itself, for hours that run on beyond a day.</param>
/// <param name="IsHalved">Whether hours are counted to twelve.</param>
internal sealed record WrittenMoment(DateTime Moment, decimal Value, bool HasChineseDigits, bool IsHalved)
{
    private const string Digits = "〇一二三四五六七八九";
    private const string Weekdays = "日一二三四五六";
    private const string ChineseHalves = "上午/下午";

    public string NameHalf(string word)
    {
        var isAfternoon = Moment.Hour >= 12;
        return word == ChineseHalves ? word.Split('/')[isAfternoon ? 1 : 0]
            : isAfternoon ? "PM"
            : "AM";
    }

    /// <param name="sign">The sign in its brackets: [h], [mm].</param>
    public string FormatElapsed(string sign)
    {
        var seconds = (long)decimal.Round(Value * 86_400);
        var count = sign[1] switch
        {
            'h' => seconds / 3600,
            'm' => seconds / 60,
            _ => seconds,
        };
        return count.ToString(new string('0', sign.Length - 2), CultureInfo.InvariantCulture);
    }

    public string FormatPart(DatePart part, int count)
    {
        if (part == DatePart.Weekday)
            return (count > 3 ? "星期" : "") + Weekdays[(int)Moment.DayOfWeek];
        if (count > 2 && part is (DatePart.Month or DatePart.Day))
            return FormatName(part == DatePart.Month ? 'M' : 'd', count);
        return part == DatePart.Year
            ? FormatYear(count > 2 ? Moment.Year : Moment.Year % 100)
            : FormatNumber(ReadPart(part), count > 1 ? "00" : "0");
    }

    private string FormatYear(int year) =>
        HasChineseDigits ? SpellDigits(year) : year.ToString("00", CultureInfo.InvariantCulture);

    private string FormatNumber(int number, string digits) =>
        HasChineseDigits ? CountInChinese(number) : number.ToString(digits, CultureInfo.InvariantCulture);

    private string FormatName(char sign, int count) =>
        Moment.ToString(new string(sign, Math.Min(count, 4)), CultureInfo.InvariantCulture);

    private int ReadPart(DatePart part) =>
        part switch
        {
            DatePart.Month => Moment.Month,
            DatePart.Day => Moment.Day,
            DatePart.Hour => IsHalved ? ((Moment.Hour + 11) % 12) + 1 : Moment.Hour,
            DatePart.Minute => Moment.Minute,
            _ => Moment.Second,
        };

    private static string SpellDigits(int number) =>
        string.Concat(number.ToString(CultureInfo.InvariantCulture).Select(digit => Digits[digit - '0']));

    private static string CountInChinese(int number) =>
        number < 10
            ? SpellDigits(number)
            : (number < 20 ? "" : SpellDigits(number / 10))
                + "十"
                + (number % 10 == 0 ? "" : SpellDigits(number % 10));
}
