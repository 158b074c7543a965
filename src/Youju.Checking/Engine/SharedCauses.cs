using Youju.Domain.Documents;
using Youju.Domain.Figures;
using Youju.Domain.Findings;

namespace Youju.Checking.Engine;

/// <summary>Tells findings of one cause as one: a wrong total must not cascade into ten.</summary>
/// <remarks>A figure is a cause when at least two relations fail through it and none that holds speaks for it.</remarks>
internal sealed class SharedCauses
{
    private readonly List<FoundClaim> found;
    private readonly HashSet<FoundClaim> told = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<TextSpan, List<FoundClaim>> byFigure = [];
    private readonly Dictionary<TextSpan, int> left = [];

    private SharedCauses(IEnumerable<FoundClaim> found, IReadOnlyList<Claim> claims)
    {
        this.found = [.. found];
        var trusted = claims
            .Where(claim => claim.Verdict is Verdict.Exact or Verdict.Rounding)
            .SelectMany(CollectFigures)
            .ToHashSet();
        foreach (var one in this.found)
        {
            foreach (var figure in CollectFigures(one).Where(figure => !trusted.Contains(figure)))
            {
                if (!byFigure.TryGetValue(figure, out var through))
                    byFigure[figure] = through = [];
                through.Add(one);
            }
        }

        foreach (var (figure, through) in byFigure)
            left[figure] = through.Count;
    }

    public static IEnumerable<Finding> JoinFindings(
        IReadOnlyList<FoundClaim> found,
        IReadOnlyList<Claim> claims
    ) =>
        found.Count(one => one.Claim is not null) < 2
            ? found.Select(one => one.Finding)
            : new SharedCauses(found, claims).JoinByCause();

    /// <summary>The figure through which most relations fail comes first; what it explains no longer speaks against others.</summary>
    private IEnumerable<Finding> JoinByCause()
    {
        var joined = new List<Finding>(found.Count);
        var causes = new PriorityQueue<(TextSpan Figure, int Count), (int, TextSpan)>();
        foreach (var (figure, count) in left.Where(one => one.Value > 1))
            causes.Enqueue((figure, count), (-count, figure));
        while (causes.TryDequeue(out var cause, out _))
        {
            var count = left[cause.Figure];
            if (count < 2)
                continue;
            if (count < cause.Count)
                causes.Enqueue((cause.Figure, count), (-count, cause.Figure));
            else
                joined.Add(JoinUnderCause([.. byFigure[cause.Figure].Where(told.Add)], cause.Figure));
        }

        return joined.Concat(found.Where(one => !told.Contains(one)).Select(one => one.Finding));
    }

    /// <summary>The finding that states the cause itself, with the others in its proof.</summary>
    private Finding JoinUnderCause(List<FoundClaim> alike, TextSpan cause)
    {
        foreach (var figure in alike.SelectMany(CollectFigures).Where(left.ContainsKey))
            left[figure]--;
        var first = alike
            .OrderByDescending(one => one.Finding.Severity)
            .ThenByDescending(one => one.Claim!.Stated?.Digits == cause)
            .ThenBy(one => one.Finding.Span)
            .First();
        var others = alike
            .Where(one => one != first)
            .Select(FindingText (one) => $"同一处还使这里不成立：{one.Finding.Message}");
        return first.Finding with { Proof = [.. first.Finding.Proof, .. others] };
    }

    private static IEnumerable<TextSpan> CollectFigures(FoundClaim one) =>
        one.Claim is { } claim ? CollectFigures(claim).Distinct() : [];

    private static IEnumerable<TextSpan> CollectFigures(Claim claim) =>
        claim.Stated is { } stated
            ? claim.Terms.Select(term => term.Digits).Append(stated.Digits)
            : claim.Terms.Select(term => term.Digits);
}
