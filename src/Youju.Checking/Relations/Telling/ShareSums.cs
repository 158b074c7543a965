using Youju.Domain.Documents;
using Youju.Domain.Figures;
using Youju.Domain.Findings;

namespace Youju.Checking.Relations.Telling;

/// <summary>Shares whose amounts make up their whole make up a hundred percent.</summary>
internal static class ShareSums
{
    private const decimal Whole = 100;

    /// <summary>Shares of one list stand no farther apart.</summary>
    private const int Reach = 120;

    public static IEnumerable<Claim> FindClaims(IReadOnlyList<Claim> claims)
    {
        var run = new List<Claim>();
        foreach (var share in claims.Where(IsShare).OrderBy(claim => claim.Span))
        {
            if (run.Count > 0 && !Continues(run[^1], share))
                run.Clear();
            run.Add(share);
            if (FindWhole(run) is not { } shares)
                continue;
            if (!ArePartsOfPart(shares, claims))
                yield return CreateClaim([.. shares.Select(claim => claim.Stated!)]);
            run.Clear();
        }
    }

    // 收入300万元，占100%；支出…: what stands before the list has the same whole and is no part of it.
    private static List<Claim>? FindWhole(List<Claim> run) =>
        Enumerable
            .Range(2, Math.Max(0, run.Count - 1))
            .Select(count => run[^count..])
            .FirstOrDefault(MakeUpWhole);

    // 共373.45万元，占批复的97%，各项占批复的12%、60%、15%、4%、6%: they make up what their list is of a larger whole.
    private static bool ArePartsOfPart(List<Claim> shares, IReadOnlyList<Claim> claims)
    {
        var (sum, whole) = (shares.Sum(share => share.Stated!.Nominal), SumWhole(shares[0]));
        return sum < Whole
            && claims.Any(claim =>
                claim is { Kind: ClaimKind.Share or ClaimKind.Rate, Terms.Count: 2, Stated: { } stated }
                && claim.Verdict.Holds()
                && stated.Nominal == sum
                && !shares.Contains(claim)
                && claim.Terms[0].Interval.Overlaps(whole)
            );
    }

    private static bool IsShare(Claim claim) =>
        claim
            is {
                Kind: ClaimKind.Share,
                Terms.Count: > 1,
                Stated: not null,
                Verdict: not Verdict.Undecidable,
                Pattern.Id: "ratio" or "ratio-to-sum",
            };

    private static bool Continues(Claim before, Claim share) =>
        SumWhole(before).Overlaps(SumWhole(share))
        && share.Span.Start - before.Span.End < Reach
        && share.Terms[0].Span != before.Terms[0].Span;

    private static bool MakeUpWhole(IReadOnlyList<Claim> shares) =>
        Interval.SumTerms(shares.Select(share => share.Terms[0].Interval)).Overlaps(SumWhole(shares[0]));

    // The printed whole, or all parts where none is printed.
    private static Interval SumWhole(Claim share) =>
        Interval.SumTerms(share.Terms.Skip(1).Select(term => term.Interval));

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
            [
                $"{string.Join(" + ", shares.Select(FigureFormat.FormatFigure))} = {FigureFormat.FormatLike(sum, shares[0])}",
            ]
        );
    }
}
