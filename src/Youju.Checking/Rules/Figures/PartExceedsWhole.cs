using Youju.Domain.Figures;
using Youju.Domain.Findings;

namespace Youju.Checking.Rules.Figures;

/// <summary>A part that is larger than its whole, or a figure on the wrong side of its bound.</summary>
[Rule("FIG017", "part-exceeds-whole", Severity.Error)]
internal sealed class PartExceedsWhole : IRule
{
    public RuleAnswer Check(Report report) =>
        StatedRelations
            .FromClaimsOfKind(report, ClaimKind.Order, "文中没有写整体与其中的部分")
            .ReportWhere(ExceedsWhole, claim => $"大小与文字所说的相反：{string.Join("；", claim.Proof)}。");

    private static bool ExceedsWhole(Claim claim) =>
        claim is { Verdict: Verdict.Contradiction, Stated: not null, Pattern.Id: not GroupVisits.Pattern };
}
