using Youju.Domain.Findings;

namespace Youju.Checking.Rules.Consistency;

/// <summary>A date that no calendar has: 2月30日.</summary>
[Rule("CON004", "impossible-date", Severity.Error)]
internal sealed class ImpossibleDate : IRule
{
    public RuleAnswer Check(Report report) =>
        RuleAnswer.FromRemarks(
            from date in WrittenDate.FindInText(report.Text)
            where !date.ExistsInCalendar(report.Year)
            select new RuleRemark(date.Span, $"没有“{report.QuoteSpan(date.Span)}”这一天。")
        );
}
