using System.Globalization;
using Youju.Formats.Pdf.Pieces;

namespace Youju.Formats.Pdf.Lines;

/// <summary>Tells page numbers from other lone figures in the margin.</summary>
internal static class PageNumbers
{
    public static IEnumerable<LinePiece> FindPageNumbers(IReadOnlyList<LinePiece> lines)
    {
        var numbered = lines
            .Select(line => (Line: line, Number: ParsePageNumber(line.Line.Text)))
            .Where(item => item.Number is not null)
            .ToList();
        // Printed numbers run with the pages, so that their distance from the page's place in the file stays the same.
        var steady = numbered
            .GroupBy(item => item.Number!.Value.Value - item.Line.Page.Number)
            .Where(group => group.Count() > 1);
        return numbered
            .Where(item => item.Number!.Value.IsMarked)
            .Concat(steady.SelectMany(group => group))
            .Select(item => item.Line);
    }

    /// <summary>The number, and whether dashes or the word 页 mark it as one of a page.</summary>
    private static (int Value, bool IsMarked)? ParsePageNumber(string words)
    {
        var text = string.Concat(words.Where(c => !char.IsWhiteSpace(c)));
        var core = text.Trim('-', '–', '—', '―', '─', '－', '一', '~', '·', '•', '|');
        var isMarked = core.Length < text.Length;
        if (core.StartsWith('第'))
            (core, isMarked) = (core[1..], true);
        var digits = core.TakeWhile(char.IsAsciiDigit).Count();
        if (digits is 0 or > 4)
            return null;
        var tail = core[digits..];
        var isTail = tail.Length == 0 || tail == "页" || IsPageTotal(tail);
        if (!isTail)
            return null;
        return (int.Parse(core.AsSpan(0, digits), CultureInfo.InvariantCulture), isMarked || tail.Length > 0);
    }

    /// <summary>/12, 页共12页, 页，共12页, of12.</summary>
    private static bool IsPageTotal(string tail)
    {
        var start = tail.IndexOfAny(['/', '共']);
        if (start < 0 || !tail[..start].All("页，,（".Contains))
            return false;
        var total = tail[(start + 1)..].TrimEnd('页', '）');
        return total.Length is > 0 and <= 4 && total.All(char.IsAsciiDigit);
    }
}
