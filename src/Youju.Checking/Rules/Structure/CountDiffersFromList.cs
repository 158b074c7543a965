using Youju.Checking.Rules.Figures;
using Youju.Domain.Figures;
using Youju.Domain.Findings;

namespace Youju.Checking.Rules.Structure;

/// <summary>以下三项 followed by two or four items.</summary>
[Rule("STR009", "count-differs-from-list", Severity.Warning)]
internal sealed class CountDiffersFromList : IRule
{
    public RuleAnswer Check(Report report) =>
        StatedRelations
            .FromClaims(report, "文中没有写明条数的列举", claim =>
                claim.Kind == ClaimKind.Count && !CountedNamesDiffer.IsOfNames(claim)
            )
            .ReportVerdict(Verdict.Contradiction, claim =>
                $"“{report.QuoteSpan(claim.Span)}”与列举的条数不符：{claim.Proof[0]}。"
            );
}
