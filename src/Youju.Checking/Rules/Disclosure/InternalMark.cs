using Youju.Domain.Findings;
using Youju.Reading.Search;

namespace Youju.Checking.Rules.Disclosure;

/// <summary>A mark that a paper is secret or for internal use.</summary>
[Rule("DIS010", "internal-mark", Severity.Error)]
internal sealed class InternalMark : IRule
{
    public RuleAnswer Check(Report report) =>
        RuleAnswer.FromRemarks(
            from span in WordFinder.FromWords(report.Pack.Disclosure.InternalMarks).FindWords(report.Text)
            select new RuleRemark(span, $"有内部或涉密标记“{report.QuoteSpan(span)}”，公开前须经保密审查。")
        );
}
