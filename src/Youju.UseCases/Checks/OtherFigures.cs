using System.Globalization;
using System.Text.RegularExpressions;

namespace Youju.UseCases.Checks;

/// <summary>Puts other figures into a text, so that sums, differences and shares stay what they are.</summary>
internal static partial class OtherFigures
{
    /// <param name="factor">What every amount and count is multiplied by; years, days, shares and numbers of documents stay.</param>
    public static string ReplaceFigures(string text, int factor) =>
        Amount().Replace(text, match => Multiply(match.Value, factor));

    private static string Multiply(string printed, int factor)
    {
        var plain = printed.Replace(",", "", StringComparison.Ordinal);
        if (
            !decimal.TryParse(
                plain,
                NumberStyles.AllowDecimalPoint,
                CultureInfo.InvariantCulture,
                out var value
            )
            || value > long.MaxValue / 100
        )
            return printed;
        var decimals = plain.Contains('.', StringComparison.Ordinal)
            ? plain.Length - plain.IndexOf('.', StringComparison.Ordinal) - 1
            : 0;
        var grouped = printed.Length > plain.Length ? "N" : "F";
        return (value * factor).ToString(
            string.Create(CultureInfo.InvariantCulture, $"{grouped}{decimals}"),
            CultureInfo.InvariantCulture
        );
    }

    // 62.61, 1,234.5 – and neither 2024年, 12月, 35%, 第3, 〔2024〕5号, 1. nor a part of these.
    [GeneratedRegex(
        """
            (?<![\d.,A-Za-z〔\[第])
            (?!(?:19|20)\d\d(?![\d,.]))
            (?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?
            (?![\d%％年月日号条款项]|,\d|\.\d|[.．、)）]\s*\p{Lo}|\s*[%％]|个百分点)
            """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Amount();
}
