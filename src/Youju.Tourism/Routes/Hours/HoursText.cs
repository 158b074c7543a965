using System.Globalization;
using System.Text.RegularExpressions;
using Youju.Text.Words;

namespace Youju.Tourism.Routes.Hours;

/// <summary>Opening hours as people write them: 周二至周日 9:00-17:00；周一闭馆.</summary>
public static partial class HoursText
{
    private const string Days = "一二三四五六日天";
    private static readonly char[] ClauseEnds = [';', '；', '。', '\n'];

    /// <exception cref="HoursException">A part of it is not understood.</exception>
    public static OpeningHours ParseHours(string text)
    {
        // What stands in brackets is a clause of its own: 9:00-17:00（周一闭馆）.
        var plain = HalfWidth.FromFullWidth(text);
        var clauses = Brackets()
            .Replace(plain, "")
            .Split(ClauseEnds, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Concat(Brackets().Matches(plain).Select(match => match.Groups["inner"].Value))
            .ToList();
        var last = clauses.Select(clause => LastEntry().Match(clause)).FirstOrDefault(match => match.Success);
        clauses.RemoveAll(clause => LastEntry().Replace(clause, "").Trim().Length == 0);
        return clauses.Count == 0
            ? OpeningHours.Unsaid
            : new(
                text,
                [
                    .. clauses
                        .Select(clause => ReadClause(clause, text, last))
                        .OrderBy(rule => rule.DependsOnDate),
                ]
            );
    }

    private static HoursRule ReadClause(string written, string text, Match? last)
    {
        var clause = LastEntry().Replace(written, "");
        var season = Season().Match(clause);
        var rest = season.Success ? clause.Remove(season.Index, season.Length) : clause;
        // Spans go first: the dash of 9:00-17:00 is none between days.
        var spans = Span().Matches(rest).Select(match => ReadSpan(match, text)).ToList();
        rest = Span().Replace(rest, " ");
        var weekdays = ReadWeekdays(ref rest);
        var isClosed = ClosedWords().IsMatch(rest);
        var isOpen = spans.Count > 0 || OpenWords().IsMatch(rest);
        rest = Filler().Replace(OpenWords().Replace(ClosedWords().Replace(rest, ""), ""), "");
        if (rest.Length > 0)
            throw CreateRefusal(text, rest);
        // It says nothing of the hours, or that the same ones are open and closed.
        if (isClosed ? spans.Count > 0 : !isOpen)
            throw CreateRefusal(text, clause);
        return new(
            season.Success ? ReadSeason(season, text) : null,
            weekdays.Count > 0 ? weekdays : null,
            isClosed ? [] : ListSpans(spans, last)
        );
    }

    private static HoursException CreateRefusal(string text, string part) =>
        new(
            $"看不懂开放时间“{text}”里的“{part}”。请写成 9:00-17:00，"
                + "或 周二至周日 9:00-11:30、13:30-17:00；周一闭馆，或 3月1日至10月31日 8:30-17:30，或 全天。"
        );

    private static IReadOnlyList<OpenSpan> ListSpans(List<OpenSpan> spans, Match? last) =>
        spans.Count == 0 ? [OpenSpan.Always] : LimitEntry([.. spans.OrderBy(span => span.Open)], last);

    // Nobody is let in any more some time before the last span ends.
    private static IReadOnlyList<OpenSpan> LimitEntry(List<OpenSpan> spans, Match? last)
    {
        if (last is null)
            return spans;
        var limit = (ReadNumber(last, "h") * 60) + ReadNumber(last, "n");
        if (limit > spans[^1].Open && limit < spans[^1].Close)
            spans[^1] = spans[^1] with { LastEntry = limit };
        return spans;
    }

    private static (int From, int To) ReadSeason(Match match, string text)
    {
        var from = ReadMonthDay(match, "m1", "d1", text) ?? (ReadNumber(match, "m1") * 100) + 1;
        var to = ReadMonthDay(match, "m2", "d2", text) ?? (ReadNumber(match, "m2") * 100) + 31;
        return (from, to);
    }

    private static int? ReadMonthDay(Match match, string month, string day, string text)
    {
        if (ReadNumber(match, month) is < 1 or > 12)
            throw new HoursException($"开放时间“{text}”里没有这个月份，请核对。");
        if (!match.Groups[day].Success)
            return null;
        // 29 February of a leap year is a day like others here; 31 June is none.
        var isDay =
            ReadNumber(match, day) >= 1
            && ReadNumber(match, day) <= DateTime.DaysInMonth(2024, ReadNumber(match, month));
        return isDay
            ? (ReadNumber(match, month) * 100) + ReadNumber(match, day)
            : throw new HoursException($"开放时间“{text}”里没有这一天，请核对。");
    }

    private static OpenSpan ReadSpan(Match match, string text)
    {
        var open = (ReadNumber(match, "h1") * 60) + ReadNumber(match, "n1");
        var close = (ReadNumber(match, "h2") * 60) + ReadNumber(match, "n2");
        return
            open < close && close <= 24 * 60 && ReadNumber(match, "n1") < 60 && ReadNumber(match, "n2") < 60
            ? new(open, close)
            : throw new HoursException(
                $"开放时间“{text}”里的“{match.Value.Trim()}”不对：应先开后关，在 0:00 至 24:00 之间。"
            );
    }

    private static HashSet<DayOfWeek> ReadWeekdays(ref string rest)
    {
        var found = new HashSet<DayOfWeek>();
        if (WeekendWords().IsMatch(rest))
            found.UnionWith([DayOfWeek.Saturday, DayOfWeek.Sunday]);
        rest = WeekendWords().Replace(rest, "");
        foreach (Match match in Weekdays().Matches(rest))
        {
            var first = Days.IndexOf(match.Groups["from"].Value, StringComparison.Ordinal);
            var last = match.Groups["to"].Success
                ? Days.IndexOf(match.Groups["to"].Value, StringComparison.Ordinal)
                : first;
            for (var day = Math.Min(first, 6); ; day = (day + 1) % 7)
            {
                found.Add((DayOfWeek)((day + 1) % 7));
                if (day == Math.Min(last, 6))
                    break;
            }
        }

        if (WorkdayWords().IsMatch(rest))
            found.UnionWith([
                DayOfWeek.Monday,
                DayOfWeek.Tuesday,
                DayOfWeek.Wednesday,
                DayOfWeek.Thursday,
                DayOfWeek.Friday,
            ]);
        rest = WorkdayWords().Replace(Weekdays().Replace(rest, ""), "");
        return found;
    }

    private static int ReadNumber(Match match, string name) =>
        match.Groups[name].Success ? int.Parse(match.Groups[name].Value, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(
        @"(?<m1>\d{1,2})(月((?<d1>\d{1,2})[日号])?)?\s*[-—–~～至到]+\s*(次年|翌年|第二年)?(?<m2>\d{1,2})月((?<d2>\d{1,2})[日号]|底|末)?",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Season();

    [GeneratedRegex(
        @"(?<h1>\d{1,2})[:：点时]((?<n1>\d{1,2})分?)?\s*[-—–~～至到]+\s*(?<h2>\d{1,2})[:：点时]((?<n2>\d{1,2})分?)?",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Span();

    [GeneratedRegex(
        @"(周|星期|礼拜)(?<from>[一二三四五六日天])(\s*[-—–~～至到]+\s*(周|星期|礼拜)?(?<to>[一二三四五六日天]))?",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Weekdays();

    [GeneratedRegex("周末|双休日|星期六日|周六日", RegexOptions.None, 1000)]
    private static partial Regex WeekendWords();

    [GeneratedRegex("工作日|平日", RegexOptions.None, 1000)]
    private static partial Regex WorkdayWords();

    [GeneratedRegex("不开放|不开|闭馆|闭园|关闭|休息|休馆|停业|歇业|不营业", RegexOptions.None, 1000)]
    private static partial Regex ClosedWords();

    [GeneratedRegex("全天候|全天|24小时|开放式|常年|全年|不限", RegexOptions.None, 1000)]
    private static partial Regex OpenWords();

    [GeneratedRegex(
        @"开放时间|开馆时间|营业时间|每天|每日|每周|开放|营业|开馆|开园|上午|下午|晚上|免费|及|和|[\s:：、,，（）()每]",
        RegexOptions.None,
        1000
    )]
    private static partial Regex Filler();

    [GeneratedRegex(@"[(（](?<inner>[^()（）]*)[)）]", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Brackets();

    [GeneratedRegex(
        @"(最晚|最迟)?(?<h>\d{1,2})[:：点时]((?<n>\d{1,2})分?)?\s*(以?[后起])?"
            + @"(停止|截止|不再)(入园|入馆|入场|入内|进场|进馆|进园|售票|检票|领票|取票|换票|、|和|及)+[,，]?",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex LastEntry();
}
