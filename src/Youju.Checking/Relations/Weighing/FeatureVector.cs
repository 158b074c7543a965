using System.Numerics;
using System.Runtime.InteropServices;

namespace Youju.Checking.Relations.Weighing;

/// <summary>The features of one binding: few of many, each with its strength.</summary>
internal sealed class FeatureVector
{
    private readonly List<FeatureStrength> entries = new(96);

    public ReadOnlySpan<FeatureStrength> Entries => CollectionsMarshal.AsSpan(entries);

    public void Clear() => entries.Clear();

    public void Add(Feature feature, double strength = 1) => entries.Add(new((int)feature, strength));

    public void AddIf(bool applies, Feature feature)
    {
        if (applies)
            entries.Add(new((int)feature, 1));
    }

    /// <summary>Adds one entry a class of a set of stems.</summary>
    public void AddStems(StemRow row, ulong bits)
    {
        for (; bits != 0; bits &= bits - 1)
            entries.Add(new(FeatureNames.FindIndex(row, BitOperations.TrailingZeroCount(bits)), 1));
    }
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
