namespace Youju.Domain.Reports.Returns;

/// <summary>What two sequences have in common, in order, by the greedy algorithm of Myers (1986) with a bound on its work.</summary>
/// <remarks>Where they differ more than the bound, only what is unique on both sides and what lies close
/// around it is seen as common.</remarks>
internal static class CommonSequence
{
    private const int MostEdits = 800;

    /// <summary>Pairs of positions with equal items, rising on both sides.</summary>
    public static List<(int Left, int Right)> FindPairs(
        IReadOnlyList<string> left,
        IReadOnlyList<string> right
    )
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        int[] a = [.. left.Select(Number)],
            b = [.. right.Select(Number)];
        var pairs = new List<(int, int)>(Math.Min(a.Length, b.Length));
        AddPairsBetween(a, b, (0, 0), (a.Length, b.Length), mayDivide: true, pairs);
        return pairs;

        int Number(string item) =>
            numbers.TryGetValue(item, out var known) ? known : numbers[item] = numbers.Count;
    }

    private static void AddPairsBetween(
        int[] a,
        int[] b,
        (int Left, int Right) start,
        (int Left, int Right) end,
        bool mayDivide,
        List<(int, int)> pairs
    )
    {
        for (
            ;
            start.Left < end.Left && start.Right < end.Right && a[start.Left] == b[start.Right];
            start = (start.Left + 1, start.Right + 1)
        )
            pairs.Add(start);
        var tail = 0;
        while (
            end.Left - tail > start.Left
            && end.Right - tail > start.Right
            && a[end.Left - tail - 1] == b[end.Right - tail - 1]
        )
            tail++;
        var middle = FindMyersPairs(
            a.AsSpan(start.Left..(end.Left - tail)),
            b.AsSpan(start.Right..(end.Right - tail))
        );
        if (middle is { } common)
            pairs.AddRange(common.Select(pair => (pair.Left + start.Left, pair.Right + start.Right)));
        else if (mayDivide)
            AddAroundAnchors(a, b, start, (end.Left - tail, end.Right - tail), pairs);
        for (; tail > 0; tail--)
            pairs.Add((end.Left - tail, end.Right - tail));
    }

    private static void AddAroundAnchors(
        int[] a,
        int[] b,
        (int Left, int Right) start,
        (int Left, int Right) end,
        List<(int, int)> pairs
    )
    {
        foreach (var anchor in FindRisingChain(FindUniquePairs(a, b, start, end)))
        {
            AddPairsBetween(a, b, start, anchor, mayDivide: false, pairs);
            pairs.Add(anchor);
            start = (anchor.Left + 1, anchor.Right + 1);
        }

        AddPairsBetween(a, b, start, end, mayDivide: false, pairs);
    }

    private static List<(int Left, int Right)> FindUniquePairs(
        int[] a,
        int[] b,
        (int Left, int Right) start,
        (int Left, int Right) end
    )
    {
        var once = IndexSingleItems(b, start.Right, end.Right);
        return
        [
            .. from item in IndexSingleItems(a, start.Left, end.Left)
            where item.Value >= 0 && once.GetValueOrDefault(item.Key, -1) >= 0
            orderby item.Value
            select (item.Value, once[item.Key]),
        ];
    }

    // The position of each item, or -1 for one that stands there twice.
    private static Dictionary<int, int> IndexSingleItems(int[] items, int start, int end)
    {
        var once = new Dictionary<int, int>();
        for (var at = start; at < end; at++)
            once[items[at]] = once.ContainsKey(items[at]) ? -1 : at;
        return once;
    }

    // The longest chain of pairs that rises on the right too.
    private static List<(int Left, int Right)> FindRisingChain(List<(int Left, int Right)> pairs)
    {
        var (ends, before) = (new List<int>(), new int[pairs.Count]);
        for (var at = 0; at < pairs.Count; at++)
        {
            var (low, high) = (0, ends.Count);
            while (low < high)
            {
                var middle = (low + high) / 2;
                if (pairs[ends[middle]].Right < pairs[at].Right)
                    low = middle + 1;
                else
                    high = middle;
            }

            before[at] = low == 0 ? -1 : ends[low - 1];
            if (low == ends.Count)
                ends.Add(at);
            else
                ends[low] = at;
        }

        var chain = new List<(int, int)>();
        for (var at = ends.Count == 0 ? -1 : ends[^1]; at >= 0; at = before[at])
            chain.Add(pairs[at]);
        chain.Reverse();
        return chain;
    }

    private static List<(int Left, int Right)>? FindMyersPairs(ReadOnlySpan<int> a, ReadOnlySpan<int> b)
    {
        var limit = Math.Min(a.Length + b.Length, MostEdits);
        var (reach, middle, history) = (new int[(2 * limit) + 3], limit + 1, new List<int[]>());
        for (var edits = 0; edits <= limit; edits++)
        {
            history.Add(reach[(middle - edits - 1)..(middle + edits + 2)]);
            for (var diagonal = -edits; diagonal <= edits; diagonal += 2)
            {
                var x = IsDownwardStep(reach, middle, diagonal, edits)
                    ? reach[middle + diagonal + 1]
                    : reach[middle + diagonal - 1] + 1;
                while (x < a.Length && x - diagonal < b.Length && a[x] == b[x - diagonal])
                    x++;
                reach[middle + diagonal] = x;
                if (x >= a.Length && x - diagonal >= b.Length)
                    return WalkBackPath(history, a.Length, b.Length);
            }
        }

        return null;
    }

    private static List<(int Left, int Right)> WalkBackPath(List<int[]> history, int x, int y)
    {
        var pairs = new List<(int, int)>();
        for (var edits = history.Count - 1; edits >= 0; edits--)
        {
            var (reach, middle, diagonal) = (history[edits], edits + 1, x - y);
            var before = IsDownwardStep(reach, middle, diagonal, edits) ? diagonal + 1 : diagonal - 1;
            var (fromX, fromY) =
                edits == 0 ? (0, 0) : (reach[middle + before], reach[middle + before] - before);
            for (; x > fromX && y > fromY; x--, y--)
                pairs.Add((x - 1, y - 1));
            (x, y) = (fromX, fromY);
        }

        pairs.Reverse();
        return pairs;
    }

    private static bool IsDownwardStep(int[] reach, int middle, int diagonal, int edits) =>
        diagonal == -edits
        || (diagonal != edits && reach[middle + diagonal - 1] < reach[middle + diagonal + 1]);
}
