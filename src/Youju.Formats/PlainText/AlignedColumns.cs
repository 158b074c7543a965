namespace Youju.Formats.PlainText;

/// <summary>Where the columns of rows parted by blanks stand, and which of them hold figures.</summary>
internal sealed class AlignedColumns
{
    private const int Impossible = 1_000_000;

    private readonly List<AlignedColumn> columns;

    private AlignedColumns(List<AlignedColumn> columns) => this.columns = columns;

    /// <param name="rows">Rows that fill every column.</param>
    public static AlignedColumns FromRows(
        IReadOnlyList<IReadOnlyList<AlignedCell>> rows,
        IReadOnlyList<AlignedCell> head
    )
    {
        var found = new List<AlignedColumn>();
        for (var column = 0; column < rows[0].Count; column++)
        {
            var cells = rows.Select(row => row[column]).ToList();
            var own = head.Count == rows[0].Count ? [.. cells, head[column]] : cells;
            found.Add(
                new(
                    own.Min(cell => cell.Column),
                    own.Max(cell => cell.End),
                    cells.Exists(cell => cell.IsFigure)
                )
            );
        }

        return new(found);
    }

    /// <summary>The columns of the head's words; one may be missing, that of the names.</summary>
    public IReadOnlyList<(AlignedCell Cell, int Column)> PlaceHead(IReadOnlyList<AlignedCell> head) =>
        [.. head.Select((cell, at) => (cell, at + columns.Count - head.Count))];

    /// <summary>Each cell with the column that it stands in; null where they fit none.</summary>
    public IReadOnlyList<(AlignedCell Cell, int Column)>? PlaceCells(IReadOnlyList<AlignedCell> cells)
    {
        if (cells.Count == columns.Count)
            return PlaceHead(cells);
        if (cells.Count > columns.Count)
            return null;
        var (cost, taken) = FitCells(cells);
        return cost < Impossible ? [.. cells.Select((cell, at) => (cell, taken[at]))] : null;
    }

    /// <summary>From the right: what the cells from one on cost at least in the columns from one on.</summary>
    private (int Cost, int[] Columns) FitCells(IReadOnlyList<AlignedCell> cells)
    {
        var costs = new int[cells.Count + 1, columns.Count + 1];
        for (var cell = 0; cell < cells.Count; cell++)
            costs[cell, columns.Count] = Impossible;
        for (var cell = cells.Count - 1; cell >= 0; cell--)
        {
            for (var column = columns.Count - 1; column >= 0; column--)
                costs[cell, column] = Math.Min(
                    costs[cell, column + 1],
                    costs[cell + 1, column + 1] + columns[column].MeasureDistance(cells[cell])
                );
        }

        var taken = new int[cells.Count];
        for (int cell = 0, column = 0; cell < cells.Count && column < columns.Count; column++)
        {
            if (costs[cell, column] < costs[cell, column + 1])
                taken[cell++] = column;
        }

        return (costs[0, 0], taken);
    }

    /// <summary>A column from its leftmost to its rightmost sign.</summary>
    private sealed record AlignedColumn(int Start, int End, bool HoldsFigures)
    {
        /// <summary>How far a cell stands from the column; words among figures are no cell of it.</summary>
        public int MeasureDistance(AlignedCell cell) =>
            cell.IsFigure == HoldsFigures || cell.IsNothing
                ? Math.Max(0, cell.Column - End)
                    + Math.Max(0, Start - cell.End)
                    + (Math.Abs(cell.Column - Start) / 2)
                : Impossible;
    }
}
