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

    /// <summary>Whether a stem of one of the classes ends at the offset.</summary>
    public bool EndsAt(int offset, StemSet classes)
    {
        for (var index = FindIndexAt(offset) - 1; index >= 0 && stems[index].End >= offset; index--)
        {
            if (stems[index].End == offset && stems[index].Set.HasAny(classes))
                return true;
        }

        return false;
    }

    /// <summary>Whether the stems behind one of them lead up to the offset without a word between, all of the classes.</summary>
    public bool LeadOnlyTo(int index, int offset, StemSet classes)
    {
        var (at, isLed) = (stems[index].End, false);
        for (var next = index + 1; next < stems.Count && stems[next].End <= offset; next++)
        {
            if (stems[next].Start != at || !stems[next].Set.HasAny(classes))
                return false;
            (at, isLed) = (stems[next].End, true);
        }

        return isLed && at == offset;
    }
}
