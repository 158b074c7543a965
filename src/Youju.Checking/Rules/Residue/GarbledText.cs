using Youju.Domain.Findings;
using Youju.Reading.Search;

namespace Youju.Checking.Rules.Residue;

/// <summary>Text that was decoded wrongly.</summary>
[Rule("RES006", "garbled-text", Severity.Error)]
public sealed class GarbledText : IRule
{
    public RuleAnswer Check(Report report) =>
        RuleAnswer.Of(
            from span in WordFinder.Of(report.Pack.Residue.Garbled).Find(report.Text)
            select new Remark(span, $"有乱码“{report.Slice(span)}”。")
        );
}
