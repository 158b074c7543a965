namespace Youju.Formats.Pdf.Tables;

/// <summary>Reads merged cells off sets of joined units.</summary>
internal static class GridCells
{
    public static (IReadOnlyList<RuledGridCell> Cells, int[] Owners) CollectCells(
        DisjointSets sets,
        int rowCount,
        int columnCount
    )
    {
        var units = Enumerable
            .Range(0, rowCount * columnCount)
            .GroupBy(sets.FindLeader)
            .SelectMany(group => SplitIntoRectangles([.. group], columnCount));
        var cells = units.OrderBy(cell => cell.Row).ThenBy(cell => cell.Column).ToList();
        var owners = new int[rowCount * columnCount];
        for (var index = 0; index < cells.Count; index++)
            foreach (var unit in ListUnits(cells[index], columnCount))
                owners[unit] = index;
        return (cells, owners);
    }

    /// <summary>One rectangle where the units form one; else, as where a line is missing by accident, a piece for each row.</summary>
    private static IEnumerable<RuledGridCell> SplitIntoRectangles(List<int> units, int columnCount)
    {
        var (top, bottom) = (units.Min() / columnCount, units.Max() / columnCount);
        var (left, right) = (units.Min(unit => unit % columnCount), units.Max(unit => unit % columnCount));
        var whole = new RuledGridCell(top, left, bottom - top + 1, right - left + 1);
        if (units.Count == whole.RowSpan * whole.ColumnSpan)
            return [whole];
        return units
            .GroupBy(unit => unit / columnCount)
            .SelectMany(row => SplitIntoRuns(row.Key, row.Select(unit => unit % columnCount).Order()));
    }

    private static IEnumerable<RuledGridCell> SplitIntoRuns(int row, IEnumerable<int> columns) =>
        columns
            .SplitRuns((run, column) => column == run[^1] + 1)
            .Select(run => new RuledGridCell(row, run[0], 1, run.Count));

    private static IEnumerable<int> ListUnits(RuledGridCell cell, int columnCount)
    {
        for (var row = cell.Row; row < cell.Row + cell.RowSpan; row++)
        for (var column = cell.Column; column < cell.Column + cell.ColumnSpan; column++)
            yield return (row * columnCount) + column;
    }
}
