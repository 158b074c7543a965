using System.Globalization;
using Youju.Domain.Budget;
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

    public static string InWords(this LineSource source) =>
        source switch
        {
            CellSource cell =>
                $"来源：{string.Join("；", cell.Places().Select(place => $"{place.File} {(place.Sheet.Length == 0 ? "" : place.Sheet + "!")}{place.Cell}"))}",
            HandEntered { IsIllustrative: true } hand => $"手工录入（示例值）：{hand.Reason}",
            HandEntered hand => $"手工录入：{hand.Reason}",
            _ => throw new InvalidOperationException($"No words are defined for {source.GetType().Name}."),
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
