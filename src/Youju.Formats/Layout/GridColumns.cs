using Youju.Domain.Documents;

namespace Youju.Formats.Layout;

/// <summary>How far the cells of a table reach to the right.</summary>
internal static class GridColumns
{
    /// <summary>The number of columns, one at least; a hostile file may claim more than any grid can have.</summary>
    public static long CountColumns(Table table)
    {
        var columns = 1L;
        for (var row = 0; row < table.Rows.Count; row++)
        {
            var cells = table.Rows[row].Cells;
            for (var at = 0; at < cells.Count; at++)
                columns = Math.Max(columns, (long)cells[at].Column + cells[at].ColumnSpan);
        }

        return columns;
    }
}
