using System.Globalization;
using System.Text.RegularExpressions;
using Youju.Domain.Workbooks;
using Youju.Packs.Definitions.Imports;
using Youju.Text.Words;

namespace Youju.Reading.Papers;

/// <summary>The year that words about a table tell.</summary>
public sealed partial class PaperYears(PaperLexicon lexicon)
{
    private const int MatchMilliseconds = 1000;
    private const int Digits = 4;
    private const int LastOfYear = 12;

    /// <summary>Until then a year is closed and its papers are made.</summary>
    private const int LastMonthOfClosing = 3;
    private const string Numerals = "〇一二三四五六七八九零";
    private const string QuarterSigns = "一1二2三3四4";
    private const string YearEnds = "年-./";

    /// <summary>The year that a line above a table tells, unless it only tells when the paper was made.</summary>
    public int? FindYearOfLine(string line) =>
        lexicon.MadeOn.Any(mark => line.Contains(mark, StringComparison.Ordinal))
            ? null
            : FindWrittenYear(line);

    /// <summary>Whether the only year of a line is that of a day, which mostly is the day when the paper was
    /// made: 统计时间：2026年1月5日.</summary>
    public static bool IsOfDay(string line) =>
        DayOfYear().Match(line) is { Success: true } day
        && !PeriodEnd().IsMatch(line)
        && FindWrittenYear(line.Remove(day.Index, day.Length)) is null;

    /// <summary>The last day that words tell with its year: 2025-06-15 of 截至2025年6月15日.</summary>
    public static DateOnly? FindLastDay(string words) =>
        DayOfYear()
            .Matches(words)
            .Select(found =>
                DateOnly.TryParseExact(
                    string.Concat(
                        found
                            .Value.TrimEnd('日')
                            .Select(sign => YearEnds.Contains(sign) || sign == '月' ? '-' : sign)
                    ),
                    "yyyy-M-d",
                    CultureInfo.InvariantCulture,
                    DateTimeStyles.AllowWhiteSpaces,
                    out var day
                )
                    ? day
                    : (DateOnly?)null
            )
            .LastOrDefault(day => day is not null);

    /// <summary>The day that the name of a file tells: 执行进度20250731, 支付明细2025-7-31.</summary>
    public static DateOnly? FindDayOfName(string name) =>
        FindLastDay(name)
        ?? (
            DateOnly.TryParseExact(
                DayOfName().Match(name).Value,
                "yyyyMMdd",
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out var day
            )
                ? day
                : null
        );

    /// <summary>The only year of all days that stand in columns of days: payments of one year are of that year, whenever somebody took
    /// their list out of a program.</summary>
    internal static int? FindYearOfDays(IReadOnlyList<PaperColumn> columns, List<WorkbookRow> rows) =>
        (
            from column in columns
            where column.Role == PaperRole.Day
            from row in rows
            let cell = row.FindCell(column.Position)
            let year = cell.Day?.Year ?? FindDayOfName(cell.Words)?.Year
            where year is not null
            select year
        )
            .Distinct()
            .Take(2)
            .ToList()
            is [var only]
            ? only
            : null;

    /// <summary>The month that the name of a file ends with: 执行情况2025年7月, 1-7月支出; null for December and where there is none.</summary>
    public static int? FindMonthOfName(string name) =>
        MonthOfName().Match(name) is { Success: true } found
        && int.Parse(found.Groups["m"].Value, CultureInfo.InvariantCulture)
            is >= 1
                and < LastOfYear
                and var month
            ? month
            : null;

    [GeneratedRegex(@"(?<!\d)20\d{6}(?!\d)", RegexOptions.CultureInvariant, MatchMilliseconds)]
    private static partial Regex DayOfName();

    [GeneratedRegex(
        @"(?<!\d)(?<m>\d{1,2})月(?!\d{1,2}日)(?!.*\d月)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        MatchMilliseconds
    )]
    private static partial Regex MonthOfName();

    [GeneratedRegex(
        @"20\d{2}(年\s?\d{1,2}月\s?\d{1,2}日?|(?<by>[.\-/])\s?\d{1,2}\k<by>\s?\d{1,2}(?!\d))",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        MatchMilliseconds
    )]
    private static partial Regex DayOfYear();

    [GeneratedRegex("[截至到止末底]", RegexOptions.CultureInvariant, MatchMilliseconds)]
    private static partial Regex PeriodEnd();

