using System.Text;
using Youju.Formats.Pdf.Pages;
using Youju.Formats.Pdf.Pieces;

namespace Youju.Formats.Pdf.Tables;

/// <summary>Joins the lines into which words wrap inside a cell.</summary>
internal static class CellText
{
    public static string ComposeText(IReadOnlyList<GlyphLine> lines, Area cell)
    {
        if (lines.Count == 1)
            return lines[0].Text;
        var text = new StringBuilder();
        for (var i = 0; i < lines.Count; i++)
        {
            if (i > 0 && IsSpaceBetween(lines[i - 1], lines[i], cell))
                text.Append(' ');
            text.Append(lines[i].Text);
        }

        return text.ToString();
    }

    /// <summary>
    /// Chinese joins without a space; so does a code or number that filled its line, but two numbers
    /// set one above the other stay two.
    /// </summary>
    private static bool IsSpaceBetween(GlyphLine before, GlyphLine after, Area cell)
    {
        var (last, first) = (before.Text[^1], after.Text[0]);
        if (char.IsAsciiLetter(last) && char.IsAsciiLetter(first))
            return true;
        var isNumberPair =
            (char.IsAsciiDigit(last) || ".,%".Contains(last)) && (char.IsAsciiDigit(first) || first is '-');
        return isNumberPair && before.Area.Width + before.Size < cell.Width - (before.Size / 2);
    }
}
