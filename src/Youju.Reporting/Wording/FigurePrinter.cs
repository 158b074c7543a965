using System.Globalization;
using Youju.Domain.Figures;

namespace Youju.Reporting.Wording;

/// <summary>Prints a quantity so that the interval a reader must take it for holds what it may truly be.</summary>
public sealed class FigurePrinter(FigureStyle style)
{
    private const decimal TenThousand = 10_000m;

    // From here on whole ten thousands are easier to read as 10万 than as 100000.
    private const decimal LongNumber = 100_000m;

    public string Print(Quantity quantity) => quantity.Unit.Dimension switch
    {
        Dimension.Money when quantity.Unit == Unit.Yuan => Money(quantity),
        Dimension.Percent => Rounded(quantity.Value, style.PercentDecimals) + "%",
        _ => Counted(quantity),
    };

    private string Money(Quantity quantity)
    {
        var scale = style.Money switch { "亿元" => 100_000_000m, "万元" => TenThousand, _ => 1m };
        return Qualified(quantity, Rounded(quantity.Value / scale, style.MoneyDecimals), "", style.Money);
    }

    private static string Counted(Quantity quantity)
    {
        var isLong = Math.Abs(quantity.Value) >= LongNumber && quantity.Value % TenThousand == 0;
        var digits = isLong ? Plain(quantity.Value / TenThousand) : Plain(quantity.Value);
        return Qualified(quantity, digits, isLong ? "万" : "", quantity.Unit.Symbol);
    }

    private static string Qualified(Quantity quantity, string digits, string scale, string unit) => quantity.Exactness switch
    {
        Exactness.Exact => digits + scale + unit,
        Exactness.LowerBound when quantity.Interval.High >= Interval.Unbounded => digits + scale + unit + "以上",
        Exactness.LowerBound => digits + scale + "余" + unit,
        Exactness.UpperBound when quantity.Interval.Low <= 0 => "不超过" + digits + scale + unit,
        Exactness.UpperBound => "近" + digits + scale + unit,
        _ when quantity.Unit.Dimension == Dimension.Money => digits + scale + unit,
        _ => "约" + digits + scale + unit,
    };

    private static string Rounded(decimal value, int decimals) =>
        decimal.Round(value, decimals, MidpointRounding.AwayFromZero).ToString("F" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

    private static string Plain(decimal value) =>
        decimal.Round(value, 4, MidpointRounding.AwayFromZero).ToString("0.####", CultureInfo.InvariantCulture);
}
