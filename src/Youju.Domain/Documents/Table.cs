namespace Youju.Domain.Documents;

/// <summary>A table as the reader found it.</summary>
public sealed record Table(TextSpan Span, Place Place, IReadOnlyList<TableRow> Rows) : Block(Span, Place)
{
    /// <summary>Whether a cell's column number can be trusted.</summary>
    /// <remarks>
    /// Text that lost its empty cells has rows but no columns: its cells are numbered from the left, and a rule that compares
    /// columns must not use them.
    /// </remarks>
    public bool ColumnsKnown { get; init; } = true;
}

/// <summary>One row; cells from left to right, covered positions of merged cells left out.</summary>
public sealed record TableRow(TextSpan Span, IReadOnlyList<Cell> Cells);

/// <summary>One cell, with its words in <see cref="Document.Text"/>.</summary>
/// <param name="Column">The leftmost grid column it covers, from 0.</param>
public sealed record Cell(TextSpan Span, int Column, Place Place)
{
    public int ColumnSpan { get; init; } = 1;

    public int RowSpan { get; init; } = 1;

    /// <summary>The number that a workbook holds behind the printed text.</summary>
    public decimal? RawValue { get; init; }
}
