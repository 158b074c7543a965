using System.Globalization;

namespace Youju.Domain.Figures;

/// <summary>Prints computed values the way the report prints its figures.</summary>
public static class FigureFormat
{
    /// <summary>A value in base units with the scale, unit and precision of a printed figure: 62.70万元.</summary>
    public static string FormatLike(decimal nominal, PrintedFigure like)
    {
        return FormatDigits(nominal, like) + FormatScaleAndUnit(like);
    }

    /// <summary>The digits alone.</summary>
    public static string FormatDigits(decimal nominal, PrintedFigure like)
    {
        var decimals = CountDecimals(like.Grain);
        var rounded = decimal.Round(nominal / like.Scale, decimals, MidpointRounding.AwayFromZero);
        return rounded.ToString((like.Grouped ? "N" : "F") + decimals, CultureInfo.InvariantCulture);
    }

    /// <summary>The figure as printed, in one style.</summary>
    public static string FormatFigure(PrintedFigure figure) => FormatLike(figure.Nominal, figure);

    /// <summary>An unrounded result with enough digits to see why it differs, in the scale of a printed figure: 9.5575%.</summary>
    public static string FormatFinely(decimal nominal, PrintedFigure like)
    {
        var rounded = decimal.Round(
            nominal / like.Scale,
            CountDecimals(like.Grain) + 2,
            MidpointRounding.AwayFromZero
        );
        return rounded.ToString("0.############", CultureInfo.InvariantCulture) + FormatScaleAndUnit(like);
    }

    private static string FormatScaleAndUnit(PrintedFigure figure) =>
        figure.Scale switch
        {
            1_000 => "千",
            10_000 => "万",
            1_000_000 => "百万",
            10_000_000 => "千万",
            100_000_000 => "亿",
            1_000_000_000_000 => "万亿",
            _ => "",
        } + figure.Unit.Symbol;

    private static int CountDecimals(decimal grain)
    {
        var decimals = 0;
        for (; grain < 1; grain *= 10)
            decimals++;
        return decimals;
    }
}
