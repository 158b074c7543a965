using Youju.Domain.Figures;
using Youju.Domain.Findings;

namespace Youju.Checking.Rules.Figures;

/// <summary>A stated increase or decrease that is not the difference of the two levels.</summary>
[Rule("FIG004", "difference-differs", Severity.Error)]
internal sealed class DifferenceDiffers : IRule
{
    public RuleAnswer Check(Report report)
    {
        var relations = StatedRelations.FromClaimsOfKind(report, ClaimKind.Difference, "文中没有写增减额");
        return relations.ReportVerdict(Verdict.Contradiction, claim =>
            $"增减额写为 {relations.QuoteStatedFigure(claim)}，与前后两数之差不符{StatedRelations.DescribeRepair(claim)}。"
        );
    }
}
