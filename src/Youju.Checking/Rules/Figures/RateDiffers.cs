using Youju.Domain.Figures;
using Youju.Domain.Findings;

namespace Youju.Checking.Rules.Figures;

/// <summary>A stated rate of execution, completion or control that the two figures do not yield.</summary>
[Rule("FIG005", "rate-differs", Severity.Error)]
internal sealed class RateDiffers : IRule
{
    public RuleAnswer Check(Report report)
    {
        var relations = StatedRelations.FromClaimsOfKind(report, ClaimKind.Rate, "文中没有写完成率、执行率");
        return relations.ReportVerdict(Verdict.Contradiction, claim =>
            $"完成比率写为 {relations.QuoteStatedFigure(claim)}，与文中两数算出的不符{StatedRelations.DescribeRepair(claim)}。"
        );
    }
}
