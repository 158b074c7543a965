using System.Globalization;
using Youju.Domain.Findings;

namespace Youju.Checking.Rules.Consistency;

/// <summary>A day that lies more than a year after the year reported on.</summary>
[Rule("CON005", "date-after-year", Severity.Warning)]
internal sealed class DateAfterYear : IRule
{
    public RuleAnswer Check(Report report) =>
        report.Year is not { } year
            ? RuleAnswer.InsufficientData("不知道报告的年度")
            : RuleAnswer.FromRemarks(
                from date in WrittenDate.FindInText(report.Text)
                where date.Year > year + 1
                select new RuleRemark(
                    date.Span,
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"报告的是{year}年度，却出现了“{report.QuoteSpan(date.Span)}”。"
                    )
                )
            );
}
