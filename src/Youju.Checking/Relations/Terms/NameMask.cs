namespace Youju.Checking.Relations.Terms;

/// <summary>The pairs of neighbouring characters of a name, folded into bits, so that two names are compared in a moment.</summary>
internal readonly record struct NameMask(UInt128 Bits)
{
    private const uint Spread = 2654435761;
    private const int UnusedBits = 25;

    public bool IsEmpty => Bits == UInt128.Zero;

    public NameMask WithPair(char one, char other) =>
        new(Bits | (UInt128.One << (int)(unchecked(((one * 31u) + (other * 1009u)) * Spread) >> UnusedBits)));

    /// <summary>How much of the shorter name the longer one holds, from 0 to 1.</summary>
    public double MeasureLikeness(NameMask other)
    {
        var shorter = Math.Min(Count(Bits), Count(other.Bits));
        return shorter == 0 ? 0 : (double)Count(Bits & other.Bits) / shorter;
    }

    private static int Count(UInt128 bits) => (int)UInt128.PopCount(bits);
}
