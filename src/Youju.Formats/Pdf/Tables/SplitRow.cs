using Youju.Domain.Documents;
using Youju.Formats.Pdf.Pieces;

namespace Youju.Formats.Pdf.Tables;

/// <summary>Makes one row of the two halves that a page break left.</summary>
/// <remarks>
/// Only the plain case is certain: all cells of the second half are empty but one, which goes on with the words above it, and the
/// first cell, which names the row, is filled above and empty below. A blank row with a name of its own is left alone.
/// </remarks>
internal static class SplitRow
{
    private const string TextSigns = "（）、，";

    public static SketchedRow? JoinRows(SketchedRow above, SketchedRow below)
    {
        if (!HaveSameCells(above, below) || !IsNamedAboveOnly(above, below))
            return null;
        if (below.Cells.Where(cell => cell.Words.Length > 0).ToList() is not [var rest])
            return null;
        var broken = above.Cells.First(cell => cell.Column == rest.Column);
        return EndsBroken(broken.Words) && ContinuesText(rest.Words)
            ? new([.. above.Cells.Select(cell => cell == broken ? AddWords(cell, rest.Words) : cell)])
            : null;
    }

    private static SketchedCell AddWords(SketchedCell cell, string words) =>
        cell with
        {
            Words = cell.Words + words,
        };

    private static bool IsNamedAboveOnly(SketchedRow above, SketchedRow below) =>
        above.Cells[0].Words.Length > 0 && below.Cells[0].Words.Length == 0;

    private static bool HaveSameCells(SketchedRow above, SketchedRow below) =>
        above.Cells.Count == below.Cells.Count
        && above.Cells.Count > 2
        && above.Cells.Zip(below.Cells, LieInOneColumn).All(lie => lie);

    private static bool LieInOneColumn(SketchedCell above, SketchedCell below) =>
        above.RowSpan == 1
        && below.RowSpan == 1
        && (above.Column, above.ColumnSpan) == (below.Column, below.ColumnSpan);

    private static bool EndsBroken(string words) =>
        words.Length > 0 && IsTextLetter(words[^1]) && !AlignedLine.IsFigureText(words);

    private static bool ContinuesText(string words) =>
        IsTextLetter(words[0])
        && !AlignedLine.IsFigureText(words)
        && !words.StartsWith("其中", StringComparison.Ordinal)
        && NumberLabel.ReadAtStart(words) is null;

    private static bool IsTextLetter(char sign) => char.IsLetter(sign) || TextSigns.Contains(sign);
}
