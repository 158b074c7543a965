using UglyToad.PdfPig.Content;

namespace Youju.Formats.Pdf.Pages;

/// <summary>Takes the letters that a reader sees off a page.</summary>
internal sealed class GlyphScanner(PageTurn turn)
{
    private const double LargestSize = 300;

    private readonly List<Glyph> glyphs = [];
    private readonly Dictionary<(string, long, long), Area> seen = [];

    /// <param name="hiddenLayers">Names of the layers that are off.</param>
    public static IReadOnlyList<Glyph> ScanGlyphs(Page page, PageTurn turn, IReadOnlySet<string> hiddenLayers)
    {
        var scanner = new GlyphScanner(turn);
        var hidden = HiddenRuns.FindOnPage(page);
        var marked = MarkedLetters.FindOnPage(page, hiddenLayers);
        foreach (var letter in page.Letters)
            if (!hidden.HidesLetter(letter) && !marked.HidesLetter(letter))
                scanner.AddLetter(letter, marked.ReadValue(letter));
        return scanner.glyphs;
    }

    private void AddLetter(Letter letter, string value)
    {
        var text = Kangxi.UnifyRadicals(value);
        if (text.Length == 0 || text.Any(char.IsControl) || ToGlyph(letter, text) is not { } glyph)
            return;
        var onPage = new Area(0, 0, turn.UprightWidth, turn.UprightHeight).ContainsPoint(
            glyph.Area.CentreX,
            glyph.Area.CentreY
        );
        if (onPage && !IsRepeated(glyph))
            glyphs.Add(glyph);
    }

    private Glyph? ToGlyph(Letter letter, string text)
    {
        var (startX, startY) = turn.ToUpright(letter.StartBaseLine);
        var (endX, endY) = turn.ToUpright(letter.EndBaseLine);
        var box = turn.ToUpright(letter.BoundingBox);
        if (!double.IsFinite(startX + startY + endX + endY + box.Left + box.Top + box.Right + box.Bottom))
            return null;
        var size = EstimateSize(letter, box);
        var (along, across) = (Math.Abs(endX - startX), Math.Abs(endY - startY));
        if (turn.IsVertical)
            return Glyph.FromBaseline(
                text,
                startX,
                startX + size,
                startY + (size / 2),
                size,
                letter.TextSequence,
                ReadFontName(letter)
            );
        // The advance, not the ink: fonts that are not embedded report boxes that overlap.
        if (along + across < 0.01)
            (startX, endX, startY) = (box.Left, box.Right, box.Bottom);
        if (along >= across * 10)
            return Glyph.FromBaseline(
                text,
                startX,
                endX,
                startY,
                size,
                letter.TextSequence,
                ReadFontName(letter)
            );
        // Text that runs across the others: a label set sideways is kept, a slanted watermark is not part of the text.
        return across >= along * 10
            ? new Glyph(text, box, box.Bottom, size, letter.TextSequence, ReadFontName(letter))
            : null;
    }

    private static string ReadFontName(Letter letter)
    {
        var name = letter.FontName ?? "";
        return name.Length > 7 && name[6] == '+' ? name[7..] : name;
    }

    private static double EstimateSize(Letter letter, Area box)
    {
        var size = letter.PointSize is > 1 and < LargestSize
            ? letter.PointSize
            : Math.Max(box.Height, box.Width);
        return Math.Clamp(size, 1, LargestSize);
    }

    /// <summary>Bold type is often feigned by printing a letter twice, a hair apart.</summary>
    private bool IsRepeated(Glyph glyph)
    {
        var (column, row) = ((long)Math.Floor(glyph.Area.Left), (long)Math.Floor(glyph.Baseline));
        for (var x = column - 1; x <= column + 1; x++)
        for (var y = row - 1; y <= row + 1; y++)
            if (seen.TryGetValue((glyph.Text, x, y), out var other) && IsHairApart(glyph, other))
                return true;
        seen[(glyph.Text, column, row)] = glyph.Area;
        return false;
    }

    private static bool IsHairApart(Glyph glyph, Area other)
    {
        var hair = Math.Min(1.2, glyph.Size * 0.15);
        return Math.Abs(glyph.Area.Left - other.Left) < hair
            && Math.Abs(glyph.Area.Bottom - other.Bottom) < hair;
    }
}
