using Youju.Domain.Figures;
using Youju.Domain.Findings;

namespace Youju.Checking.Rules.Consistency;

/// <summary>One fact that running text states twice, with two values.</summary>
[Rule("CON009", "fact-with-two-values", Severity.Error)]
internal sealed class FactWithTwoValues : IRule
{
    public RuleAnswer Check(Report report)
    {
        var told = report.Claims.Where(claim => claim.Pattern.Origin == ClaimOrigin.ToldAgain).ToList();
        return told.Count == 0
            ? RuleAnswer.NotApplicable("没有重复陈述的数")
            : RuleAnswer.FromRemarks(
                from claim in told
                where claim.Verdict is Verdict.Contradiction or Verdict.UnitSlip
                select RuleRemark.FromClaim(
                    claim,
                    $"同一事项前后数字不同：{string.Join("；", claim.Proof)}。"
                )
            );
    }
}
