using Youju.Domain.Figures;
using Youju.Domain.Findings;

namespace Youju.Checking.Rules.Figures;

/// <summary>A stated product or average that the figures do not yield.</summary>
[Rule("FIG006", "product-differs", Severity.Error)]
internal sealed class ProductDiffers : IRule
{
    public RuleAnswer Check(Report report)
    {
        var relations = StatedRelations.FromClaimsOfKind(report, ClaimKind.Product, "文中没有写乘积或平均数");
        return relations.ReportVerdict(Verdict.Contradiction, claim =>
            $"乘积或平均数写为 {relations.QuoteStatedFigure(claim)}，与文中各数算出的不符{StatedRelations.DescribeRepair(claim)}。"
        );
    }
}
