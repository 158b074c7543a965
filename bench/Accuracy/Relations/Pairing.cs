using Youju.Domain.Findings;

namespace Youju.Accuracy.Relations;

/// <summary>Which claim meets which mark: each at most one, the nearest first.</summary>
public sealed class Pairing
{
    private static readonly ClaimKind[][] Families =
    [
        [ClaimKind.Share, ClaimKind.Rate, ClaimKind.Product],
        [ClaimKind.Sum, ClaimKind.Difference, ClaimKind.Equality, ClaimKind.Order],
        [ClaimKind.Growth, ClaimKind.Rate, ClaimKind.Difference],
        [ClaimKind.Count, ClaimKind.Sum, ClaimKind.Equality],
        [ClaimKind.Sum, ClaimKind.Product],
    ];

    private readonly Dictionary<Mark, Claim> claimOf = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Claim, Mark> markOf = new(ReferenceEqualityComparer.Instance);

    public Pairing(IReadOnlyList<Mark> marks, IReadOnlyList<Claim> claims)
    {
        var pairs =
            from mark in marks
            from claim in claims
            let nearness = MeasureNearness(mark, claim)
            where nearness > 0
            let agrees = claim.IsAccusing() != mark.Holds
            orderby nearness + (agrees ? 0.2 : 0) descending
            select (mark, claim);
        foreach (var (mark, claim) in pairs)
        {
            if (claimOf.ContainsKey(mark) || markOf.ContainsKey(claim))
                continue;
            claimOf[mark] = claim;
            markOf[claim] = mark;
        }
    }

    public Claim? FindClaim(Mark mark) => claimOf.GetValueOrDefault(mark);

    public Mark? FindMark(Claim claim) => markOf.GetValueOrDefault(claim);

    private static double MeasureNearness(Mark mark, Claim claim)
    {
        if (
            !Enum.TryParse<ClaimKind>(mark.Kind, ignoreCase: true, out var kind) || !AreAkin(kind, claim.Kind)
        )
            return 0;
        var sameKind = kind == claim.Kind ? 0.5 : 0;
        if (claim.Stated is { } stated && stated.Digits.Overlaps(mark.Span))
            return 3 + sameKind;
        var isToldOfEither = claim.Stated is null || IsToldOfEither(kind) || IsToldOfEither(claim.Kind);
        return isToldOfEither && claim.Span.Contains(mark.Span)
            ? 1 + sameKind + (0.5 / (1 + Math.Abs(claim.Span.End - mark.Span.End)))
            : 0;
    }

    private static bool AreAkin(ClaimKind one, ClaimKind other) =>
        one == other || Families.Any(family => family.Contains(one) && family.Contains(other));

    // a ≤ b and a × b = c may be told of either figure.
    private static bool IsToldOfEither(ClaimKind kind) => kind is ClaimKind.Order or ClaimKind.Product;
}
