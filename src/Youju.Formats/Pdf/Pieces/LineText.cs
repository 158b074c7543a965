using System.Buffers;
using System.Text;
using Youju.Formats.Pdf.Pages;

namespace Youju.Formats.Pdf.Pieces;

/// <summary>Turns placed letters into words: decides where a gap is a space.</summary>
internal static class LineText
{
    /// <summary>The shortest run of dots or dashes that leads the eye across a line of contents.</summary>
    private const int LeaderLength = 6;

    private static readonly SearchValues<string> LeaderStarts = SearchValues.Create(
        ["---", "...", "……", "···", "——"],
        StringComparison.Ordinal
    );

    public static string ComposeText(IReadOnlyList<Glyph> glyphs)
    {
        var inked = glyphs.Where(glyph => !glyph.IsSpace).ToList();
        var spread = MeasureSpacing(inked);
        var text = new StringBuilder(glyphs.Count);
        var hasSpace = false;
        Glyph? last = null;
        foreach (var glyph in glyphs)
        {
            if (glyph.IsSpace)
            {
                hasSpace = true;
                continue;
            }

            if (last is { } before && IsSpaceBetween(before, glyph, hasSpace, spread))
                text.Append(' ');
            text.Append(glyph.Text);
            last = glyph;
            hasSpace = false;
        }

        return CloseSpacedWord(ShortenLeaders(text.ToString()));
    }

    private static bool IsSpaceBetween(Glyph before, Glyph after, bool hasSpace, double spread)
    {
        var gap = after.Area.Left - before.Area.Right;
        var size = Math.Max(before.Size, after.Size);
        if (IsLatinGlyph(before) && IsLatinGlyph(after))
            return (hasSpace && gap > size * 0.1) || gap > size * 0.3;
        return gap > (size * (hasSpace ? 0.8 : 1)) + Math.Max(0, spread);
    }

    /// <summary>The distance that the setter put between all letters of the line.</summary>
    private static double MeasureSpacing(List<Glyph> inked)
    {
        if (inked.Count < 3)
            return 0;
        var gaps = inked
            .Zip(inked.Skip(1), (before, after) => after.Area.Left - before.Area.Right)
            .Order()
            .ToList();
        return gaps[gaps.Count / 2];
    }

    private static bool IsLatinGlyph(Glyph glyph) => glyph.Text[0] < 0x250;

    /// <summary>合 计 and 目 录 are one word each.</summary>
    private static string CloseSpacedWord(string text)
    {
        var words = text.Split(' ');
        return words.Length is > 1 and <= 6 && words.All(word => word.Length == 1 && word[0] >= 0x4E00)
            ? string.Concat(words)
            : text;
    }

    private static string ShortenLeaders(string text)
    {
        if (!text.AsSpan().ContainsAny(LeaderStarts))
            return text;
        var shortened = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; )
        {
            var end = i;
            while (end < text.Length && text[end] == text[i])
                end++;
            if (end - i >= LeaderLength && "-.…·—─".Contains(text[i]))
                shortened.Append("……");
            else
                shortened.Append(text, i, end - i);
            i = end;
        }

        return shortened.ToString();
    }
}
