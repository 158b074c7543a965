using Youju.Domain.Figures;
using Youju.Domain.Findings;

namespace Youju.Checking.Rules.Consistency;

/// <summary>Fewer people received than groups: 12批次9人次.</summary>
[Rule("CON010", "fewer-visitors-than-visits", Severity.Error)]
public sealed class FewerVisitorsThanVisits : IRule
{
    /// <summary>Groups and the people in them (docs/phrases.md).</summary>
    public const string Pattern = "P24";

    public RuleAnswer Check(Report report) =>
        RuleAnswer.FromRemarks(
            from claim in report.Claims
            where claim is { Pattern: Pattern, Verdict: Verdict.Contradiction }
            select new RuleRemark(claim.Span, $"“{report.Slice(claim.Span)}”：人次少于批次，每批至少一人。")
            {
                Proof = claim.Proof,
                Verdict = claim.Verdict,
            }
        );
}
