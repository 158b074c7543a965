using Youju.Domain.Figures;
using Youju.Domain.Findings;

namespace Youju.Checking.Rules.Figures;

/// <summary>A stated share that the two amounts do not yield.</summary>
[Rule("FIG002", "share-differs", Severity.Error)]
internal sealed class ShareDiffers : IRule
{
    public RuleAnswer Check(Report report)
    {
        var relations = StatedRelations.FromClaimsOfKind(report, ClaimKind.Share, "文中没有写占比");
        return relations.ReportWhere(
            claim => claim is { Verdict: Verdict.Contradiction, Stated: not null, Flaw: ClaimFlaw.None },
            claim =>
                $"占比写为 {relations.QuoteStatedFigure(claim)}，与文中金额算出的不符{StatedRelations.DescribeRepair(claim)}。"
        );
    }
}
