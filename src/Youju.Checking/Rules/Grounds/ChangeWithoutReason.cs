using Youju.Domain.Figures;
using Youju.Domain.Findings;
using Youju.Reading.Search;

namespace Youju.Checking.Rules.Grounds;

/// <summary>A change against last year or the budget whose reason is not given in its paragraph or soon after.</summary>
[Rule("GRO007", "change-without-reason", Severity.Info)]
internal sealed class ChangeWithoutReason : IRule
{
    private const int Reach = 8;

    public RuleAnswer Check(Report report)
    {
        var explanations = new Explanations(report);
        return RuleAnswer.FromRemarks(
            from claim in report.Claims
            where
                claim.Kind == ClaimKind.Growth
                && claim.Stated is { } stated
                && stated.Unit == Unit.Percent
                && stated.Nominal >= report.Pack.Grounds.SmallestChange
            where
                explanations.IsUnexplainedAt(claim.Span.Start) && !IsSaving(report, claim.Stated!.Span.Start)
            select new RuleRemark(claim.Stated!.Span, "增减幅度较大，前后没有说明原因。")
        );
    }

    // 采购节约率12%: told of the plan, not of the year before.
    private static bool IsSaving(Report report, int at) =>
        WordFinder
            .FromWords(report.Pack.Grounds.Savings)
            .HasMatchIn(report.Text.AsSpan(Math.Max(0, at - Reach), Math.Min(Reach, at)));
}
