using System.Globalization;
using Youju.Domain.Figures;

namespace Youju.Web.Layout;

/// <summary>Figures as tables show them: one unit a table, thin spaces between thousands, nothing for what is unknown.</summary>
internal static class FigureText
{
    private const char ThinSpace = '\u2009';
    private const char Minus = '\u2212';

    /// <summary>An amount in 万元, to the hundredth.</summary>
    public static string FormatTenThousands(Money? amount) =>
        amount is { } known ? Format(known.Yuan / 10_000, "#,##0.00") : "";

    /// <summary>A share in percent.</summary>
    public static string FormatPercent(decimal? share) =>
        share is { } known ? Format(known * 100, "0.00") + "%" : "";

    /// <summary>A growth in percent, with its sign.</summary>
    public static string FormatGrowth(decimal? growth) =>
        growth is { } known ? (known > 0 ? "+" : "") + Format(known * 100, "0.00") + "%" : "";

    private static string Format(decimal number, string format) =>
        number.ToString(format, CultureInfo.InvariantCulture).Replace(',', ThinSpace).Replace('-', Minus);
}
