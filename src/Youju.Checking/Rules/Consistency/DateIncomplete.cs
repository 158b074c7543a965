using Youju.Domain.Documents;
using Youju.Domain.Findings;
using Youju.Reading.Search;

namespace Youju.Checking.Rules.Consistency;

/// <summary>A date that lost its day or a digit of its year: 2023年5月日, 202年1月11日.</summary>
[Rule("CON020", "date-incomplete", Severity.Warning)]
internal sealed class DateIncomplete : IRule
{
    private const string DateEnds = "，。；、,;）)至前止\n";
    private const string JoiningSigns = ".,，-/~～—第";
    private const int YearDigits = 4;

    public RuleAnswer Check(Report report) =>
        RuleAnswer.FromRemarks(
            FindDatesWithoutDay(report.Text)
                .Select(span => new RuleRemark(span, $"“{report.QuoteSpan(span)}”没有写明是哪一日。"))
                .Concat(
                    FindBrokenYears(report.Text)
                        .Select(span => new RuleRemark(span, $"“{report.QuoteSpan(span)}”的年份不是四位数。"))
                )
        );

    private static IEnumerable<TextSpan> FindDatesWithoutDay(string text)
    {
        for (var at = text.IndexOf('日'); at >= 0; at = text.IndexOf('日', at + 1))
        {
            var month = at - 1;
            while (Signs.GetCharacterAt(text, month) is ' ' or '\u3000')
                month--;
            if (Signs.GetCharacterAt(text, month) != '月' || !EndsDate(text, at + 1))
                continue;
            var start = FindDigitsStart(text, month);
            if (start < month && Signs.GetCharacterAt(text, start - 1) == '年')
                start = FindDigitsStart(text, start - 1);
            if (start < month)
                yield return TextSpan.FromBounds(start, at + 1);
        }
    }

    private static bool EndsDate(string text, int at) =>
        DateEnds.Contains(Signs.GetCharacterAt(text, at)) || char.IsWhiteSpace(text[at]);

    /// <summary>Three or five digits that begin like a year of this century, before a month or 度.</summary>
    private static IEnumerable<TextSpan> FindBrokenYears(string text)
    {
        for (var at = text.IndexOf('年'); at >= 0; at = text.IndexOf('年', at + 1))
        {
            var start = FindDigitsStart(text, at);
            if (
                at - start is YearDigits - 1 or YearDigits + 1
                && text.AsSpan(start).StartsWith("20", StringComparison.Ordinal)
                && !JoiningSigns.Contains(Signs.GetCharacterAt(text, start - 1))
                && IsFollowedByMonth(text, at + 1)
            )
                yield return TextSpan.FromBounds(start, at + 1);
        }
    }

    private static bool IsFollowedByMonth(string text, int at)
    {
        var end = at;
        while (char.IsAsciiDigit(Signs.GetCharacterAt(text, end)))
            end++;
        return end == at ? Signs.GetCharacterAt(text, at) == '度' : Signs.GetCharacterAt(text, end) == '月';
    }

    private static int FindDigitsStart(string text, int end)
    {
        var start = end;
        while (start > 0 && char.IsAsciiDigit(text[start - 1]))
            start--;
        return start;
    }
}
