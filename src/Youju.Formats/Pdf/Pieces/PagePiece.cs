using Youju.Formats.Pdf.Pages;

namespace Youju.Formats.Pdf.Pieces;

/// <summary>A line of text or a table, in reading order.</summary>
internal abstract record PagePiece(PageContent Page, Area Area);

internal sealed record LinePiece(PageContent Page, GlyphLine Line) : PagePiece(Page, Line.Area);

/// <param name="ColumnsKnown">Whether the columns were drawn, or parted clearly enough, to trust their numbers.</param>
internal sealed record TablePiece(PageContent Page, SketchedTable Table, bool ColumnsKnown)
    : PagePiece(Page, Table.Area);
