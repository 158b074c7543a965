using System.Globalization;
using Youju.Text.Words;

namespace Youju.Text.Numbers;

/// <summary>Numbers that a year of work can hold, so that sums, products and quotients of them never overflow.</summary>
public static class BoundedNumber
{
    private const decimal Beyond = 1_000_000_000_000_000m;
    private const decimal Smallest = 0.000_000_000_1m;

    /// <summary>The number that was written, in plain or full-width digits; null where the text is none, or out of bounds.</summary>
    public static decimal? ParseNumber(string text) =>
        decimal.TryParse(
            HalfWidth.FromFullWidth(text),
            NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint,
            CultureInfo.InvariantCulture,
            out var number
        ) && IsWithinBounds(number)
            ? number
            : null;

    public static bool IsWithinBounds(decimal number) =>
        number == 0 || Math.Abs(number) is >= Smallest and < Beyond;
}
