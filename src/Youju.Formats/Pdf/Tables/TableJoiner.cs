using Youju.Formats.Pdf.Pieces;

namespace Youju.Formats.Pdf.Tables;

/// <summary>Joins a table with its continuation on the next page.</summary>
internal static class TableJoiner
{
    /// <summary>In points: how far the columns of two pages may differ and still be the same.</summary>
    private const double SameEdge = 5;

    public static TablePiece? JoinTables(TablePiece first, TablePiece next)
    {
        if (
            first.ColumnsKnown != next.ColumnsKnown
            || MapColumns(first.Table.Edges, next.Table.Edges) is not { } columns
        )
            return null;
        var rows = next
            .Table.Rows.Skip(CountRepeatedRows(first.Table, next.Table, columns))
            .Select(row => ShiftColumns(row, columns))
            .ToList();
        var before = first.Table.Rows;
        var whole = rows.Count > 0 && first.ColumnsKnown ? SplitRow.JoinRows(before[^1], rows[0]) : null;
        return first with
        {
            Table = first.Table with
            {
                Rows = whole is null ? [.. before, .. rows] : [.. before.SkipLast(1), whole, .. rows.Skip(1)],
            },
        };
    }

    /// <summary>For each edge of the next page's columns the index of the same edge on the first; null where the tables differ.</summary>
    /// <remarks>A page without the header may lack the edges that only the header has, not the other way round.</remarks>
    private static int[]? MapColumns(IReadOnlyList<double> first, IReadOnlyList<double> next)
    {
        var shift = first[0] - next[0];
        var map = new int[next.Count];
        var at = 0;
        for (var i = 0; i < next.Count; i++)
        {
            while (at < first.Count && first[at] < next[i] + shift - SameEdge)
                at++;
            if (at == first.Count || first[at] > next[i] + shift + SameEdge)
                return null;
            map[i] = at;
        }

        return map[^1] == first.Count - 1 ? map : null;
    }

    private static int CountRepeatedRows(SketchedTable first, SketchedTable next, int[] columns)
    {
        var count = 0;
        while (
            count < next.Rows.Count
            && count < first.Rows.Count
            && IsRepeatedRow(first.Rows[count], ShiftColumns(next.Rows[count], columns))
        )
            count++;
        return count;
    }

    private static bool IsRepeatedRow(SketchedRow header, SketchedRow row) =>
        !row.IsEmpty && header.HasSameText(row);

    private static SketchedRow ShiftColumns(SketchedRow row, int[] columns) =>
        new([
            .. row.Cells.Select(cell =>
                cell with
                {
                    Column = columns[cell.Column],
                    ColumnSpan = columns[cell.Column + cell.ColumnSpan] - columns[cell.Column],
                }
            ),
        ]);
}
