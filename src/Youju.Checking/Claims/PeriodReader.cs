using System.Globalization;
using System.Text.RegularExpressions;
using Youju.Domain.Figures;
using Youju.Domain.Findings;
using Youju.Packs.Definitions.Lexicons;
using Youju.Reading.Prose;

namespace Youju.Checking.Claims;

/// <summary>How many days a period has, both ends counted: 3月6日至3月12日，历时7天.</summary>
/// <remarks>Some count the days between; a number that fits them is neither right nor wrong.</remarks>
internal sealed partial class PeriodReader(AnalysedText text)
{
    /// <summary>Between the period and its days stand no more characters.</summary>
    private const int Reach = 40;

    private const int LongestPeriod = 40;
    private const int LongestLead = 4;
    private const int PatternMilliseconds = 1000;
    private const string Day = "天";

    /// <summary>Where the text names no year the period may lie in a leap year or not.</summary>
    private const int CommonYear = 2023;

    private const int LeapYear = 2024;

    private readonly ProseLexicon words = text.Labels.Phrases.Lexicon;

    public IEnumerable<Claim> ReadClaims() =>
        text
            .Statements.Where(one =>
                one.Figure.Unit.Symbol == Day
                && one.Figure is { Qualifier: Qualifier.Rounded, Grain: 1, Scale: 1, Value: > 0 }
            )
            .Select(ReadClaim)
            .OfType<Claim>();

    private Claim? ReadClaim(Statement days)
    {
        if (FindPeriod(days) is not { } period)
            return null;
        var counts = new[] { CommonYear, LeapYear }
            .Select(year => CountDays(period, year))
            .OfType<int>()
            .ToHashSet();
        if (counts.Count == 0)
            return null;
        var stated = days.Figure.Value;
        if (counts.Contains((int)stated))
            return WriteClaim(days, period, (int)stated, Verdict.Exact);
        return counts.Count == 1 && SaysHowLong(days) && !counts.Contains((int)stated + 1)
            ? WriteClaim(days, period, counts.Single(), Verdict.Contradiction)
            : null;
    }

    /// <summary>The last period before the days in their sentence.</summary>
    private Match? FindPeriod(Statement days)
    {
        var start = Math.Max(days.Passage.Start, days.Start - Reach - LongestPeriod);
        var sentence = text.Text.LastIndexOf('。', days.Start, days.Start - start) + 1;
        start = Math.Max(start, sentence);
        return Periods()
            .Matches(text.Text[start..days.Start])
            .LastOrDefault(match => days.Start - start - match.Index - match.Length <= Reach)
            ?? FindBehind(days);
    }

    // 为期5天（6月1日至6月5日）.
    private Match? FindBehind(Statement days)
    {
        var end = Math.Min(days.Passage.End, days.End + LongestPeriod);
        return
            text.Text[days.End..end] is ['（', .. var behind]
            && Periods().Match(behind) is { Success: true, Index: 0 } match
            ? match
            : null;
    }

    // 历时7天, 共20天, 实际用时175天: it is told of the whole period, while 停工11天 is not.
    private bool SaysHowLong(Statement days)
    {
        var lead = text.Text[Math.Max(days.Passage.Start, days.Start - LongestLead)..days.Start];
        return words.Durations.Any(word => lead.Contains(word, StringComparison.Ordinal))
            || words.DurationSums.Any(word => lead.EndsWith(word, StringComparison.Ordinal));
    }

    private static int? CountDays(Match period, int year)
    {
        var first = ReadNumber(period, "year") ?? year;
        var month = ReadNumber(period, "month")!.Value;
        var from = ReadDate(first, month, ReadNumber(period, "day")!.Value);
        var next = period.Groups["next"].Success ? 1 : 0;
        var to = ReadDate(
            ReadNumber(period, "year2") ?? (first + next),
            ReadNumber(period, "month2") ?? month,
            ReadNumber(period, "day2")!.Value
        );
        return from is { } start && to is { } end && end > start ? end.DayNumber - start.DayNumber + 1 : null;
    }

    private static DateOnly? ReadDate(int year, int month, int day) =>
        month is >= 1 and <= 12 && year > 0 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new DateOnly(year, month, day)
            : null;

    private static int? ReadNumber(Match match, string name) =>
        match.Groups[name] is { Success: true, Value: var digits }
            ? int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture)
            : null;

    private static Claim WriteClaim(Statement days, Match period, int counted, Verdict verdict)
    {
        var proof = string.Create(
            CultureInfo.InvariantCulture,
            $"{period.Value}，首尾两天都算有 {counted} 天，文中写 {FigureFormat.FormatFigure(days.Figure)}"
        );
        return new(ClaimKind.Difference, "P68", verdict, days.Figure.Span, days.Figure, [], [proof])
        {
            Subject = days.Label,
        };
    }

    [GeneratedRegex(
        @"((?<year>\d{4})年)?(?<month>\d{1,2})月(?<day>\d{1,2})日"
            + @"(起?(持续|延续)?[至到—–～~-]|(正式)?(开工|启动|开始|进场|开展|开幕|开馆|施工)，(于|至|到)?)"
            + @"((?<year2>\d{4})年|同年|当年|(?<next>次年|翌年))?((?<month2>\d{1,2})月)?(?<day2>\d{1,2})日",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        PatternMilliseconds
    )]
    private static partial Regex Periods();
}
