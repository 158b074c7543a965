using Youju.Domain.Findings;

namespace Youju.Checking.Rules.Figures;

/// <summary>A rate of growth over a base of zero, which has no meaning.</summary>
[Rule("FIG011", "growth-on-zero-base", Severity.Warning)]
internal sealed class GrowthOnZeroBase : IRule
{
    public RuleAnswer Check(Report report)
    {
        var relations = StatedRelations.FromAllClaims(report);
        return relations.ReportFlaw(ClaimFlaw.ZeroBase, claim =>
            $"上年或基数为 0，增减幅度 {relations.QuoteStatedFigure(claim)} 没有意义。"
        );
    }
}
