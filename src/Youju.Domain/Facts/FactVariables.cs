using System.Globalization;
using Youju.Domain.Figures;

namespace Youju.Domain.Facts;

/// <summary>Figures and their sources in the words a clerk uses.</summary>
public static class FactFormat
{
    public static string ToChineseText(this Quantity? quantity) =>
        quantity is { } known ? known.ToChineseText() : "未知";

    public static string ToChineseText(this Quantity quantity) =>
        quantity.Exactness switch
        {
            Exactness.Exact => FormatWithUnit(quantity),
            Exactness.LowerBound => FormatWithUnit(quantity) + "以上",
            Exactness.UpperBound => "不超过 " + FormatWithUnit(quantity),
            _ => "约 " + FormatWithUnit(quantity),
        };

    private static string FormatWithUnit(Quantity quantity)
    {
        var digits = decimal.Round(quantity.Value, 4, MidpointRounding.AwayFromZero)
            .ToString("0.####", CultureInfo.InvariantCulture);
        return quantity.Unit.Symbol is "%" or ""
            ? digits + quantity.Unit.Symbol
            : $"{digits} {quantity.Unit.Symbol}";
    }
}
