using System.Globalization;
using Youju.Domain.Figures;

namespace Youju.Checking.Claims;

/// <summary>Asks whether a slip of the pen explains why figures disagree; then they were surely meant to agree.</summary>
internal static class Typo
{
    private const int LeastDigits = 3;

    /// <summary>
    /// Whether replacing one figure by <paramref name="right"/> (in its printed scale) is one wrong
    /// digit, one swap, one digit lost or added, or a shift of the point.
    /// </summary>
    public static bool Explains(PrintedFigure figure, decimal right)
    {
        if (right < 0 || figure.Qualifier != Qualifier.Rounded)
            return false;
        var decimals = Decimals(figure.Grain);
        right = Math.Round(right, decimals, MidpointRounding.AwayFromZero);
        var a = Digits(figure.Value, decimals);
        var b = Digits(right, decimals);
        // Round figures differ by one digit too easily.
        if (Math.Max(a.TrimEnd('0').Length, b.TrimEnd('0').Length) < LeastDigits || a == b)
            return false;
        return IsShift(figure.Value, right)
            || (a.Length == b.Length ? IsOneDigitOrSwap(a, b) : LosesOneDigit(a, b));
    }

    public static int Decimals(decimal grain)
    {
        var decimals = 0;
        while (grain < 1 && decimals < 8)
            (grain, decimals) = (grain * 10, decimals + 1);
        return decimals;
    }

    private static string Digits(decimal value, int decimals) =>
        value
            .ToString("F" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture)
            .Replace(".", "");

    private static bool IsShift(decimal a, decimal b) =>
        a != 0 && b != 0 && (a * 10 == b || b * 10 == a || a * 100 == b || b * 100 == a);

    private static bool IsOneDigitOrSwap(string a, string b)
    {
        var differing = Enumerable.Range(0, a.Length).Where(i => a[i] != b[i]).ToList();
        return differing.Count == 1
            || (
                differing.Count == 2
                && differing[1] == differing[0] + 1
                && a[differing[0]] == b[differing[1]]
                && a[differing[1]] == b[differing[0]]
            );
    }

    private static bool LosesOneDigit(string a, string b)
    {
        var (longer, shorter) = a.Length > b.Length ? (a, b) : (b, a);
        return longer.Length - shorter.Length == 1
            && Enumerable.Range(0, longer.Length).Any(i => longer.Remove(i, 1) == shorter);
    }
}
