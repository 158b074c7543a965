using Youju.Domain.Documents;
using Youju.Domain.Findings;

namespace Youju.Checking.Rules.Consistency;

/// <summary>A period that ends before it begins: 2024年5月1日至2024年3月1日.</summary>
[Rule("CON006", "period-reversed", Severity.Error)]
internal sealed class PeriodReversed : IRule
{
    public RuleAnswer Check(Report report)
    {
        var dates = WrittenDate.FindInText(report.Text).ToList();
        return RuleAnswer.FromRemarks(
            from pair in dates.Zip(dates.Skip(1))
            where IsPeriodBetween(report.Text, pair.First, pair.Second) && IsReversed(pair.First, pair.Second)
            let span = TextSpan.Union(pair.First.Span, pair.Second.Span)
            select new RuleRemark(span, $"“{report.QuoteSpan(span)}”的结束早于开始。")
        );
    }

    private static bool IsPeriodBetween(string text, WrittenDate from, WrittenDate to) =>
        text[from.Span.End..to.Span.Start].Trim()
            is "至"
                or "到"
                or "—"
                or "——"
                or "-"
                or "～"
                or "~"
                or "－";

    private static bool IsReversed(WrittenDate from, WrittenDate to) =>
        (to.Year is null || from.Year is not null)
        && (
            (to.Year ?? from.Year ?? 0, to.Month, to.Day).CompareTo((from.Year ?? 0, from.Month, from.Day))
            < 0
        );
}
