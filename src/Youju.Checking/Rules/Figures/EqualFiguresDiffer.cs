using Youju.Domain.Figures;
using Youju.Domain.Findings;

namespace Youju.Checking.Rules.Figures;

/// <summary>Two sides that must be equal, as 收入总计 and 支出总计, printed with different figures.</summary>
[Rule("FIG018", "equal-figures-differ", Severity.Error)]
internal sealed class EqualFiguresDiffer : IRule
{
    public RuleAnswer Check(Report report) =>
        StatedRelations
            .FromClaimsOfKind(report, ClaimKind.Equality, "文中没有写应当相等的数")
            .ReportWhere(IsUnequalPair, claim =>
                $"应当相等的两个数不一致：{string.Join("；", claim.Proof)}。"
            );

    private static bool IsUnequalPair(Claim claim) =>
        claim is { Verdict: Verdict.Contradiction, Stated: not null, Word: null };
}
