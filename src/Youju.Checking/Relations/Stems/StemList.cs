namespace Youju.Checking.Relations.Stems;

/// <summary>The stems of a text in their order.</summary>
internal sealed class StemList(List<Stem> stems)
{
    public int Count => stems.Count;

    public Stem this[int index] => stems[index];

    /// <summary>The index of the first stem that starts at or behind the offset.</summary>
    public int FindIndexAt(int offset)
    {
        int low = 0,
            high = stems.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (stems[middle].Start < offset)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    /// <summary>The classes of all stems between two offsets.</summary>
    public StemSet UniteBetween(int start, int end)
    {
        StemSet united = default;
        for (var index = FindIndexAt(start); index < stems.Count && stems[index].End <= end; index++)
            united |= stems[index].Set;
        return united;
    }
}
