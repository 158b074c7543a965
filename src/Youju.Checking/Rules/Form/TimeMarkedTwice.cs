using System.Globalization;
using Youju.Domain.Documents;
using Youju.Domain.Findings;
using Youju.Reading.Search;

namespace Youju.Checking.Rules.Form;

/// <summary>An hour of the 24-hour clock behind 下午 or 晚上: 下午17:00.</summary>
[Rule("FRM015", "time-marked-twice", Severity.Warning)]
internal sealed class TimeMarkedTwice : IRule
{
    private const int FirstAfternoonHour = 13;
    private static readonly string[] Parts = ["上午", "下午", "晚上", "中午", "凌晨"];

    public RuleAnswer Check(Report report) =>
        RuleAnswer.FromRemarks(
            from part in WordFinder.FromWords(Parts).FindWords(report.Text)
            let hour = FindHourAt(report.Text, part.End)
            where
                hour is not null
                && int.Parse(report.Slice(hour.Value), NumberStyles.None, CultureInfo.InvariantCulture)
                    is >= FirstAfternoonHour
                        and <= 24
            let span = TextSpan.Union(part, hour.Value)
            select new RuleRemark(
                span,
                $"“{report.QuoteSpan(span)}”：24小时制的时刻前不再写“{report.QuoteSpan(part)}”。"
            )
            {
                Fix = new Fix($"删去“{report.QuoteSpan(part)}”", part, ""),
            }
        );

    private static TextSpan? FindHourAt(string text, int at)
    {
        var end = at;
        while (end < text.Length && end - at < 3 && char.IsAsciiDigit(text[end]))
            end++;
        return end - at == 2 && Signs.GetCharacterAt(text, end) is ':' or '：' or '时' or '点'
            ? TextSpan.FromBounds(at, end)
            : null;
    }
}
