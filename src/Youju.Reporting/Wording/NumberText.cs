using System.Globalization;

namespace Youju.Reporting.Wording;

/// <summary>How plain numbers are printed.</summary>
internal static class NumberText
{
    /// <summary>Points: 9.5, with two decimals at most.</summary>
    public static string FormatPoints(decimal points) =>
        points.ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>With as many decimals as it has, four at most.</summary>
    public static string FormatShort(decimal number) =>
        number.ToString("0.####", CultureInfo.InvariantCulture);

    /// <summary>With so many decimals, zeros too.</summary>
    public static string FormatFixed(decimal number, int decimals) =>
        number.ToString("F" + FormatCount(decimals), CultureInfo.InvariantCulture);

    /// <summary>How many there are.</summary>
    public static string FormatCount(int count) => count.ToString(CultureInfo.InvariantCulture);
}
