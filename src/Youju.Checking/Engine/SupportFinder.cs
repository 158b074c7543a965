using Youju.Checking.Rules;
using Youju.Domain.Documents;
using Youju.Domain.Figures;
using Youju.Domain.Findings;

namespace Youju.Checking.Engine;

/// <summary>Tells for every figure what supports it: the report itself, or a fact it is linked to.</summary>
internal static class SupportFinder
{
    public static IReadOnlyList<FigureSupport> FindFigureSupport(Report report)
    {
        var verified = new HashSet<TextSpan>();
        var doubted = new HashSet<TextSpan>();
        foreach (var claim in report.Claims)
        {
            if (claim.Verdict == Verdict.Undecidable)
                continue;
            var support = Holds(claim) ? verified : doubted;
            support.UnionWith(claim.Terms.Select(term => term.Digits));
            if (claim.Stated is { } stated)
                support.Add(stated.Digits);
        }

        var named = report.Document.NamedFigures.Select(figure => figure.Span).ToList();
        return [.. report.Figures.Select(figure => new FigureSupport(figure, FindStatus(figure.Digits)))];

        SupportStatus FindStatus(TextSpan digits) =>
            doubted.Contains(digits) ? SupportStatus.Doubted
            : verified.Contains(digits) ? SupportStatus.Verified
            : IsLinkedToFact(named, digits) ? SupportStatus.Linked
            : SupportStatus.Naked;
    }

    private static bool Holds(Claim claim) =>
        claim.Flaw == ClaimFlaw.None
        && claim.Verdict is Verdict.Exact or Verdict.Rounding or Verdict.MixedPrecision;

    private static bool IsLinkedToFact(List<TextSpan> named, TextSpan digits)
    {
        var at = named.BinarySearch(digits);
        if (at >= 0)
            return true;
        return (~at > 0 && named[~at - 1].Overlaps(digits))
            || (~at < named.Count && named[~at].Overlaps(digits));
    }
}
