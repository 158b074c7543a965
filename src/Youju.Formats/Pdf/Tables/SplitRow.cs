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
    public static SketchedRow? Join(SketchedRow above, SketchedRow below)
    {
        if (
            !HaveSameCells(above, below)
            || above.Cells[0].Words.Length == 0
            || below.Cells[0].Words.Length > 0
        )
            return null;
        var filled = below.Cells.Where(cell => cell.Words.Length > 0).ToList();
        if (filled is not [var rest])
            return null;
        var broken = above.Cells.First(cell => cell.Column == rest.Column);
        return IsBroken(broken.Words) && GoesOn(rest.Words)
            ? new([
                .. above.Cells.Select(cell =>
                    cell == broken ? cell with { Words = cell.Words + rest.Words } : cell
                ),
            ])
            : null;
    }

    private static bool HaveSameCells(SketchedRow above, SketchedRow below) =>
        above.Cells.Count == below.Cells.Count
        && above.Cells.Count > 2
        && above
            .Cells.Zip(below.Cells)
            .All(pair =>
                pair.First.Column == pair.Second.Column
                && pair.First.ColumnSpan == pair.Second.ColumnSpan
                && pair is { First.RowSpan: 1, Second.RowSpan: 1 }
            );

    private static bool IsBroken(string words) =>
        words.Length > 0 && IsLetter(words[^1]) && !AlignedLine.IsFigure(words);

    private static bool GoesOn(string words) =>
        IsLetter(words[0])
        && !AlignedLine.IsFigure(words)
        && !words.StartsWith("其中", StringComparison.Ordinal)
        && NumberLabel.Read(words) is null;

    private static bool IsLetter(char sign) => char.IsLetter(sign) || sign is '（' or '）' or '、' or '，';
}
