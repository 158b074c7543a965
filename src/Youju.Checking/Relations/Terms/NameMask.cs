using System.Numerics;

namespace Youju.Checking.Relations.Terms;

/// <summary>The pairs of neighbouring characters of a name, folded into bits, so that two names are compared in a moment.</summary>
internal readonly record struct NameMask(ulong Bits)
{
    public bool IsEmpty => Bits == 0;

    public NameMask WithPair(char one, char other) =>
        new(Bits | (1UL << (int)(unchecked(((one * 31u) + (other * 1009u)) * 2654435761u) >> 26)));

    /// <summary>How much of the shorter name the longer one holds, from 0 to 1.</summary>
    public double MeasureLikeness(NameMask other)
    {
        var shorter = Math.Min(BitOperations.PopCount(Bits), BitOperations.PopCount(other.Bits));
        return shorter == 0 ? 0 : (double)BitOperations.PopCount(Bits & other.Bits) / shorter;
    }
}
