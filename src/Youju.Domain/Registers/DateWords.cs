using System.Globalization;
using System.Text.RegularExpressions;
using Youju.Text.Words;

namespace Youju.Domain.Registers;

/// <summary>Reads when something was, as precisely as people write it: a day, days, a span, 上旬, a month, a quarter, a year.</summary>
public static partial class DateWords
{
    private const string RangeMarks = "至到~～—–-－/";
    private const string ListMarks = "、,，和及";
    private const int FirstYear = 1900;
    private const int LastYear = 2200;
    private const int Longest = 60;
    private const string Numerals = "〇一二三四五六七八九十";
    private const int Ten = 10;
    private const int MatchMilliseconds = 1000;

    /// <summary>The days that the words tell; null where they tell none.</summary>
    /// <param name="year">The year of days that name none; null where every day must name its own.</param>
    public static DateRangeValue? ReadDates(string words, int? year)
    {
        if (words.Length > Longest)
            return null;
        var plain = MonthOfTenth()
            .Replace(
                NumeralsOfDays()
                    .Replace(CompleteDay(RemoveAsides(HalfWidth.FromFullWidth(words))), FormatNumeral),
                "月"
            );
        return ReadOne(plain, new(year, null)) ?? ReadSpan(plain, year) ?? ReadList(plain, year);
    }

    // 三月十八, 25年4月18日, 元月
    private static string CompleteDay(string words) =>
        CompleteMonth(words.Replace("元月", "一月", StringComparison.Ordinal));

    private static string CompleteMonth(string words) =>
        DayWithoutEnd().IsMatch(words) ? words + "日"
        : ShortYear().IsMatch(words) ? "20" + words
        : words;

    [GeneratedRegex(
        "^(.{4}年)?[一二三四五六七八九十]{1,2}月[二三]?十?[一二三四五六七八九十]$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        MatchMilliseconds
    )]
    private static partial Regex DayWithoutEnd();

    // 2025-07-下旬, 7.上旬
    [GeneratedRegex(
        @"(?<=[\-/.年]\d{1,2}|^\d{1,2})[\-/.]?(?=[上中下]旬)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        MatchMilliseconds
    )]
    private static partial Regex MonthOfTenth();

    [GeneratedRegex(
        "^2[0-9]年[0-9]{1,2}月",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        MatchMilliseconds
    )]
    private static partial Regex ShortYear();

    // 九月十五日, 二〇二五年
    private static string FormatNumeral(Match numeral)
    {
        var digits = numeral.Value.Select(sign => Numerals.IndexOf(sign, StringComparison.Ordinal)).ToList();
        var ten = digits.IndexOf(Ten);
        if (ten < 0)
            return string.Concat(digits);
        var (tens, ones) = (ten == 0 ? 1 : digits[ten - 1], ten + 1 < digits.Count ? digits[ten + 1] : 0);
        return ((tens * Ten) + ones).ToString(CultureInfo.InvariantCulture);
    }

    // （周四） 星期四 上午9:00 期间; 全年陆续; 9月27日国际聋人日, 11月27日夜: what the day is called, or which part of it.
    private static string RemoveAsides(string words) =>
        AsideWords().Replace(words, "").Replace(" ", "", StringComparison.Ordinal).Trim();

    /// <summary>One stretch of time that is written as one: a day, 5月上旬, 2025年第一季度.</summary>
    private static DateRangeValue? ReadOne(string words, DateBasis basis)
    {
        if (DigitDay().Match(words) is { Success: true } digits)
            return FromDay(ReadNumber(digits, "y"), ReadNumber(digits, "m"), ReadNumber(digits, "d"));
        if (PlainDay().Match(words) is { Success: true } day)
            return FromDay(ReadNumber(day, "y") ?? basis.Year, ReadNumber(day, "m"), ReadNumber(day, "d"));
        if (basis.Month is { } month && DayOfMonth().Match(words) is { Success: true } later)
            return FromDay(basis.Year, month, ReadNumber(later, "d"));
        return ReadMonths(words, basis) ?? ReadPartOfYear(words, basis.Year);
    }

    private static DateRangeValue? ReadMonths(string words, DateBasis basis)
    {
        if (PlainMonth().Match(words) is not { Success: true } found)
            return null;
        var year = ReadNumber(found, "y") ?? basis.Year;
        var from = ReadNumber(found, "m") ?? 0;
        var to = ReadNumber(found, "n") ?? from;
        if (year is not { } known || !IsMonth(from) || !IsMonth(to) || to < from)
            return null;
        if (found.Groups["t"] is { Success: true } tenth)
            return FromTenth(known, from, tenth.Value[0]);
        return from == to
            ? CreateCoarse(new(known, from, 1), EndOfMonth(known, from), $"{known}-{from:00}")
            : CreateCoarse(new(known, from, 1), EndOfMonth(known, to), $"{known}-{from:00}/{known}-{to:00}");
    }

    private static DateRangeValue FromTenth(int year, int month, char tenth)
    {
        var (first, last, name) = tenth switch
        {
            '上' or '初' => (1, 10, "上旬"),
            '中' => (11, 20, "中旬"),
            _ => (21, DateTime.DaysInMonth(year, month), "下旬"),
        };
        return CreateCoarse(new(year, month, first), new(year, month, last), $"{year}-{month:00}{name}");
    }

