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

    /// <summary>How many rows at the top are headings of columns, repeated on every page.</summary>
    public int HeaderRows { get; init; }

    /// <summary>The columns' shares of the width; columns beyond the list take one part each.</summary>
    public IReadOnlyList<decimal> ColumnShares { get; init; } = [];

    /// <summary>The cell that holds the offset, or null between rows.</summary>
    public Cell? FindCellAt(int offset)
    {
        int low = 0,
            high = Rows.Count - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var span = Rows[middle].Span;
            if (offset < span.Start)
                high = middle - 1;
            else if (offset > span.End)
                low = middle + 1;
            else
                return Rows[middle]
                    .Cells.FirstOrDefault(cell => cell.Span.Start <= offset && offset <= cell.Span.End);
        }

        return null;
    }
}

/// <summary>One row; cells from left to right, covered positions of merged cells left out.</summary>
public sealed record TableRow(TextSpan Span, IReadOnlyList<Cell> Cells);

/// <summary>One cell, with its words in <see cref="Document.Text"/>.</summary>
/// <param name="Column">The leftmost grid column it covers, from 0.</param>
public sealed record Cell(TextSpan Span, int Column, Place Place)
{
    public int ColumnSpan { get; init; } = 1;

    public int RowSpan { get; init; } = 1;

    public Alignment? Alignment { get; init; }

    /// <summary>Whether its ground is pale, as that of a label.</summary>
    public bool IsTinted { get; init; }

    /// <summary>How high it is at least; 0 for as high as its words.</summary>
    public decimal LeastMillimetres { get; init; }

    public IReadOnlyList<Inline> Inlines { get; init; } = [];

    /// <summary>The number that a workbook holds behind the printed text.</summary>
    public decimal? RawValue { get; init; }

    /// <summary>How the number follows from other cells of the table, for writers that can compute.</summary>
    public CellFormula? Formula { get; init; }
}
