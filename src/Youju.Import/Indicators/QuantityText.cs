using Youju.Domain.Figures;
using Youju.Domain.Registers;
using Youju.Import.Cells;
using Youju.Reading.Tables;
using Youju.Text.Numbers;
using Youju.Text.Words;

namespace Youju.Import.Indicators;

/// <summary>What a cell says of a quantity, or why it is none.</summary>
/// <param name="Expected">What should stand there, in Chinese; null where the quantity is fine.</param>
internal readonly record struct QuantityReading(SoftQuantity? Quantity, string? Expected)
{
    /// <summary>Whether the words are a quantity, though one that cannot stand here.</summary>
    public bool IsFigure { get; init; }
}

/// <summary>Reads quantities whose unit stands in the cell or in a column of its own: 18万人次; 18 under 万人次; 100 under %.</summary>
internal sealed class QuantityText(FigureReader figures)
{
    private const string NoNumber = "应为数字，单位写在后面或“计量单位”栏";
    private const string TooLarge = "数太大或太小，请核对单位";

    // Stands in for a unit that the pack does not know, or that is left open: 近2 under 元/人次.
    private const string AnyUnit = "个";

    private const int LongestUnit = 8;
    private const decimal TenThousand = 10_000;

    private static readonly HashSet<string> NoUnit = ["", "/", "-", "—", "无", "无单位"];

    /// <summary>The base unit that words name, and how many of it they mean: 万人次 is 10000 人次.</summary>
    public (Unit Unit, decimal Scale) ParseUnit(string? words)
    {
        var bare = words?.Trim() ?? "";
        if (NoUnit.Contains(bare))
            return (Unit.None, 1);
        return
            WholeFigure.ReadFigure(figures, "1" + bare) is { Value: 1, Qualifier: Qualifier.Rounded } one
            && one.Unit != Unit.None
            ? (Unit.FromSymbol(one.Unit.Symbol), one.Scale)
            : (Unit.FromSymbol(bare), 1);
    }

    /// <summary>A number with a unit that the pack does not know; only where a sign before it says that it is no other text.</summary>
    public static QuantityReading ReadSigned(string words)
    {
        var bare = HalfWidth.FromFullWidth(words).Trim();
        if (
            PrintedNumber.ParseAtStart(bare) is not { } number
            || bare.Length - number.Length is 0 or > LongestUnit
            || bare.AsSpan(number.Length).ContainsAnyInRange('0', '9')
        )
            return new(null, NoNumber);
        var unit = bare[number.Length..].Trim();
        // 7.2万针次
        var (scale, counted) = unit is ['万', _, ..] ? (TenThousand, unit[1..]) : (1, unit);
        return BoundedNumber.IsWithinBounds(number.Value * scale)
            ? RequireUsable(new(number.Value * scale, Unit.FromSymbol(counted)))
            : new(null, TooLarge) { IsFigure = true };
    }

    public QuantityReading ReadQuantity(string printed, string? unitWords)
    {
        var words = HalfWidth.FromFullWidth(printed);
        var (unit, scale) = ParseUnit(unitWords);
        if (WholeFigure.ReadFigure(figures, words) is { } stated && stated.Unit != Unit.None)
            return unit == Unit.None || unit.Symbol == stated.Unit.Symbol
                ? FromFigure(stated)
                : RejectOtherUnit(stated, unitWords);
        if (
            unit != Unit.None
            && WholeFigure.ReadFigure(figures, words.TrimEnd() + unitWords!.Trim()) is { } completed
            && completed.Unit.Symbol == unit.Symbol
        )
            return FromFigure(completed);
        if (WholeFigure.ReadPlainNumber(RemoveUnit(words, unitWords)) is { } number)
            return BoundedNumber.IsWithinBounds(number)
                ? RequireUsable(new(number * scale, unit))
                : new(null, TooLarge) { IsFigure = true };
        return
            WholeFigure.ReadFigure(figures, RemoveUnit(words, unitWords) + AnyUnit)
                is { Unit.Symbol: AnyUnit } stood
            ? FromFigure(stood, unit)
            : new(null, NoNumber);
    }

    private static QuantityReading FromFigure(PrintedFigure figure) =>
        FromFigure(figure, Unit.FromSymbol(figure.Unit.Symbol));

    private static QuantityReading FromFigure(PrintedFigure figure, Unit unit)
    {
        var step = figure.Grain * figure.Scale;
        return RequireUsable(
            new(
                figure.Nominal,
                unit,
                figure.Qualifier,
                figure.Qualifier == Qualifier.Rounded && step > 1 ? step : null
            )
        );
    }

    private static QuantityReading RequireUsable(SoftQuantity quantity) =>
        BoundedNumber.IsWithinBounds(quantity.Value)
            ? new(quantity, null)
            : new(null, TooLarge) { IsFigure = true };

    private static QuantityReading RejectOtherUnit(PrintedFigure stated, string? unitWords) =>
        new(null, $"单位是“{stated.Unit.Symbol}”，“计量单位”栏写的却是“{unitWords}”，请改成一样的")
        {
            IsFigure = true,
        };

    // 2元/人次 under 元/人次.
    private static string RemoveUnit(string words, string? unitWords) =>
        unitWords?.Trim() is { Length: > 0 } unit && words.TrimEnd().EndsWith(unit, StringComparison.Ordinal)
            ? words.TrimEnd()[..^unit.Length]
            : words;
}
