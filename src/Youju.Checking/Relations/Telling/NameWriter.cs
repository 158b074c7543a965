using Youju.Checking.Relations.Terms;
using Youju.Domain.Figures;

namespace Youju.Checking.Relations.Telling;

/// <summary>Names a figure by the words that lead to it.</summary>
internal static class NameWriter
{
    private const int LongestName = 20;

    public static string NameFigure(ClauseFigure term, string text)
    {
        var end = term.Figure.Digits.Start;
        var start = end;
        while (start > 0 && end - start <= LongestName && !EndsName(text[start - 1]))
            start--;
        var name = end - start > LongestName ? "" : text[start..end].Trim();
        return (name.Length > 0 ? name + " " : "") + FigureFormat.FormatFigure(term.Figure);
    }

    private static bool EndsName(char sign) => ClauseWalker.IsMark(sign) || char.IsAsciiDigit(sign);
}
