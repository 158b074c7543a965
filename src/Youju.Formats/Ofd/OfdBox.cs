using System.Globalization;

namespace Youju.Formats.Ofd;

/// <summary>A rectangle of a page, in millimetres from its top left corner.</summary>
internal readonly record struct OfdBox(double Left, double Top, double Width, double Height)
{
    public const double PointsPerMillimetre = 72 / 25.4;

    private const double LongestSide = 10_000;

    /// <summary>A box written as four numbers; null where they are not.</summary>
    public static OfdBox? ParseNumbers(string? words) =>
        ListNumbers(words) is [var left, var top, var width, var height]
        && width is > 0 and < LongestSide
        && height is > 0 and < LongestSide
            ? new(left, top, width, height)
            : null;

    /// <summary>The numbers of a list with blanks between them; what is no number ends it.</summary>
    public static List<double> ListNumbers(string? words)
    {
        var numbers = new List<double>();
        foreach (
            var word in (words ?? "").Split([' ', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries)
        )
        {
            if (
                !double.TryParse(word, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
                || !double.IsFinite(number)
            )
                break;
            numbers.Add(number);
        }

        return numbers;
    }
}
