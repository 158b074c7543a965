using Youju.Domain.Reports.Returns;

namespace Youju.Domain.Reports.Merging;

/// <summary>One block or row in its three versions, each by its number or -1.</summary>
internal readonly record struct MergedItem(int Composed, int Hand, int Now);

/// <summary>Brings the items of two versions of one sequence into one order.</summary>
/// <remarks>The order is that of the composition, unless a person moved something: then it is the person's.</remarks>
internal static class MergeOrder
{
    /// <summary>All items that either version has, those that only the person has and only the dossier has among them.</summary>
    /// <param name="versions">What they say: items that only the person and only the dossier has are one where they say the same.</param>
    public static List<MergedItem> CollectItems(
        Pairing hand,
        int handCount,
        Pairing now,
        int nowCount,
        MergeVersions versions
    )
    {
        int[] composedOfHand = hand.FindLeftPartners(handCount),
            composedOfNow = now.FindLeftPartners(nowCount);
        var items = Enumerable
            .Range(0, hand.RightOf.Length)
            .Select(at => new MergedItem(at, hand.RightOf[at], now.RightOf[at]))
            .Where(item => item.Hand >= 0 || item.Now >= 0)
            .ToList();
        var added = FindUnpaired(composedOfNow);
        var sayings = added
            .GroupBy(versions.JoinNowWords, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => new Queue<int>(group), StringComparer.Ordinal);
        var lone = FindUnpaired(composedOfHand)
            .ConvertAll(mine => new MergedItem(
                -1,
                mine,
                sayings.GetValueOrDefault(versions.JoinHandWords(mine)) is { Count: > 0 } same
                    ? same.Dequeue()
                    : -1
            ));
        var both = lone.Select(item => item.Now).ToHashSet();
        return
        [
            .. items,
            .. lone,
            .. added.Where(theirs => !both.Contains(theirs)).Select(theirs => new MergedItem(-1, -1, theirs)),
        ];
    }

    public static List<MergedItem> SortItems(IReadOnlyList<MergedItem> items, bool byHand)
    {
        Func<MergedItem, int> leading = byHand ? item => item.Hand : item => item.Now;
        Func<MergedItem, int> other = byHand ? item => item.Now : item => item.Hand;
        // What only the other version has follows what it follows there.
        var following = new Dictionary<MergedItem, List<MergedItem>>();
        var (first, last) = (new List<MergedItem>(), default(MergedItem?));
        foreach (var item in items.Where(item => other(item) >= 0).OrderBy(other))
        {
            if (leading(item) >= 0)
                last = item;
            else if (last is { } before)
                GetOrAddFollowers(following, before).Add(item);
            else
                first.Add(item);
        }

        return
        [
            .. first,
            .. items
                .Where(item => leading(item) >= 0)
                .OrderBy(leading)
                .SelectMany(item => following.GetValueOrDefault(item, []).Prepend(item)),
        ];
    }

    private static List<MergedItem> GetOrAddFollowers(
        Dictionary<MergedItem, List<MergedItem>> following,
        MergedItem before
    )
    {
        if (!following.TryGetValue(before, out var items))
            following.Add(before, items = []);
        return items;
    }

    private static List<int> FindUnpaired(int[] partners)
    {
        return [.. Enumerable.Range(0, partners.Length).Where(at => partners[at] < 0)];
    }
}
