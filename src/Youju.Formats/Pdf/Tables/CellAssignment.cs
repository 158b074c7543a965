using Youju.Formats.Pdf.Pages;

namespace Youju.Formats.Pdf.Tables;

/// <summary>Which letters stand in which cell of a grid.</summary>
/// <param name="ByCell">In the order of the grid's cells.</param>
internal sealed record CellAssignment(IReadOnlyList<List<Glyph>> ByCell, IReadOnlyList<Glyph> Rest, int Taken)
{
    /// <summary>Letters further apart than this, in sizes, are separate words even when one operator shows them.</summary>
    private const double WordGap = 0.1;

    public static CellAssignment AssignGlyphs(RuledGrid grid, IReadOnlyList<Glyph> glyphs)
    {
        var byCell = grid.Cells.Select(_ => new List<Glyph>()).ToList();
        var rest = new List<Glyph>();
        foreach (var word in glyphs.SplitRuns((word, next) => ContinuesWord(word[^1], next)))
        {
            var cell = FindCell(grid, word);
            (cell < 0 ? rest : byCell[cell]).AddRange(word);
        }

        return new(byCell, rest, byCell.Sum(cell => cell.Count(glyph => !glyph.IsSpace)));
    }

    /// <summary>The cell of most of its letters: words may run over the border of a cell that is too narrow for them.</summary>
    private static int FindCell(RuledGrid grid, List<Glyph> word)
    {
        if (word.Count == 1)
            return FindCell(grid, word[0]);
        return word.GroupBy(glyph => FindCell(grid, glyph)).MaxBy(group => group.Count())!.Key;
    }

    private static int FindCell(RuledGrid grid, Glyph glyph) =>
        grid.FindCellAt(glyph.Area.CentreX, glyph.Area.CentreY);

    private static bool ContinuesWord(Glyph last, Glyph next) =>
        last.Run == next.Run
        && !last.IsSpace
        && !next.IsSpace
        && Math.Abs(last.Baseline - next.Baseline) < last.Size * 0.3
        && Math.Abs(next.Area.Left - last.Area.Right) < last.Size * WordGap
        && IsFigureGlyph(last) == IsFigureGlyph(next);

    /// <summary>A figure at the right of its cell and the words of the next may all but touch.</summary>
    private static bool IsFigureGlyph(Glyph glyph) => glyph.Text[0] < 0x80;
}
