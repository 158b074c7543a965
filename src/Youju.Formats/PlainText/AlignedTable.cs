using System.Buffers;
using Youju.Domain.Documents;
using Youju.Formats.Reading;

namespace Youju.Formats.PlainText;

/// <summary>A table typed with blanks: a head, and beneath it rows whose cells stand in its columns.</summary>
/// <remarks>Lines that do not keep to columns, or have no head, stay the lines they are.</remarks>
internal sealed class AlignedTable(string text, IReadOnlyList<PlainTextLine> lines)
{
    private const int FewestRows = 2;
    private const int FewestColumns = 2;
    private const int MostColumns = 12;
    private const int LongestLabel = 24;

    private static readonly SearchValues<char> Strokes = SearchValues.Create("-─—=━_");

    /// <summary>The table that begins with a line; null where none does.</summary>
    public Table? FindTableAt(int at, ReadingBudget budget)
    {
        if (ReadHead(at) is not { } head)
            return null;
        var rows = GatherRows(at + 1);
        if (rows.Count(row => row.HasFigure) < FewestRows || MeasureWidth(rows) is not { } width)
            return null;
        var full = rows.FindAll(row => row.Cells.Count == width);
        if (FitHead(head, width) is not { } heads)
            return null;
        var columns = AlignedColumns.FromRows([.. full.Select(row => row.Cells)], heads.Cells);
        var placed = new List<TableRow> { CreateRow(heads.Line, columns.PlaceHead(heads.Cells)) };
        foreach (var row in rows)
        {
            if (columns.PlaceCells(row.Cells) is not { } cells)
                return null;
            foreach (var _ in cells)
                budget.SpendBlock(0);
            placed.Add(CreateRow(row.Line, cells));
        }

        return new(TextSpan.Union(placed[0].Span, placed[^1].Span), new(Line: head.Line.Number), placed);
    }

    private SpacedLine? ReadHead(int at) =>
        SpacedLine.FromLine(text, lines[at]) is { Cells.Count: > 1 } head
        && head.Cells.All(cell => cell.IsHead)
            ? head
            : null;

    /// <summary>The rows beneath: figures in each, or words alone that go on with a label or head a group.</summary>
    private List<SpacedLine> GatherRows(int from)
    {
        var rows = new List<SpacedLine>();
        for (var at = from; at < lines.Count && SpacedLine.FromLine(text, lines[at]) is { } row; at++)
        {
            if (IsRule(row))
                continue;
            if (!(row.HasFigure && row.Cells.Count > 1) && !IsLabel(row, rows))
                break;
            rows.Add(row);
        }

        while (rows is [.., { HasFigure: false }])
            rows.RemoveAt(rows.Count - 1);
        return rows;
    }

    private static bool IsLabel(SpacedLine row, List<SpacedLine> rows) =>
        row.Cells is [{ Span.Length: <= LongestLabel, IsFigure: false }]
        && rows is not [.., { HasFigure: false }];

    // ——————: a line that only draws.
    private bool IsRule(SpacedLine row) =>
        row.Cells.All(cell => text.AsSpan(cell.Span.Start, cell.Span.Length).IndexOfAnyExcept(Strokes) < 0);

    /// <summary>How many cells most rows have; null where the rows are of unlike widths.</summary>
    private static int? MeasureWidth(List<SpacedLine> rows)
    {
        var figured = rows.FindAll(row => row.HasFigure);
        var width = figured.Max(row => row.Cells.Count);
        return
            width is >= FewestColumns and <= MostColumns
            && figured.Count(row => row.Cells.Count == width) * 2 >= figured.Count
            ? width
            : null;
    }

    private SpacedLine? FitHead(SpacedLine head, int width) =>
        head.Cells.Count == width || head.Cells.Count == width - 1 ? head
        : SpacedLine.FromLine(text, head.Line, isParted: true) is { } parted && parted.Cells.Count == width
            ? parted
        : null;

    private static TableRow CreateRow(
        PlainTextLine line,
        IReadOnlyList<(AlignedCell Cell, int Column)> cells
    ) =>
        new(
            line.Span,
            [.. cells.Select(placed => new Cell(placed.Cell.Span, placed.Column, new(Line: line.Number)))]
        );
}
