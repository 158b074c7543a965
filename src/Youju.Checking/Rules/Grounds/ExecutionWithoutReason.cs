using Youju.Domain.Figures;
using Youju.Domain.Findings;

namespace Youju.Checking.Rules.Grounds;

/// <summary>Spending far from its budget whose reason is not given in its paragraph or soon after.</summary>
[Rule("GRO012", "execution-without-reason", Severity.Info)]
internal sealed class ExecutionWithoutReason : IRule
{
    private const int LongestLead = 10;

    public RuleAnswer Check(Report report)
    {
        if (report.Pack.Grounds is not { LowestExecution: { } lowest, HighestExecution: { } highest })
            return RuleAnswer.NotApplicable("方案包没有规定预算执行率的界限");
        var explanations = new Explanations(report);
        return RuleAnswer.FromRemarks(
            from claim in report.Claims
            where
                claim is { Kind: ClaimKind.Rate, Pattern.Origin: ClaimOrigin.Phrase, Terms.Count: 2 }
                && claim.Terms.All(term => term.Unit.Dimension == Dimension.Money)
            where
                claim.Stated is { } stated
                && (stated.Nominal < lowest || stated.Nominal > highest)
                && IsBudgetExecution(report, stated)
                && explanations.IsUnexplainedAt(claim.Span.Start)
            select new RuleRemark(
                claim.Stated!.Span,
                $"预算执行偏离较大（低于{lowest}%或高于{highest}%），前后没有说明原因。"
            )
        );
    }

    // 完成预算的75%, 执行率75%, not 节约率.
    private static bool IsBudgetExecution(Report report, PrintedFigure rate)
    {
        var lead = report.Text.AsSpan(
            Math.Max(0, rate.Span.Start - LongestLead),
            Math.Min(LongestLead, rate.Span.Start)
        );
        return (
                lead.Contains("完成", StringComparison.Ordinal)
                && lead.Contains("预算", StringComparison.Ordinal)
            ) || lead.Contains("执行率", StringComparison.Ordinal);
    }
}
