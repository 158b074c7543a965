using Youju.Domain.Figures;
using Youju.Domain.Findings;

namespace Youju.Checking.Rules.Figures;

/// <summary>A word such as 增加, 小于 or 持平 that the figures beside it contradict.</summary>
[Rule("FIG012", "direction-against-figures", Severity.Error)]
internal sealed class DirectionAgainstFigures : IRule
{
    public RuleAnswer Check(Report report) =>
        StatedRelations
            .FromAllClaims(report)
            .ReportWhere(ContradictsDirection, claim =>
                $"“{QuoteDirectionWord(report, claim)}”与数字相反：{string.Join("；", claim.Proof)}。"
            );

    private static bool ContradictsDirection(Claim claim) =>
        claim.Flaw == ClaimFlaw.DirectionAgainstSign
        || claim
            is {
                Word: not null,
                Stated: null,
                Verdict: Verdict.Contradiction,
                Flaw: ClaimFlaw.None,
                Kind: not ClaimKind.Growth
            };

    private static string QuoteDirectionWord(Report report, Claim claim) =>
        report.Slice(claim.Word ?? claim.Span);
}
