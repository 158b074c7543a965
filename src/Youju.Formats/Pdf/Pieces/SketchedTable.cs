using Youju.Formats.Pdf.Pages;

namespace Youju.Formats.Pdf.Pieces;

/// <summary>A cell found on a page.</summary>
/// <param name="Column">The leftmost column it covers, from 0.</param>
internal sealed record SketchedCell(
    string Words,
    int Column,
    int ColumnSpan,
    int RowSpan,
    Area Area,
    int Page
);

/// <summary>A row with the cells that start in it.</summary>
internal sealed record SketchedRow(IReadOnlyList<SketchedCell> Cells)
{
    public bool HasSameText(SketchedRow other) =>
        Cells.Count == other.Cells.Count
        && Cells.Zip(other.Cells).All(pair => pair.First.Words == pair.Second.Words);

    public bool IsEmpty => Cells.All(cell => cell.Words.Length == 0);
}

/// <summary>A table found on a page, before it is joined with its continuations.</summary>
/// <param name="Edges">The left edge of each column and the right edge of the last.</param>
/// <param name="Area">On the page where it starts.</param>
internal sealed record SketchedTable(
    IReadOnlyList<double> Edges,
    IReadOnlyList<SketchedRow> Rows,
    int Page,
    Area Area
);
