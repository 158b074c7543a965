using Youju.Domain.Figures;
using Youju.Domain.Findings;

namespace Youju.Checking.Rules.Grounds;

/// <summary>Rates by which a report says how much of its budget was spent.</summary>
internal static class ExecutionRates
{
    private const int LongestLead = 10;

    /// <summary>Those outside the bounds, with the relation that states each.</summary>
    public static IEnumerable<(Claim Claim, PrintedFigure Stated)> FindUnusual(
        Report report,
        decimal lowest,
        decimal highest
    ) =>
        from claim in report.Claims
        where
            claim is { Kind: ClaimKind.Rate, Pattern.Origin: ClaimOrigin.Phrase, Terms.Count: 2 }
            && claim.Terms.All(term => term.Unit.Dimension == Dimension.Money)
        where
            claim.Stated is { } stated
            && (stated.Nominal < lowest || stated.Nominal > highest)
            && IsBudgetExecution(report, stated)
        select (claim, claim.Stated!);

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
