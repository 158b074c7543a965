using Youju.Domain.Findings;
using Youju.Reading.Outline;

namespace Youju.Checking.Rules.Structure;

/// <summary>A heading without a number among headings of its level that have one.</summary>
[Rule("STR003", "heading-without-number", Severity.Warning)]
internal sealed class HeadingWithoutNumber : IRule
{
    /// <summary>So many numbered headings make numbering the custom of the report.</summary>
    private const int FewestNumbered = 3;

    public RuleAnswer Check(Report report)
    {
        var levels = report.Sections.Headings.GroupBy(heading => heading.Level).Where(IsMostlyNumbered);
        return RuleAnswer.FromRemarks(
            from level in levels
            from heading in level
            where heading.Label is null
            select new RuleRemark(
                heading.Title,
                $"标题“{report.QuoteSpan(heading.Title)}”没有编号，而同级标题都有编号。"
            )
        );
    }

    private static bool IsMostlyNumbered(IEnumerable<Heading> level)
    {
        var numbered = level.Count(heading => heading.Label is not null);
        return numbered >= FewestNumbered && numbered >= 3 * (level.Count() - numbered);
    }
}
