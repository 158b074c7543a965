using System.Globalization;
using Youju.Domain.Figures;

namespace Youju.Domain.Facts;

/// <summary>Figures and their sources in the words a clerk uses.</summary>
public static class FactWords
{
    public static string InWords(this Quantity? quantity) => quantity is { } known ? known.InWords() : "未知";

    public static string InWords(this Quantity quantity) =>
        quantity.Exactness switch
        {
            Exactness.Exact => Printed(quantity),
            Exactness.LowerBound => Printed(quantity) + "以上",
            Exactness.UpperBound => "不超过 " + Printed(quantity),
            _ => "约 " + Printed(quantity),
        };

    private static string Printed(Quantity quantity)
    {
        var digits = decimal.Round(quantity.Value, 4, MidpointRounding.AwayFromZero)
            .ToString("0.####", CultureInfo.InvariantCulture);
        return quantity.Unit.Symbol is "%" or ""
            ? digits + quantity.Unit.Symbol
            : $"{digits} {quantity.Unit.Symbol}";
    }
}
