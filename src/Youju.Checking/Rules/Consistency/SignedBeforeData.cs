using Youju.Domain.Findings;

namespace Youju.Checking.Rules.Consistency;

/// <summary>A report signed before the day up to which it gives figures.</summary>
[Rule("CON017", "signed-before-data", Severity.Warning)]
internal sealed class SignedBeforeData : IRule
{
    /// <summary>The date of a report stands in one of its last paragraphs.</summary>
    private const int LastParagraphs = 4;

    private static readonly string[] Leads = ["截至", "截止", "截止到", "截至到"];

    public RuleAnswer Check(Report report)
    {
        var dates = WrittenDate
            .FindInText(report.Text)
            .Where(date => date.Year is not null && date.ExistsInCalendar(null))
            .ToList();
        var signed = dates.FindLast(date =>
            report
                .Prose.TakeLast(LastParagraphs)
                .Any(paragraph => report.Slice(paragraph.Span).Trim() == report.Slice(date.Span))
        );
        return signed is null
            ? RuleAnswer.NotApplicable("文末没有单独成行的日期")
            : RuleAnswer.FromRemarks(
                from date in dates
                where
                    date.Span.Start < signed.Span.Start
                    && IsLastDayOfData(report.Text, date)
                    && ToDateOnly(date) > ToDateOnly(signed)
                select new RuleRemark(
                    date.Span,
                    $"数据截至“{report.QuoteSpan(date.Span)}”，落款却是“{report.QuoteSpan(signed.Span)}”。"
                )
            );
    }

    private static bool IsLastDayOfData(string text, WrittenDate date) =>
        Array.Exists(Leads, lead => text.AsSpan(0, date.Span.Start).EndsWith(lead));

    private static DateOnly ToDateOnly(WrittenDate date) => new(date.Year!.Value, date.Month, date.Day);
}
