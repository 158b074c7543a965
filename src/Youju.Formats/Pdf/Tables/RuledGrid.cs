using Youju.Formats.Pdf.Pages;

namespace Youju.Formats.Pdf.Tables;

/// <summary>A stretch of a grid that no line divides.</summary>
internal sealed record RuledGridCell(int Row, int Column, int RowSpan, int ColumnSpan);

/// <summary>The rows and columns that a group of touching ruling lines encloses.</summary>
internal sealed class RuledGrid
{
    private const double SameEdge = 3;

    /// <summary>A line must run along this share of a cell's side to divide it from its neighbour.</summary>
    private const double EnoughOfSide = 0.6;

    private const int MostUnits = 100_000;

    private readonly double[] columns;
    private readonly double[] rows;
    private readonly int[] ownerOfUnit;

    private RuledGrid(double[] columns, double[] rows, IReadOnlyList<Stroke> strokes)
    {
        this.columns = columns;
        this.rows = rows;
        (Cells, ownerOfUnit) = EncloseCells(strokes);
    }

    public IReadOnlyList<double> Columns => columns;

    public IReadOnlyList<double> Rows => rows;

    public int ColumnCount => columns.Length - 1;

    public int RowCount => rows.Length - 1;

    /// <summary>In reading order.</summary>
    public IReadOnlyList<RuledGridCell> Cells { get; }

    public Area Area => new(columns[0], rows[0], columns[^1], rows[^1]);

    public static RuledGrid? FromStrokes(IReadOnlyList<Stroke> strokes)
    {
        var across = strokes.Where(stroke => stroke.IsHorizontal).ToList();
        var down = strokes.Where(stroke => !stroke.IsHorizontal).ToList();
        var lefts = FindEdges(down.Select(stroke => stroke.Position), across);
        var tops = FindEdges(across.Select(stroke => stroke.Position), down);
        var isGrid = lefts.Length >= 2 && tops.Length >= 2 && (long)lefts.Length * tops.Length <= MostUnits;
        return isGrid ? new(lefts, tops, strokes) : null;
    }

    public Area FindCellArea(RuledGridCell cell) =>
        new(
            columns[cell.Column],
            rows[cell.Row],
            columns[cell.Column + cell.ColumnSpan],
            rows[cell.Row + cell.RowSpan]
        );

    /// <summary>The index in <see cref="Cells"/> of the cell that holds the point, or -1 outside.</summary>
    public int FindCellAt(double x, double y)
    {
        var (column, row) = (FindSlot(columns, x), FindSlot(rows, y));
        return column < 0 || row < 0 ? -1 : ownerOfUnit[(row * ColumnCount) + column];
    }

    /// <summary>Where lines run; where the outermost are not drawn, as on the open sides of a table, where the others end.</summary>
    private static double[] FindEdges(IEnumerable<double> drawn, List<Stroke> crossing)
    {
        var edges = ClusterEdges(drawn.Order());
        var (start, end) = (
            FindOuterEnd(crossing.Select(stroke => stroke.From).Order()),
            FindOuterEnd(crossing.Select(stroke => -stroke.To).Order())
        );
        if (edges.Count == 0)
            return [];
        if (start < edges[0] - (SameEdge * 3))
            edges.Insert(0, start);
        if (-end > edges[^1] + (SameEdge * 3))
            edges.Add(-end);
        return [.. edges];
    }

    /// <summary>The outermost place that at least two lines reach: a single stray line makes no column.</summary>
    private static double FindOuterEnd(IEnumerable<double> ends)
    {
        double? first = null;
        foreach (var end in ends)
        {
            if (first is { } before && end - before <= SameEdge)
                return before;
            first = end;
        }

        return double.MaxValue;
    }

    private static List<double> ClusterEdges(IEnumerable<double> sorted)
    {
        var edges = new List<double>();
        foreach (var position in sorted)
            if (edges.Count == 0 || position - edges[^1] > SameEdge)
                edges.Add(position);
        return edges;
    }

    private static int FindSlot(double[] edges, double position)
    {
        var index = Array.BinarySearch(edges, position);
        if (index < 0)
            index = ~index - 1;
        return index >= edges.Length - 1 ? -1 : index;
    }

    private (IReadOnlyList<RuledGridCell> Cells, int[] Owners) EncloseCells(IReadOnlyList<Stroke> strokes)
    {
        var below = new GridSides(rows, columns, strokes.Where(stroke => stroke.IsHorizontal));
        var beside = new GridSides(columns, rows, strokes.Where(stroke => !stroke.IsHorizontal));
        var sets = new DisjointSets(RowCount * ColumnCount);
        for (var row = 0; row < RowCount; row++)
        {
            for (var column = 0; column < ColumnCount; column++)
            {
                var unit = (row * ColumnCount) + column;
                if (column + 1 < ColumnCount && beside.MeasureDrawnShare(column + 1, row) < EnoughOfSide)
                    sets.JoinSets(unit, unit + 1);
                if (row + 1 < RowCount && below.MeasureDrawnShare(row + 1, column) < EnoughOfSide)
                    sets.JoinSets(unit, unit + ColumnCount);
            }
        }

        return GridCells.CollectCells(sets, RowCount, ColumnCount);
    }
}
