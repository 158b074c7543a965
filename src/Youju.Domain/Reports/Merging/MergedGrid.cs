using Youju.Domain.Documents;
using Youju.Domain.Reports.Passports;

namespace Youju.Domain.Reports.Merging;

/// <summary>Sets rows of two tables into the grid of one: rows of the composition keep their cells, a
/// person's rows get theirs in it.</summary>
internal sealed class MergedGrid
{
    private readonly WordedTable table;
    private readonly ColumnGrid? grid;

    // Where each row of the composition stands now, or -1.
    private readonly int[] merged = [];
    private readonly Dictionary<TableRow, int> composed = new(ReferenceEqualityComparer.Instance);

    public MergedGrid(WordedTable table)
    {
        this.table = table;
        if (table.Source is not Table source)
            return;
        grid = new(source);
        foreach (var (at, row) in source.Rows.Index())
            composed.Add(row, at);
        merged = [.. Enumerable.Repeat(-1, source.Rows.Count)];
        foreach (var (at, row) in table.Rows.Index())
            if (row.Source is { } own && composed.TryGetValue(own, out var known))
                merged[known] = at;
    }

    public int FindColumnNumber(int place) => grid?.FindColumnNumber(place) ?? place;

    /// <summary>The cells of a merged row with their places in the composition's grid.</summary>
    public IEnumerable<Cell> PlaceCells(int at)
    {
        var row = table.Rows[at];
        if (row.Source is not { } source)
            return row.Cells.Select(cell => new Cell(default, FindColumnPlace(cell.Column), Place.Unknown));
        return composed.TryGetValue(source, out var known)
            ? source.Cells.Select(cell =>
                cell.RowSpan == 1 ? cell : cell with { RowSpan = ComputeRowSpan(at, known, cell.RowSpan) }
            )
            : source.Cells.Select(cell => PlaceForeignCell(cell, row.Grid!));
    }

    // A cell over several rows now covers also those put between them.
    private int ComputeRowSpan(int row, int known, int rows) => merged.Skip(known).Take(rows).Max() - row + 1;

    private Cell PlaceForeignCell(Cell cell, ColumnGrid own)
    {
        var (start, end) = (
            FindColumnPlace(own.FindColumnNumber(cell.Column)),
            FindColumnPlace(own.FindColumnNumber(cell.Column + cell.ColumnSpan))
        );
        return cell with { Column = start, ColumnSpan = Math.Max(1, end - start), RowSpan = 1 };
    }

    private int FindColumnPlace(int number) => grid?.FindColumnPlace(number) ?? number;
}
