using Youju.Domain.Findings;
using Youju.Reading.Search;

namespace Youju.Checking.Rules.Residue;

/// <summary>Text that was decoded wrongly.</summary>
[Rule("RES006", "garbled-text", Severity.Error)]
internal sealed class GarbledText : IRule
{
    public RuleAnswer Check(Report report) =>
        RuleAnswer.FromRemarks(
            from span in WordFinder.FromWords(report.Pack.Residue.Garbled).FindWords(report.Text)
            select new RuleRemark(span, $"有乱码“{report.QuoteSpan(span)}”。")
        );
}
