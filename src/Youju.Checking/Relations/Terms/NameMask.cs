using System.Numerics;

namespace Youju.Checking.Relations.Terms;

/// <summary>The pairs of neighbouring characters of a name, folded into bits, so that two names are compared in a moment.</summary>
/// <remarks>Two halves and no 128-bit number: what holds one cannot be compiled ahead of time.</remarks>
internal readonly record struct NameMask(ulong Low, ulong High)
{
    private const uint Spread = 2654435761;
    private const int UnusedBits = 25;
    private const int HalfBits = 64;

    public bool IsEmpty => (Low | High) == 0;

    public NameMask WithPair(char one, char other)
    {
        var place = (int)(unchecked(((one * 31u) + (other * 1009u)) * Spread) >> UnusedBits);
        return place < HalfBits
            ? this with
            {
                Low = Low | (1UL << place),
            }
            : this with
            {
                High = High | (1UL << (place - HalfBits)),
            };
    }

    /// <summary>How much of the shorter name the longer one holds, from 0 to 1.</summary>
    public double MeasureLikeness(NameMask other)
    {
        var shorter = Math.Min(CountBits(Low, High), CountBits(other.Low, other.High));
        return shorter == 0 ? 0 : (double)CountBits(Low & other.Low, High & other.High) / shorter;
    }

    /// <summary>How much of the name another one holds, from 0 to 1.</summary>
    public double MeasureHeldBy(NameMask other) =>
        IsEmpty ? 0 : (double)CountBits(Low & other.Low, High & other.High) / CountBits(Low, High);

    private static int CountBits(ulong low, ulong high) =>
        BitOperations.PopCount(low) + BitOperations.PopCount(high);
}
