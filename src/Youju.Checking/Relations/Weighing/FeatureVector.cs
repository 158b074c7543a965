using System.Numerics;

namespace Youju.Checking.Relations.Weighing;

/// <summary>The features of one binding: few of many, each with its strength.</summary>
internal sealed class FeatureVector
{
    private readonly FeatureStrength[] entries = new FeatureStrength[FeatureNames.Count];
    private int count;

    public ReadOnlySpan<FeatureStrength> Entries => entries.AsSpan(0, count);

    public void Clear() => count = 0;

    public void Add(Feature feature, double strength = 1) => Add((int)feature, strength);

    public void AddIf(bool applies, Feature feature)
    {
        if (applies)
            Add((int)feature, 1);
    }

    /// <summary>Adds one entry a class of a set of stems.</summary>
    public void AddStems(StemRow row, ulong bits)
    {
        for (; bits != 0; bits &= bits - 1)
            Add(FeatureNames.FindIndex(row, BitOperations.TrailingZeroCount(bits)), 1);
    }

    private void Add(int index, double strength) => entries[count++] = new(index, strength);
}

/// <param name="Index">The row of the table of weights.</param>
internal readonly record struct FeatureStrength(int Index, double Strength);

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
