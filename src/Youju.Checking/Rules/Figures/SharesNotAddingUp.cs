using Youju.Domain.Figures;
using Youju.Domain.Findings;

namespace Youju.Checking.Rules.Figures;

/// <summary>The shares of one whole that do not add up to a hundred percent.</summary>
[Rule("FIG013", "shares-not-adding-up", Severity.Warning)]
public sealed class SharesNotAddingUp : IRule
{
    public RuleAnswer Check(Report report)
    {
        var lists = ShareList.Read(report).Where(list => list.IsOverfull).Select(Remark).ToList();
        var groups = StatedRelations
            .Of(report, ClaimKind.Share, "文中没有写占比")
            .Where(IsWrong, claim => Message(claim.Terms));
        return lists.Count == 0 ? groups : RuleAnswer.Of(groups.Remarks.Concat(lists));
    }

    // A group of shares has no stated figure: that it makes a hundred goes without saying.
    private static bool IsWrong(Claim claim) =>
        claim is { Stated: null, Terms.Count: > 1, Verdict: Verdict.Contradiction };

    private static Remark Remark(ShareList list) =>
        new(list.Span, Message(list.Shares)) { Verdict = Verdict.Contradiction };

    private static string Message(IReadOnlyList<PrintedFigure> shares) =>
        $"各项占比之和为 {FigureText.Print(shares.Sum(share => share.Nominal), shares[0])}，不是 100%。";
}
