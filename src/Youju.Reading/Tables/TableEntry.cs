using Youju.Domain.Documents;
using Youju.Domain.Figures;

namespace Youju.Reading.Tables;

/// <summary>A row, or one side of a row that holds two: its code, its label, its amounts.</summary>
/// <param name="Span">From the code or label to the last amount.</param>
/// <param name="Code">The digits of the subject, 类 款 项 joined: 3, 5 or 7 for functions, 3 or 5 for economics.</param>
/// <param name="Line">The ordinal of the printed line in its table.</param>
public sealed record TableEntry(
    TextSpan Span,
    string? Code,
    RowLabel Label,
    IReadOnlyList<TableAmount> Amounts,
    int Line
)
{
    public TextSpan? CodeSpan { get; init; }

    public TextSpan? LabelSpan { get; init; }

    /// <summary>Whether the amounts fill every column, so that their order tells their columns.</summary>
    public bool IsFull { get; init; }

    public bool IsBlank => Amounts.Count == 0;

    private readonly bool isPlaced = Amounts.Any(amount => amount.Column is not null);

    /// <summary>The amount in a column, or null where the row leaves it blank or the column cannot be told.</summary>
    public PrintedFigure? FindFigure(int column)
    {
        if (isPlaced)
            return Amounts.FirstOrDefault(amount => amount.Column == column)?.Figure;
        return IsFull || column == 0 ? Amounts.ElementAtOrDefault(column)?.Figure : null;
    }
}

/// <summary>An amount with the ordinal of its amount column; null where the line lost its empty cells.</summary>
public sealed record TableAmount(PrintedFigure Figure, int? Column);
