using Youju.Formats.Pdf.Lines;
using Youju.Formats.Pdf.Pages;
using Youju.Formats.Pdf.Pieces;
using Youju.Formats.Pdf.Tables;

namespace Youju.Formats.Pdf;

/// <summary>Parts a page into lines and tables from top to bottom.</summary>
internal static class PagePieceReader
{
    public static IReadOnlyList<PagePiece> ReadPieces(PageContent page)
    {
        var (ruled, rest) = RuledTables.FindTables(page);
        var (aligned, lines) = AlignedTables.FindTables(LineBuilder.BuildLines(rest), page.Number);
        var tables = ruled
            .Select(table => (Table: table, ColumnsKnown: true))
            .Concat(aligned)
            .Select(found => new TablePiece(page, found.Table, found.ColumnsKnown));
        return
        [
            .. lines
                .Select(line => new LinePiece(page, line))
                .Concat<PagePiece>(tables)
                .OrderBy(piece => piece.Area.Top)
                .ThenBy(piece => piece.Area.Left),
        ];
    }
}
