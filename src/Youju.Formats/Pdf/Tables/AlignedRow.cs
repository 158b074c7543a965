using Youju.Formats.Pdf.Pages;
using Youju.Formats.Pdf.Pieces;

namespace Youju.Formats.Pdf.Tables;

/// <summary>Puts the words of a line into columns.</summary>
internal static class AlignedRow
{
    public static SketchedRow SketchRow(AlignedLine line, ColumnBands bands, int page)
    {
        var edges = bands.Edges;
        var cells = new List<SketchedCell>();
        var placed = line
            .Segments.Select(segment => (Segment: segment, Columns: bands.FindColumns(segment)))
            .ToList();
        for (var column = 0; column < bands.Count; column++)
        {
            var here = placed.Where(item => item.Columns.First == column).ToList();
            var last = here.Count == 0 ? column : here.Max(item => item.Columns.Last);
            var area = new Area(edges[column], line.Line.Area.Top, edges[last + 1], line.Line.Area.Bottom);
            cells.Add(
                new(
                    string.Join(' ', here.Select(item => item.Segment.Text)),
                    column,
                    last - column + 1,
                    1,
                    area,
                    page
                )
            );
            column = last;
        }

        return new(cells);
    }
}
