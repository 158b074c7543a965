using Youju.Domain.Figures;
using Youju.Domain.Findings;

namespace Youju.Checking.Rules.Figures;

/// <summary>Figures of one relation printed to different digits, so that it holds only within the coarsest rounding.</summary>
[Rule("FIG007", "mixed-precision", Severity.Warning)]
public sealed class MixedPrecision : IRule
{
    public RuleAnswer Check(Report report)
    {
        var relations = StatedRelations.OfAnyKind(report);
        return relations.WithVerdict(Verdict.MixedPrecision, claim =>
            $"各数保留的小数位不同，{Subject(relations, claim)}只在四舍五入的范围内成立，按印出的数字并不相等。"
        );
    }

    private static string Subject(StatedRelations relations, Claim claim) =>
        claim.Stated is null ? "这一关系" : relations.Stated(claim);
}
