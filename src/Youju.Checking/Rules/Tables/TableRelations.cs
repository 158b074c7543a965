using Youju.Domain.Documents;
using Youju.Domain.Figures;
using Youju.Domain.Findings;

namespace Youju.Checking.Rules.Tables;

/// <summary>Reports relations of tables on which a verdict fell.</summary>
internal static class TableRelations
{
    /// <summary>Disagreements among the claims of one origin.</summary>
    public static RuleAnswer ReportDisagreements(
        Report report,
        ClaimOrigin origin,
        string absent,
        Func<Claim, FindingText> message
    )
    {
        var claims = report.Claims.Where(claim => claim.Pattern.Origin == origin).ToList();
        if (claims.Count == 0)
            return RuleAnswer.NotApplicable(absent);
        var wrong = claims
            .Where(claim =>
                claim
                    is { Verdict: Verdict.Contradiction or Verdict.UnitSlip, Flaw: not ClaimFlaw.ToldByTotal }
            )
            .ToList();
        return wrong.Count == 0 && claims.TrueForAll(claim => claim.Verdict == Verdict.Undecidable)
            ? RuleAnswer.InsufficientData("表格的行列不能完全确定")
            : RuleAnswer.FromRemarks(
                wrong.Select(claim =>
                    RuleRemark.FromClaim(claim, message(claim)) with
                    {
                        Span = ChoosePlace(claim),
                    }
                )
            );
    }

    /// <summary>A relation of a table spreads over many rows: the total is what a reader must look at.</summary>
    private static TextSpan ChoosePlace(Claim claim) =>
        claim.Pattern.Origin == ClaimOrigin.TextAndTable ? claim.Span : claim.Stated!.Span;

    /// <summary>How far the stated figure is from what the others yield, in its own unit.</summary>
    public static string PrintDifference(Claim claim)
    {
        var sum = claim.Terms.Sum(term => term.Nominal);
        return FigureFormat.FormatFinely(Math.Abs(sum - claim.Stated!.Nominal), claim.Stated);
    }
}