    /// <summary>The month that a period such as 1-6月, 截至9月 or 上半年 ends with; null where the words name none before December.</summary>
    public int? FindLastMonth(string line)
    {
        if (lexicon.MadeOn.Any(mark => line.Contains(mark, StringComparison.Ordinal)))
            return null;
        if (LastMonth().Match(line) is not { Success: true } found)
            return null;
        var month =
            found.Groups["m"] is { Success: true, Value: var digits }
                ? int.Parse(digits, CultureInfo.InvariantCulture)
            : found.Value.Contains("三季度", StringComparison.Ordinal) ? 9
            : found.Value.Contains("一季度", StringComparison.Ordinal) ? 3
            : 6;
        return month < LastOfYear ? month : null;
    }

    [GeneratedRegex(
        @"(1|01|一)月?[\-至到~—–](?<m>\d{1,2})月|截[至止到]\D{0,6}(\d{4}年)?(?<m>\d{1,2})月|上半年|前三季度|[一二]季度",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        MatchMilliseconds
    )]
    private static partial Regex LastMonth();

    /// <summary>Whether words tell a part of the year that begins later than it does: 二季度, 下半年, 7-12月.</summary>
    public static bool TellsLaterPart(string line) => LaterPart().IsMatch(line) && !FirstPart().IsMatch(line);

    [GeneratedRegex(
        @"(?<![前至到~\-—–一1、])第?[二三四234]季度|下半年|(?<!\d)([4-9]|0[4-9]|10)月?[\-至到~—–](6|06|9|09|12)月(?!\d)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        MatchMilliseconds
    )]
    private static partial Regex LaterPart();

    [GeneratedRegex("[一1]季度|上半年|全年", RegexOptions.CultureInvariant, MatchMilliseconds)]
    private static partial Regex FirstPart();

    /// <summary>Whether heads name every quarter of a year.</summary>
    internal static bool HoldsAllQuarters(IEnumerable<string> heads) =>
        heads
            .Select(head => Quarter().Match(head))
            .Where(found => found.Success)
            .Select(found => (QuarterSigns.IndexOf(found.Value[0], StringComparison.Ordinal) / 2))
            .Distinct()
            .Count()
        == QuarterSigns.Length / 2;

    [GeneratedRegex("(?<!前)[一二三四1234](?=季度)", RegexOptions.CultureInvariant, MatchMilliseconds)]
    private static partial Regex Quarter();

    /// <summary>The words without the period at their beginning where that is the whole year: 合计 of 1-12月合计.</summary>
    public static string RemoveWholeYear(string words) => WholeYear().Replace(words, "");

    [GeneratedRegex(
        @"^(0?1|一)月?份?[\-至到~—–](12|十二)月份?",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        MatchMilliseconds
    )]
    private static partial Regex WholeYear();

    /// <summary>A year with what makes it one behind it: 2025年, 2025-01, 2025.1.</summary>
    public static int? FindWrittenYear(string words) =>
        FindYears(WriteDigits(words)).FirstOrDefault(year => year.IsWritten).Year;

    /// <summary>The words with years in digits: 2025年度 of 二〇二五年度.</summary>
    public static string WriteDigits(string words) =>
        ChineseYear()
            .Replace(HalfWidth.FromFullWidth(words), year =>
                string.Concat(
                    year.Value.Select(sign => Numerals.IndexOf(sign, StringComparison.Ordinal) % 10)
                )
            );

    [GeneratedRegex(
        "二[〇零][〇零一二三四五六七八九]{2}(?=年)",
        RegexOptions.CultureInvariant,
        MatchMilliseconds
    )]
    private static partial Regex ChineseYear();

    /// <summary>Any four digits that can be a year, as in names of sheets and files; not those of a day early in a year, on which the
    /// amounts of the year before are taken out of a program: 支付明细20260105.</summary>
    public static int? FindYearOfName(string name) =>
        FindWrittenYear(name)
        ?? (
            FindDayOfName(name) is { Month: <= LastMonthOfClosing }
                ? null
                : FindYears(HalfWidth.FromFullWidth(name)).FirstOrDefault().Year
        );

    private static IEnumerable<(int? Year, bool IsWritten)> FindYears(string words)
    {
        for (var at = 0; at + Digits <= words.Length; at++)
        {
            var end = at;
            while (end < words.Length && char.IsAsciiDigit(words[end]))
                end++;
            if ((end - at) is Digits or 6 or 8 && words[at..(at + Digits)] is ['2', '0', ..] year)
                yield return (
                    int.Parse(year, CultureInfo.InvariantCulture),
                    end - at == Digits && end < words.Length && YearEnds.Contains(words[end])
                );
            at = Math.Max(at, end);
        }
    }
}
