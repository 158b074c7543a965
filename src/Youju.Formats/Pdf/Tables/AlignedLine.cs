using System.Buffers;
using Youju.Formats.Pdf.Pieces;

namespace Youju.Formats.Pdf.Tables;

/// <summary>A line parted at its wide gaps, as the rows of a table without ruling lines are.</summary>
internal sealed record AlignedLine(GlyphLine Line, IReadOnlyList<GlyphLine> Segments)
{
    private const double WideGap = 1.5;

    private static readonly SearchValues<char> FigureSigns = SearchValues.Create("0123456789,.-%，％");

    public bool IsSegmented => Segments.Count > 1;

    public bool HasFigure => Segments.Any(segment => IsFigureText(segment.Text));

    public static AlignedLine FromLine(GlyphLine line)
    {
        var segments = line
            .Glyphs.Where(glyph => !glyph.IsSpace)
            .SplitRuns((run, glyph) => glyph.Area.Left - run[^1].Area.Right <= line.Size * WideGap)
            .Select(run => new GlyphLine(run));
        return new(line, [.. segments]);
    }

    /// <summary>An amount, a count or a share; a number with words around it is a label.</summary>
    public static bool IsFigureText(string words) =>
        words.Any(char.IsAsciiDigit) && words.AsSpan().IndexOfAnyExcept(FigureSigns) < 0;
}
