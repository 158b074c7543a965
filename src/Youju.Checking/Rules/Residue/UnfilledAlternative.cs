using Youju.Domain.Findings;
using Youju.Reading.Search;

namespace Youju.Checking.Rules.Residue;

/// <summary>A choice of the template that was not made: 增加（减少）.</summary>
[Rule("RES005", "unfilled-alternative", Severity.Warning)]
internal sealed class UnfilledAlternative : IRule
{
    public RuleAnswer Check(Report report) =>
        RuleAnswer.FromRemarks(
            from span in WordFinder.FromWords(report.Pack.Residue.Alternatives).FindWords(report.Text)
            select new RuleRemark(span, $"模板里的选项“{report.QuoteSpan(span)}”没有二选一。")
        );
}
