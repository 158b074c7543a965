using Youju.Domain.Figures;
using Youju.Domain.Findings;

namespace Youju.Checking.Rules.Figures;

/// <summary>Figures of one relation printed to different digits, so that it holds only within the coarsest rounding.</summary>
[Rule("FIG007", "mixed-precision", Severity.Warning)]
internal sealed class MixedPrecision : IRule
{
    public RuleAnswer Check(Report report)
    {
        var relations = StatedRelations.FromAllClaims(report);
        return relations.ReportVerdict(Verdict.MixedPrecision, claim =>
            $"各数保留的小数位不同，{DescribeSubject(relations, claim)}只在四舍五入的范围内成立，按印出的数字并不相等。"
        );
    }

    private static string DescribeSubject(StatedRelations relations, Claim claim) =>
        claim.Stated is null ? "这一关系" : relations.QuoteStatedFigure(claim);
}
