using System.Globalization;
using Youju.Domain.Findings;

namespace Youju.Checking.Rules.Consistency;

/// <summary>A report signed before the day up to which it gives figures.</summary>
[Rule("CON017", "signed-before-data", Severity.Warning)]
internal sealed class SignedBeforeData : IRule
{
    /// <summary>The date of a report stands in one of its last paragraphs.</summary>
    private const int LastParagraphs = 4;

    private const int LastMonth = 12;

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
        if (signed is null)
            return RuleAnswer.NotApplicable("文末没有单独成行的日期");
        return RuleAnswer.FromRemarks(
            FindLaterData(report, dates, signed)
                .DefaultIfEmpty(CompareWithYearEnd(report, signed))
                .OfType<RuleRemark>()
        );
    }

    private static IEnumerable<RuleRemark?> FindLaterData(
        Report report,
        List<WrittenDate> dates,
        WrittenDate signed
    ) =>
        from date in dates
        where
            date.Span.Start < signed.Span.Start
            && IsLastDayOfData(report.Text, date)
            && ToDateOnly(date) > ToDateOnly(signed)
        select new RuleRemark(
            date.Span,
            $"数据截至“{report.QuoteSpan(date.Span)}”，落款却是“{report.QuoteSpan(signed.Span)}”。"
        );

    /// <summary>What can only be told of a whole year is not signed before its last month.</summary>
    private static RuleRemark? CompareWithYearEnd(Report report, WrittenDate signed)
    {
        if (report.Year is not { } year || ToDateOnly(signed) >= new DateOnly(year, LastMonth, 1))
            return null;
        var (title, terms) = (PrintedTitle.ReadTitle(report), report.Pack.Terms);
        return terms.YearEndReports.Any(title.Contains) && !terms.BudgetTitles.Any(title.Contains)
            ? new(
                signed.Span,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"报告的是{year}年度全年，落款却在年度结束之前（{report.QuoteSpan(signed.Span)}）。"
                )
            )
            : null;
    }

    private static bool IsLastDayOfData(string text, WrittenDate date) =>
        Array.Exists(Leads, lead => text.AsSpan(0, date.Span.Start).EndsWith(lead));

    private static DateOnly ToDateOnly(WrittenDate date) => new(date.Year!.Value, date.Month, date.Day);
}
