namespace Youju.Checking.Relations.Weighing;

/// <summary>The features of one binding: few of many, each with its strength.</summary>
internal sealed class FeatureVector
{
    private readonly List<(int Index, double Strength)> entries = new(64);

    public IReadOnlyList<(int Index, double Strength)> Entries => entries;

    public void Clear() => entries.Clear();

    public void Add(Feature feature, double strength = 1) => entries.Add(((int)feature, strength));

    public void AddIf(bool applies, Feature feature)
    {
        if (applies)
            entries.Add(((int)feature, 1));
    }

    /// <summary>Adds one entry a class of a set of stems.</summary>
    public void AddStems(StemRow row, ulong bits)
    {
        for (; bits != 0; bits &= bits - 1)
        {
            entries.Add(
                (FeatureNames.FindIndex(row, System.Numerics.BitOperations.TrailingZeroCount(bits)), 1)
            );
        }
    }
}

/// <summary>Around which figure of a binding a stem stands.</summary>
internal enum StemRow
{
    TargetNear,
    TargetClause,
    TargetPost,
    FirstLead,
    FirstPost,
    LastLead,
    LastPost,
}
