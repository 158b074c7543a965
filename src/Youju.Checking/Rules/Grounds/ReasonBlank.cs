using Youju.Domain.Documents;
using Youju.Domain.Findings;
using Youju.Reading.Search;

namespace Youju.Checking.Rules.Grounds;

/// <summary>A reason or a purpose that was never written: 主要原因是。.</summary>
[Rule("GRO014", "reason-blank", Severity.Warning)]
internal sealed class ReasonBlank : IRule
{
    public RuleAnswer Check(Report report) =>
        RuleAnswer.FromRemarks(
            from paragraph in report.Prose
            from lead in WordFinder
                .FromWords(report.Pack.Grounds.ReasonLeads)
                .FindWords(report.Text, paragraph.Span)
            where EndsAtOnce(report.Text, lead)
            select new RuleRemark(lead, $"“{report.QuoteSpan(lead)}”后面没有内容。")
        );

    private static bool EndsAtOnce(string text, TextSpan lead)
    {
        var at = lead.End;
        while (Signs.GetCharacterAt(text, at) is '：' or ':' or ' ')
            at++;
        return Signs.GetCharacterAt(text, at) is '。' or '；';
    }
}
