using Youju.Formats.Pdf.Pages;
using Youju.Formats.Pdf.Pieces;

namespace Youju.Formats.Pdf.Lines;

/// <summary>Gathers letters into lines.</summary>
/// <remarks>
/// Figures and Chinese of one line may stand on different base lines, and superscripts stand higher still, so that letters
/// belong together when their em boxes share height, not when their base lines agree.
/// </remarks>
internal static class LineBuilder
{
    private const double SameLine = 0.5;

    public static IReadOnlyList<GlyphLine> BuildLines(IEnumerable<Glyph> glyphs)
    {
        var lines = new List<GlyphLine>();
        var line = new List<Glyph>();
        var body = default(Glyph);
        foreach (var glyph in glyphs.OrderBy(glyph => glyph.Baseline).ThenBy(glyph => glyph.Area.Left))
        {
            if (line.Count > 0 && glyph.Area.ShareHeightWith(body.Area) <= SameLine)
                FinishLine(line, lines);
            if (line.Count == 0 || glyph.Size > body.Size || (body.IsSpace && !glyph.IsSpace))
                body = glyph;
            line.Add(glyph);
        }

        FinishLine(line, lines);
        return lines;
    }

    private static void FinishLine(List<Glyph> line, List<GlyphLine> lines)
    {
        if (line.Any(glyph => !glyph.IsSpace))
            lines.Add(new([.. line.OrderBy(glyph => glyph.Area.Left)]));
        line.Clear();
    }
}
