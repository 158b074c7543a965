using Youju.Domain.Figures;
using Youju.Domain.Findings;

namespace Youju.Checking.Rules.Figures;

/// <summary>A stated rate of growth or decline that the levels do not yield.</summary>
[Rule("FIG003", "growth-differs", Severity.Error)]
internal sealed class GrowthDiffers : IRule
{
    public RuleAnswer Check(Report report)
    {
        var relations = StatedRelations.FromClaimsOfKind(report, ClaimKind.Growth, "文中没有写增减幅度");
        return relations.ReportVerdict(Verdict.Contradiction, claim =>
            $"增减幅度写为 {relations.QuoteStatedFigure(claim)}，与文中金额算出的不符{StatedRelations.DescribeRepair(claim)}。"
        );
    }
}
