namespace Youju.Reading.Papers;

/// <summary>The heads above each column, be the cells of a group merged or left blank.</summary>
internal static class HeadPaths
{
    public static IReadOnlyDictionary<int, IReadOnlyList<string>> FromRows(
        IReadOnlyList<IReadOnlyDictionary<int, string>> heads,
        IReadOnlyList<int> positions
    )
    {
        var paths = positions.ToDictionary(position => position, _ => new List<string>());
        for (var row = 0; row < heads.Count; row++)
        {
            foreach (var (position, head) in ListHeads(heads, row, positions))
            {
                if (paths[position] is not [.., var above] || above != head)
                    paths[position].Add(head);
            }
        }

        return paths.ToDictionary(path => path.Key, path => (IReadOnlyList<string>)path.Value);
    }

    /// <summary>What one row says of each column: its own cell, or that of the group it stands in.</summary>
    private static IEnumerable<(int Position, string Head)> ListHeads(
        IReadOnlyList<IReadOnlyDictionary<int, string>> heads,
        int row,
        IReadOnlyList<int> positions
    )
    {
        string? group = null;
        foreach (var position in positions)
        {
            var isGrouped = HasHeadBelow(heads, row, position);
            // 公务接待费 beside 公务用车 ends what stood beneath that: 运行费.
            if (heads.Take(row).Any(above => above.ContainsKey(position)))
                group = null;
            if (heads[row].TryGetValue(position, out var own))
                group = isGrouped ? own : null;
            else
                own = isGrouped ? group : null;
            if (own is not null)
                yield return (position, own);
        }
    }

    private static bool HasHeadBelow(
        IReadOnlyList<IReadOnlyDictionary<int, string>> heads,
        int row,
        int position
    ) => heads.Skip(row + 1).Any(below => below.ContainsKey(position));
}
