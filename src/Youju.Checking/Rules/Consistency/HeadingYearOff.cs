using System.Globalization;
using Youju.Domain.Findings;
using Youju.Packs.Definitions.Lexicons;
using Youju.Reading.Outline;

namespace Youju.Checking.Rules.Consistency;

/// <summary>A heading with last year's year, left from last year's report.</summary>
[Rule("CON019", "heading-year-off", Severity.Warning)]
internal sealed class HeadingYearOff : IRule
{
    public RuleAnswer Check(Report report) =>
        report.Year is not { } year
            ? RuleAnswer.InsufficientData("不知道报告的年度")
            : RuleAnswer.FromRemarks(
                from heading in report.Sections.Headings
                where NamesLastYear(report.Slice(heading.Title), year - 1, report.Pack.Residue)
                select CreateRemark(heading, report, year)
            );

    private static RuleRemark CreateRemark(Heading heading, Report report, int year) =>
        new(
            heading.Title,
            string.Create(
                CultureInfo.InvariantCulture,
                $"报告的是{year}年度，标题却写“{report.QuoteSpan(heading.Title)}”，可能是照抄上年。"
            )
        );

    private static bool NamesLastYear(string title, int lastYear, ResidueLexicon words) =>
        title.Contains(string.Create(CultureInfo.InvariantCulture, $"{lastYear}年"), StringComparison.Ordinal)
        && words.HeadingEnds.Any(title.EndsWith)
        && !words.HeadingComparisons.Any(title.Contains);
}
