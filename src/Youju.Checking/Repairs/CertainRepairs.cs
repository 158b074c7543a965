using Youju.Domain.Figures;
using Youju.Domain.Findings;

namespace Youju.Checking.Repairs;

/// <summary>
/// The findings whose repair nobody needs to decide: numbering, brackets, residue, and figures to which others leave
/// no choice.
/// </summary>
public static class CertainRepairs
{
    // Each of these rules writes a replacement only where one is right.
    private static readonly HashSet<string> CertainRules =
    [
        "number-style-changes",
        "number-out-of-order",
        "separator-changes",
        "document-number-brackets",
        "field-residue",
        "wrong-zero-in-year",
    ];

    private const string HalfWidthMarks = "half-width-mark";

    // Of a wrong sum nobody can tell whether the total or a part is wrong; what is computed from figures has no such choice.
    private static readonly ClaimKind[] Computed =
    [
        ClaimKind.Share,
        ClaimKind.Growth,
        ClaimKind.Rate,
        ClaimKind.Difference,
    ];

    /// <summary>In the order of the text.</summary>
    public static IReadOnlyList<Finding> SelectFindings(CheckResult result) =>
        [
            .. result.Findings.Where(finding =>
                finding is { IsQuestion: false, Fix.Replacement: not null }
                && (IsOfCertainRule(finding) || RestsOnProvedFigures(result, finding))
            ),
        ];

    private static bool IsOfCertainRule(Finding finding) =>
        CertainRules.Contains(finding.Name)
        || (finding.Name == HalfWidthMarks && finding.Fix!.Replacement is "（" or "）");

    // What it is computed from stands in other relations that hold, and itself in none.
    private static bool RestsOnProvedFigures(CheckResult result, Finding finding) =>
        result.Claims.Any(claim =>
            Computed.Contains(claim.Kind)
            && claim.Verdict is Verdict.Contradiction or Verdict.Truncation
            && claim is { Stated: { } stated, Flaw: ClaimFlaw.None }
            && stated.Span == finding.Fix!.Span
            && claim.Repair == finding.Fix.Replacement
            && claim.Terms.Count > 0
            && claim.Terms.All(term => StandsInHoldingClaim(result, term, claim))
            && !StandsInHoldingClaim(result, stated, claim)
        );

    private static bool StandsInHoldingClaim(CheckResult result, PrintedFigure figure, Claim besides) =>
        result.Claims.Any(claim =>
            claim != besides
            && claim.Verdict is Verdict.Exact or Verdict.Rounding
            && (claim.Stated?.Span == figure.Span || claim.Terms.Any(term => term.Span == figure.Span))
        );
}
