using Youju.Domain.Documents;
using Youju.Domain.Findings;
using Youju.Reading.Search;

namespace Youju.Checking.Rules.Consistency;

/// <summary>A date with a day of the week that the calendar does not give it.</summary>
[Rule("CON016", "weekday-differs", Severity.Error)]
internal sealed class WeekdayDiffers : IRule
{
    private const string Days = "日一二三四五六";
    private static readonly string[] Leads = ["星期", "礼拜", "周"];

    public RuleAnswer Check(Report report) =>
        RuleAnswer.FromRemarks(
            from date in WrittenDate.FindInText(report.Text)
            let year = date.Year ?? report.Year
            where year is not null && date.ExistsInCalendar(year)
            let written = FindWeekdayAfter(report.Text, date.Span.End)
            where written is not null
            let right = Days[(int)new DateOnly(year.Value, date.Month, date.Day).DayOfWeek]
            where
                report.Text[written.Value.End - 1] != right
                && !(right == '日' && report.Text[written.Value.End - 1] == '天')
            let span = TextSpan.Union(date.Span, written.Value)
            select new RuleRemark(
                span,
                $"“{report.QuoteSpan(date.Span)}”是星期{right}，不是“{report.QuoteSpan(written.Value)}”。"
            )
        );

    private static TextSpan? FindWeekdayAfter(string text, int at)
    {
        while (Signs.GetCharacterAt(text, at) is '（' or '(' or ' ' or '，')
            at++;
        var lead = Array.Find(Leads, word => text.AsSpan(at).StartsWith(word));
        return
            lead is not null
            && Signs.GetCharacterAt(text, at + lead.Length) is var day
            && (Days.Contains(day) || day == '天')
            ? new TextSpan(at, lead.Length + 1)
            : null;
    }
}
