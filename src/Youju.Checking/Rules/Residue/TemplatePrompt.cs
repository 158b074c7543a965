using Youju.Domain.Findings;
using Youju.Reading.Search;

namespace Youju.Checking.Rules.Residue;

/// <summary>A word of the form that tells the writer what to write.</summary>
[Rule("RES004", "template-prompt", Severity.Warning)]
internal sealed class TemplatePrompt : IRule
{
    public RuleAnswer Check(Report report) =>
        RuleAnswer.FromRemarks(
            from span in WordFinder.FromWords(report.Pack.Residue.Prompts).FindWords(report.Text)
            select new RuleRemark(span, $"模板里的提示语“{report.QuoteSpan(span)}”没有删除。")
        );
}
