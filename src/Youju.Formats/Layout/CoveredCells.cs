using Youju.Domain.Documents;

namespace Youju.Formats.Layout;

/// <summary>Which columns are still covered by a cell merged downwards.</summary>
internal sealed class CoveredCells(int columns)
{
    private readonly (Cell Cell, int RowsLeft)?[] above = new (Cell, int)?[columns];

    public int Columns => columns;

    public void RememberCell(Cell cell) =>
        above[cell.Column] = cell.RowSpan > 1 ? (cell, cell.RowSpan - 1) : null;

    public Cell? FindCellAbove(int column) => above[column]?.Cell;

    public void PassColumn(int column)
    {
        if (above[column] is { } merged)
            above[column] = merged.RowsLeft > 1 ? (merged.Cell, merged.RowsLeft - 1) : null;
    }
}
