using Youju.Domain.Documents;
using Youju.Domain.Figures;
using Youju.Domain.Findings;

namespace Youju.Checking.Engine;

/// <summary>Tells findings of one cause as one: a wrong total must not cascade into ten.</summary>
/// <remarks>A figure is a cause when at least two relations fail through it and none that holds speaks for it.</remarks>
internal static class SharedCauses
{
    public static IEnumerable<Finding> Join(IEnumerable<FoundClaim> found, IReadOnlyList<Claim> claims)
    {
        var left = found.ToList();
        var joined = new List<Finding>(left.Count);
        var trusted = claims.Where(claim => claim.Verdict is Verdict.Exact or Verdict.Rounding).SelectMany(FiguresOf).ToHashSet();
        while (NextCause(left, trusted) is { } cause)
        {
            var alike = left.Where(one => Involves(one, cause)).ToList();
            left.RemoveAll(alike.Contains);
            joined.Add(Tell(alike, cause));
        }

        return joined.Concat(left.Select(one => one.Finding));
    }

    private static TextSpan? NextCause(List<FoundClaim> left, HashSet<TextSpan> trusted) => left
        .Where(one => one.Claim is not null)
        .SelectMany(one => FiguresOf(one.Claim!).Distinct())
        .Where(figure => !trusted.Contains(figure))
        .CountBy(figure => figure)
        .Where(counted => counted.Value > 1)
        .OrderByDescending(counted => counted.Value).ThenBy(counted => counted.Key)
        .Select(counted => (TextSpan?)counted.Key)
        .FirstOrDefault();

    /// <summary>The finding that states the cause itself, with the others in its proof.</summary>
    private static Finding Tell(List<FoundClaim> alike, TextSpan cause)
    {
        var first = alike
            .OrderByDescending(one => one.Finding.Severity)
            .ThenByDescending(one => one.Claim!.Stated?.Digits == cause)
            .ThenBy(one => one.Finding.Span)
            .First();
        var others = alike.Where(one => one != first).Select(one => $"同一处还使这里不成立：{one.Finding.Message}");
        return first.Finding with { Proof = [.. first.Finding.Proof, .. others] };
    }

    private static bool Involves(FoundClaim one, TextSpan cause) => one.Claim is { } claim && FiguresOf(claim).Contains(cause);

    private static IEnumerable<TextSpan> FiguresOf(Claim claim) =>
        claim.Stated is { } stated ? claim.Terms.Select(term => term.Digits).Append(stated.Digits) : claim.Terms.Select(term => term.Digits);
}
