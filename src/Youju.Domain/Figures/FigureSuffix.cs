using Youju.Domain.Documents;

namespace Youju.Domain.Figures;

/// <summary>What follows the digits of a figure: scale, unit, and the words that widen it.</summary>
internal readonly record struct FigureSuffix(
    decimal Scale,
    Unit Unit,
    Qualifier? Qualifier,
    int End,
    bool HasWords
)
{
    /// <summary>Nothing there belongs to the number.</summary>
    public bool IsNone => !HasWords;

    public PrintedFigure CreateFigure(decimal value, decimal grain, FigurePrefix head, TextSpan digits)
    {
        var unit = Unit == Unit.None && head.IsMoney ? Unit.Yuan : Unit;
        var qualifier = CombineQualifiers(head.Qualifier, Qualifier);
        var step = qualifier == Figures.Qualifier.Rounded ? grain : PowerOfTen.FindLastStep(value, grain);
        var signed = head.IsNegative ? -value : value;
        return new(TextSpan.FromBounds(head.Start, End), signed, step, Scale, unit, qualifier)
        {
            Digits = digits,
        };
    }

    // 约…余: two words together say no more than that the figure is near.
    private static Qualifier CombineQualifiers(Qualifier? before, Qualifier? after) =>
        before is { } one && after is { } other && one != other
            ? Figures.Qualifier.About
            : before ?? after ?? Figures.Qualifier.Rounded;
}

/// <summary>What stands in front of the digits of a figure.</summary>
internal readonly record struct FigurePrefix(int Start, Qualifier? Qualifier, bool IsMoney, bool IsNegative)
{
    public static FigurePrefix CreateBare(int start) => new(start, null, false, false);
}
