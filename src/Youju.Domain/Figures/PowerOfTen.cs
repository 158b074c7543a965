namespace Youju.Domain.Figures;

/// <summary>Powers of ten as decimals.</summary>
internal static class PowerOfTen
{
    public static decimal FromExponent(int exponent)
    {
        var power = 1m;
        for (; exponent > 0; exponent--)
            power *= 10;
        for (; exponent < 0; exponent++)
            power /= 10;
        return power;
    }

    /// <summary>What one step of the last non-zero digit is worth: 100 for 1200, 0.1 for 62.50.</summary>
    public static decimal FindLastStep(decimal value, decimal grain)
    {
        if (value == 0)
            return grain;
        while (value % (grain * 10) == 0)
            grain *= 10;
        return grain;
    }
}
