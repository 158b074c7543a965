using Youju.Domain.Documents;

namespace Youju.Formats.Pdf.Pages;

/// <summary>What one page shows: letters and ruling lines, upright.</summary>
/// <param name="Number">From 1.</param>
/// <param name="HasPicture">Whether an image covers enough of the page to be a scan of it.</param>
internal sealed record PageContent(int Number, PageTurn Turn, IReadOnlyList<Glyph> Glyphs, IReadOnlyList<Stroke> Strokes, bool HasPicture)
{
    public double Width => Turn.UprightWidth;

    public double Height => Turn.UprightHeight;

    /// <summary>Whether the letters come from recognition rather than from the file's own text.</summary>
    public bool IsRecognised { get; init; }

    public Place PlaceOf(Area area) => new(Page: Number, Box: Turn.Shown(area).ToBox());
}