    private static DateRangeValue? ReadPartOfYear(string words, int? basis)
    {
        var found = PartOfYear().Match(words);
        return found.Success && (ReadNumber(found, "y") ?? basis) is { } year && IsYear(year)
            ? FromPart(found, year)
            : null;
    }

    private static DateRangeValue? FromPart(Match found, int year)
    {
        if (found.Groups["f"] is { Success: true } festival)
            return Festivals.FindDays(festival.Value, year) is var (first, last)
                ? CreateCoarse(first, last, $"{year}-{festival.Value}")
                : null;
        if (found.Groups["q"] is { Success: true } quarter)
            return FromQuarter(year, quarter.Value[0]);
        if (found.Groups["h"] is { Success: true } half)
            return FromHalf(year, half.Value is "上" or "1");
        return found.Groups["w"].Success || found.Groups["y"].Success
            ? CreateCoarse(new(year, 1, 1), new(year, 12, 31), $"{year}")
            : null;
    }

    private static DateRangeValue FromQuarter(int year, char quarter)
    {
        var number = 1 + ("一二三四1234".IndexOf(quarter, StringComparison.Ordinal) % 4);
        return CreateCoarse(
            new(year, (number * 3) - 2, 1),
            EndOfMonth(year, number * 3),
            $"{year}-Q{number}"
        );
    }

    private static DateRangeValue FromHalf(int year, bool isFirst) =>
        isFirst
            ? CreateCoarse(new(year, 1, 1), new(year, 6, 30), $"{year}-H1")
            : CreateCoarse(new(year, 7, 1), new(year, 12, 31), $"{year}-H2");

    // Each of the two may leave out what is the same: 2025年3月8日至4月15日, 6月20日至29日.
    private static DateRangeValue? ReadSpan(string words, int? year)
    {
        for (var at = 1; at < words.Length - 1; at++)
        {
            if (!RangeMarks.Contains(words[at]))
                continue;
            var end = at + 1;
            while (end < words.Length - 1 && RangeMarks.Contains(words[end]))
                end++;
            if (
                ReadOne(words[..at], new(year, null)) is { } first
                && ReadOne(words[end..], new(first.First.Year, first.First.Month)) is { } last
                && first.First <= last.Last
            )
                return Combine(first, last);
        }

        return null;
    }

    /// <summary>From the beginning of one to the end of another, as exactly as both are known.</summary>
    public static DateRangeValue Join(DateRangeValue first, DateRangeValue last) => Combine(first, last);

    private static DateRangeValue Combine(DateRangeValue first, DateRangeValue last) =>
        first.Written is null && last.Written is null
            ? new(first.First, last.Last)
            : CreateCoarse(
                first.First,
                last.Last,
                $"{first.Written ?? FormatDay(first.First)}/{last.Written ?? FormatDay(last.Last)}"
            );

    /// <summary>Several days of which those between are not meant: 5月1日、5月3日; a span where none lies between.</summary>
    private static DateRangeValue? ReadList(string words, int? year)
    {
        var parts = words.Split(ListMarks.ToCharArray(), StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length < 2)
            return null;
        var read = new List<DateRangeValue>();
        var basis = new DateBasis(year, null);
        foreach (var part in parts)
        {
            if ((ReadOne(part, basis) ?? ReadSpan(part, basis.Year)) is not { } one)
                return null;
            read.Add(one);
            basis = new(one.Last.Year, one.Last.Month);
        }

        if (FollowEachOther(read))
            return new(read[0].First, read[^1].Last);
        return CreateCoarse(
            read.Min(one => one.First),
            read.Max(one => one.Last),
            string.Join(
                '、',
                read.Select(one =>
                    one.Written
                    ?? FieldText.FormatValue(one.First == one.Last ? new DateValue(one.First) : one)
                )
            )
        );
    }

    // 6月5日、6日, 4月30日、5月1日-3日
    private static bool FollowEachOther(List<DateRangeValue> days) =>
        days.TrueForAll(day => day.Written is null)
        && days.Zip(days.Skip(1)).All(pair => pair.First.Last.AddDays(1) == pair.Second.First);

    private static DateRangeValue CreateCoarse(DateOnly first, DateOnly last, FormattableString written) =>
        CreateCoarse(first, last, written.ToString(CultureInfo.InvariantCulture));

    private static DateRangeValue CreateCoarse(DateOnly first, DateOnly last, string written) =>
        new(first, last) { Written = written };

    private static DateRangeValue? FromDay(int? year, int? month, int? day) =>
        year is { } y
        && month is { } m
        && day is { } d
        && IsYear(y)
        && IsMonth(m)
        && d >= 1
        && d <= DateTime.DaysInMonth(y, m)
            ? new(new(y, m, d), new(y, m, d))
            : null;

    private static bool IsYear(int year) => year is > FirstYear and < LastYear;

    private static bool IsMonth(int month) => month is >= 1 and <= 12;

    private static DateOnly EndOfMonth(int year, int month) =>
        new(year, month, DateTime.DaysInMonth(year, month));

    private static string FormatDay(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static int? ReadNumber(Match match, string group) =>
        match.Groups[group] is { Success: true, Value: var digits }
            ? int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture)
            : null;

    /// <summary>What a day leaves to those before it.</summary>
    private readonly record struct DateBasis(int? Year, int? Month);
}
