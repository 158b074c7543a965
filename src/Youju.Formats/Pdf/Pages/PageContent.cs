using Youju.Domain.Documents;

namespace Youju.Formats.Pdf.Pages;

/// <summary>What one page shows: letters and ruling lines, upright.</summary>
/// <param name="Number">From 1.</param>
/// <param name="HasUnextractedText">Whether the page shows words that it does not hold as text.</param>
internal sealed record PageContent(
    int Number,
    PageTurn Turn,
    IReadOnlyList<Glyph> Glyphs,
    IReadOnlyList<Stroke> Strokes,
    bool HasUnextractedText
)
{
    public double Width => Turn.UprightWidth;

    public double Height => Turn.UprightHeight;

    /// <summary>Whether the letters come from recognition rather than from the file's own text.</summary>
    public bool IsRecognised { get; init; }

    public Place LocateArea(Area area) => new(Page: Number, Box: Turn.ToShownArea(area).ToBox());
}
