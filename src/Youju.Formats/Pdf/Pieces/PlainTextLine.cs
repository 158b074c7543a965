using Youju.Formats.Pdf.Pages;

namespace Youju.Formats.Pdf.Pieces;

/// <summary>Letters that stand on one line, from left to right.</summary>
internal sealed record GlyphLine(IReadOnlyList<Glyph> Glyphs)
{
    /// <summary>The box of the inked letters.</summary>
    public Area Area { get; } =
        Glyphs.Where(glyph => !glyph.IsSpace).Select(glyph => glyph.Area).Aggregate(Area.Union);

    /// <summary>The size of most of its letters.</summary>
    public double Size { get; } =
        FindMedian(Glyphs.Where(glyph => !glyph.IsSpace).Select(glyph => glyph.Size));

    public double Baseline { get; } =
        FindMedian(Glyphs.Where(glyph => !glyph.IsSpace).Select(glyph => glyph.Baseline));

    public string Text => text ??= LineText.ComposeText(Glyphs);

    private string? text;

    /// <summary>The fonts of the first and the last Chinese letter: a heading and the text below it differ in them.</summary>
    public string FirstFont => Glyphs.FirstOrDefault(IsChineseGlyph).Font ?? "";

    public string LastFont => Glyphs.LastOrDefault(IsChineseGlyph).Font ?? "";

    private static bool IsChineseGlyph(Glyph glyph) => glyph.Text[0] >= 0x4E00;

    /// <summary>The width of the first letters that may not be parted from each other at the end of a line.</summary>
    public double MeasureFirstWord()
    {
        var inked = Glyphs.SkipWhile(glyph => glyph.IsSpace).ToList();
        var end = 1;
        while (end < inked.Count && !MayBreakBetween(inked[end - 1], inked[end]))
            end++;
        return inked[end - 1].Area.Right - inked[0].Area.Left;
    }

    private static bool MayBreakBetween(Glyph before, Glyph after) =>
        before.IsSpace
        || after.IsSpace
        || !((IsWordLetter(before) && IsWordLetter(after)) || IsClosingSign(after) || IsOpeningSign(before));

    private static bool IsWordLetter(Glyph glyph) => glyph.Text[0] < 0x80;

    private static bool IsClosingSign(Glyph glyph) => "，。；：、！？）〕】》”’％".Contains(glyph.Text[0]);

    private static bool IsOpeningSign(Glyph glyph) => "（〔【《“‘".Contains(glyph.Text[0]);

    private static double FindMedian(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return sorted[sorted.Count / 2];
    }
}
