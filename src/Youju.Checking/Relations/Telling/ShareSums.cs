using Youju.Domain.Documents;
using Youju.Domain.Figures;
using Youju.Domain.Findings;

namespace Youju.Checking.Relations.Telling;

/// <summary>Shares whose amounts make up their whole make up a hundred percent.</summary>
internal static class ShareSums
{
    private const decimal Whole = 100;

    public static IEnumerable<Claim> FindClaims(IReadOnlyList<Claim> claims) =>
        claims
            .Where(claim => claim is { Kind: ClaimKind.Share, Terms.Count: 2, Verdict: not Verdict.Undecidable })
            .GroupBy(claim => claim.Terms[1].Nominal)
            .Where(group => group.Count() > 1 && IsComplete([.. group]))
            .Select(group => CreateClaim([.. group.Select(claim => claim.Stated!)]));

    private static bool IsComplete(IReadOnlyList<Claim> shares) =>
        Interval
            .SumTerms(shares.Select(share => share.Terms[0].Interval))
            .Overlaps(shares[0].Terms[1].Interval)
        && shares.DistinctBy(share => share.Terms[0].Span).Count() == shares.Count;

    private static Claim CreateClaim(IReadOnlyList<PrintedFigure> shares)
    {
        var sum = shares.Sum(share => share.Nominal);
        var verdict =
            sum == Whole ? Verdict.Exact
            : Interval.SumTerms(shares.Select(share => share.Interval)).Contains(Whole) ? Verdict.Rounding
            : Verdict.Contradiction;
        return new(
            ClaimKind.Share,
            new ClaimPattern(ClaimOrigin.Phrase, "share-sum"),
            verdict,
            TextSpan.Union(shares[0].Span, shares[^1].Span),
            null,
            shares,
            [$"{string.Join(" + ", shares.Select(FigureFormat.FormatFigure))} = {FigureFormat.FormatLike(sum, shares[0])}"]
        );
    }
}
