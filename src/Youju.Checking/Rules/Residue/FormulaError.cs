using Youju.Domain.Findings;
using Youju.Reading.Search;

namespace Youju.Checking.Rules.Residue;

/// <summary>An error of a formula that was copied with its cell.</summary>
[Rule("RES002", "formula-error", Severity.Error)]
internal sealed class FormulaError : IRule
{
    public RuleAnswer Check(Report report) =>
        RuleAnswer.FromRemarks(
            from span in WordFinder.FromWords(report.Pack.Residue.FormulaErrors).FindWords(report.Text)
            select new RuleRemark(span, $"单元格公式出错：“{report.QuoteSpan(span)}”。")
        );
}
