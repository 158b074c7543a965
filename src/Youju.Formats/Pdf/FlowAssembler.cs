using System.Globalization;
using Youju.Domain.Documents;
using Youju.Formats.Pdf.Lines;
using Youju.Formats.Pdf.Pages;
using Youju.Formats.Pdf.Pieces;
using Youju.Formats.Pdf.Tables;
using Youju.Formats.Reading;

namespace Youju.Formats.Pdf;

/// <summary>Lays the pieces of all pages into one document.</summary>
internal sealed class FlowAssembler(ReadingBudget budget)
{
    private readonly DocumentBuilder builder = new();

    /// <param name="pages">Null where a page could not be read.</param>
    public Document AssembleDocument(IReadOnlyList<PageContent?> pages)
    {
        for (var i = 0; i < pages.Count; i++)
            if (pages[i] is null)
                builder.AddTrace(
                    new(TraceKind.UnreadPage, (i + 1).ToString(CultureInfo.InvariantCulture), "")
                );
        return AssembleDocument([.. pages.OfType<PageContent>()]);
    }

    private Document AssembleDocument(List<PageContent> pages)
    {
        builder.RecognisedPages = pages
            .Where(page => page.IsRecognised)
            .Select(page => page.Number)
            .ToHashSet();
        var pieces = RunningHeaders.RemoveFromPages([.. pages.Select(ReadPagePieces)]);
        var joiner = new ParagraphJoiner(pieces);
        var byPage = pages.ToDictionary(page => page.Number);
        var open = new List<PagePiece>();
        foreach (var piece in pieces.SelectMany(page => page))
        {
            if (open.Count > 0 && ContinuePiece(open, piece, joiner))
                continue;
            AddOpenPieces(open, byPage);
            open = [piece];
        }

        AddOpenPieces(open, byPage);
        return builder.BuildDocument();
    }

    private IReadOnlyList<PagePiece> ReadPagePieces(PageContent page)
    {
        budget.CheckTime();
        return PagePieceReader.ReadPieces(page);
    }

    private static bool ContinuePiece(List<PagePiece> open, PagePiece piece, ParagraphJoiner joiner)
    {
        if (open[^1] is LinePiece before && piece is LinePiece after && joiner.CanJoinLines(before, after))
        {
            open.Add(after);
            return true;
        }

        if (open[^1] is not TablePiece first || piece is not TablePiece next || first.Page == next.Page)
            return false;
        if (TableJoiner.JoinTables(first, next) is not { } joined)
            return false;
        open[^1] = joined;
        return true;
    }

    private void AddOpenPieces(List<PagePiece> open, Dictionary<int, PageContent> pages)
    {
        if (open.Count == 0)
            return;
        if (open[0] is TablePiece table)
            AddTable(table, pages);
        else
            AddParagraph(new JoinedParagraph([.. open.Cast<LinePiece>()]));
    }

    private void AddParagraph(JoinedParagraph paragraph)
    {
        budget.SpendBlock(paragraph.Text.Length);
        builder.AddParagraph(paragraph.Text, paragraph.Page.LocateArea(paragraph.Area));
    }

    private void AddTable(TablePiece piece, Dictionary<int, PageContent> pages)
    {
        // A row all of whose places are covered from above prints nothing and would be an empty line.
        var rows = piece
            .Table.Rows.Where(row => row.Cells.Count > 0)
            .Select(row => row.Cells.Select(cell => CreateCell(cell, pages)).ToList());
        builder.AddTable(rows, piece.Page.LocateArea(piece.Area), piece.ColumnsKnown);
    }

    private CellContent CreateCell(SketchedCell cell, Dictionary<int, PageContent> pages)
    {
        budget.SpendBlock(cell.Words.Length);
        return new(
            cell.Words,
            cell.Column,
            cell.ColumnSpan,
            cell.RowSpan,
            pages[cell.Page].LocateArea(cell.Area)
        );
    }
}
