namespace Youju.Reading.Search;

/// <summary>Looks through a list from a place in it, without a copy.</summary>
public static class Nearby
{
    /// <summary>The items before an index, nearest first, as far as anyone would look back.</summary>
    public static IEnumerable<T> Backwards<T>(this IReadOnlyList<T> items, int before, int most)
    {
        for (var at = before - 1; at >= Math.Max(0, before - most); at--)
            yield return items[at];
    }

    /// <summary>How many items of an ordered list lie below a mark, which is where those from the mark on begin.</summary>
    public static int CountBelow<T>(this IReadOnlyList<T> items, int mark, Func<T, int> position)
    {
        int low = 0,
            high = items.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (position(items[middle]) < mark)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
