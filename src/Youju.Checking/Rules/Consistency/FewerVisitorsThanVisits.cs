using Youju.Domain.Figures;
using Youju.Domain.Findings;

namespace Youju.Checking.Rules.Consistency;

/// <summary>Fewer people received than groups: 12批次9人次.</summary>
[Rule("CON010", "fewer-visitors-than-visits", Severity.Error)]
internal sealed class FewerVisitorsThanVisits : IRule
{
    public RuleAnswer Check(Report report) =>
        RuleAnswer.FromRemarks(
            from claim in report.Claims
            where claim is { Pattern.Id: GroupVisits.Pattern, Verdict: Verdict.Contradiction }
            select new RuleRemark(
                claim.Span,
                $"“{report.QuoteSpan(claim.Span)}”：人次少于批次，每批至少一人。"
            )
            {
                Proof = [.. claim.Proof.Select(FindingText.FromString)],
                Verdict = claim.Verdict,
            }
        );
}
