namespace Youju.Tourism.Routes.Search;

/// <summary>Numbers that look random and are the same for the same seed on every machine (splitmix64).</summary>
internal sealed class SeededDice(ulong seed)
{
    private const double Steps = 1UL << 53;
    private ulong state = seed;

    /// <summary>A whole number from 0 to below the bound.</summary>
    public int RollBelow(int bound) => (int)((RollBits() >> 33) % (ulong)bound);

    /// <summary>A number from 0 to below 1.</summary>
    public double RollShare() => (RollBits() >> 11) / Steps;

    public void ShuffleItems(Span<int> items)
    {
        for (var at = items.Length - 1; at > 0; at--)
        {
            var other = RollBelow(at + 1);
            (items[at], items[other]) = (items[other], items[at]);
        }
    }

    private ulong RollBits()
    {
        unchecked
        {
            state += 0x9E3779B97F4A7C15;
            var bits = state;
            bits = (bits ^ (bits >> 30)) * 0xBF58476D1CE4E5B9;
            bits = (bits ^ (bits >> 27)) * 0x94D049BB133111EB;
            return bits ^ (bits >> 31);
        }
    }
}
