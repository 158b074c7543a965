using Youju.Domain.Findings;

namespace Youju.Checking.Rules.Grounds;

/// <summary>Spending far from its budget whose reason is not given in its paragraph or soon after.</summary>
[Rule("GRO012", "execution-without-reason", Severity.Info)]
internal sealed class ExecutionWithoutReason : IRule
{
    public RuleAnswer Check(Report report)
    {
        if (report.Pack.Grounds is not { LowestExecution: { } lowest, HighestExecution: { } highest })
            return RuleAnswer.NotApplicable("方案包没有规定预算执行率的界限");
        var explanations = new Explanations(report);
        return RuleAnswer.FromRemarks(
            from rate in ExecutionRates.FindUnusual(report, lowest, highest)
            where explanations.IsUnexplainedAt(rate.Claim.Span.Start)
            select new RuleRemark(
                rate.Stated.Span,
                $"预算执行偏离较大（低于{lowest}%或高于{highest}%），前后没有说明原因。"
            )
        );
    }
}
