using Youju.Domain.Reports.Returns;

namespace Youju.Domain.Reports.Merging;

/// <summary>A stretch of three versions that belongs together.</summary>
/// <param name="IsStable">Whether it is one item that all three have.</param>
internal readonly record struct ThreeWayRegion(Range Composed, Range Hand, Range Now, bool IsStable);

/// <summary>Lays two versions against the one they both come from.</summary>
internal static class ThreeWay
{
    public static IEnumerable<ThreeWayRegion> FindRegions(
        IReadOnlyList<string> composed,
        IReadOnlyList<string> hand,
        IReadOnlyList<string> now
    )
    {
        int[] inHand = FindPartners(composed, hand),
            inNow = FindPartners(composed, now);
        var (from, fromHand, fromNow) = (0, 0, 0);
        for (var at = 0; at < composed.Count; at++)
        {
            if (inHand[at] < 0 || inNow[at] < 0)
                continue;
            if (at > from || inHand[at] > fromHand || inNow[at] > fromNow)
                yield return new(from..at, fromHand..inHand[at], fromNow..inNow[at], IsStable: false);
            (from, fromHand, fromNow) = (at + 1, inHand[at] + 1, inNow[at] + 1);
            yield return new(at..from, inHand[at]..fromHand, inNow[at]..fromNow, IsStable: true);
        }

        if (composed.Count > from || hand.Count > fromHand || now.Count > fromNow)
            yield return new(from..composed.Count, fromHand..hand.Count, fromNow..now.Count, IsStable: false);
    }

    private static int[] FindPartners(IReadOnlyList<string> composed, IReadOnlyList<string> other)
    {
        var partners = new int[composed.Count];
        Array.Fill(partners, -1);
        foreach (var (mine, theirs) in CommonSequence.FindPairs(composed, other))
            partners[mine] = theirs;
        return partners;
    }
}
