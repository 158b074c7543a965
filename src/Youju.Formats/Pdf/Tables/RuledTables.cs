using Youju.Formats.Pdf.Lines;
using Youju.Formats.Pdf.Pages;
using Youju.Formats.Pdf.Pieces;

namespace Youju.Formats.Pdf.Tables;

/// <summary>Rebuilds the tables whose cells are drawn with ruling lines.</summary>
internal static class RuledTables
{
    /// <summary>The tables of a page, and the letters that stand in none of them.</summary>
    public static (IReadOnlyList<SketchedTable> Tables, IReadOnlyList<Glyph> Loose) FindTables(
        PageContent page
    )
    {
        var grids = RulingGroups
            .FindGroups(page.Strokes)
            .Select(RuledGrid.FromStrokes)
            .OfType<RuledGrid>()
            .Where(grid => grid.ColumnCount > 1 && grid.Cells.Count > 1)
            .OrderBy(grid => grid.Area.Width * grid.Area.Height)
            .ToList();
        var rest = page.Glyphs;
        var tables = new List<SketchedTable>();
        foreach (var grid in grids)
        {
            // The smallest first, so that a table set inside another keeps its letters.
            var inside = CellAssignment.AssignGlyphs(grid, rest);
            if (inside.Taken == 0)
                continue;
            tables.Add(SketchTable(grid, inside.ByCell, page.Number));
            rest = inside.Rest;
        }

        return (tables, rest);
    }

    private static SketchedTable SketchTable(RuledGrid grid, IReadOnlyList<List<Glyph>> glyphs, int page)
    {
        var cells = grid.Cells.Select(
            (cell, index) =>
                (
                    cell.Row,
                    Sketch: new SketchedCell(
                        CellText.ComposeText(LineBuilder.BuildLines(glyphs[index]), grid.FindCellArea(cell)),
                        cell.Column,
                        cell.ColumnSpan,
                        cell.RowSpan,
                        grid.FindCellArea(cell),
                        page
                    )
                )
        );
        var rows = cells.ToLookup(cell => cell.Row, cell => cell.Sketch);
        return new(
            grid.Columns,
            [.. Enumerable.Range(0, grid.RowCount).Select(row => new SketchedRow([.. rows[row]]))],
            page,
            grid.Area
        );
    }
}
