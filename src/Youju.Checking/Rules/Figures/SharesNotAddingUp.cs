using Youju.Domain.Figures;
using Youju.Domain.Findings;

namespace Youju.Checking.Rules.Figures;

/// <summary>The shares of one whole that do not add up to a hundred percent.</summary>
[Rule("FIG013", "shares-not-adding-up", Severity.Warning)]
internal sealed class SharesNotAddingUp : IRule
{
    public RuleAnswer Check(Report report)
    {
        var lists = ShareList
            .FindInReport(report)
            .Where(list => list.IsOverfull)
            .Select(CreateRemark)
            .ToList();
        var groups = StatedRelations
            .FromAllClaims(report)
            .ReportWhere(IsWrongGroup, claim => DescribeSum(claim.Terms));
        return lists.Count == 0 ? groups : RuleAnswer.FromRemarks(groups.Remarks.Concat(lists));
    }

    // A group of shares has no stated figure: that it makes a hundred goes without saying.
    private static bool IsWrongGroup(Claim claim) =>
        claim is { Kind: ClaimKind.Share, Stated: null, Terms.Count: > 1, Verdict: Verdict.Contradiction };

    private static RuleRemark CreateRemark(ShareList list) =>
        new(list.Span, DescribeSum(list.Shares)) { Verdict = Verdict.Contradiction };

    private static string DescribeSum(IReadOnlyList<PrintedFigure> shares) =>
        $"各项占比之和为 {FigureFormat.FormatLike(shares.Sum(share => share.Nominal), shares[0])}，不是 100%。";
}
