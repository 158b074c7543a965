using System.Buffers;
using Youju.Domain.Documents;

namespace Youju.Formats.PlainText;

/// <summary>A line whose words stand apart as the cells of a row do.</summary>
/// <param name="Cells">From left to right; those of a row that fills every column.</param>
internal sealed record SpacedLine(PlainTextLine Line, IReadOnlyList<AlignedCell> Cells)
{
    private const int LongestLine = 120;

    /// <summary>One blank parts words, two part cells.</summary>
    private const int FewestBlanks = 2;

    /// <summary>What stands in sentences, or parts the cells of other tables.</summary>
    private static readonly SearchValues<char> Others = SearchValues.Create("。；|｜│\t");

    private const char WideBlank = '\u3000';

    public bool HasFigure => Cells.Any(cell => cell.IsFigure);

    /// <summary>Null where the line is running text or blank.</summary>
    /// <param name="isParted">Whether one wide blank parts cells wherever it stands: 满分　得分.</param>
    public static SpacedLine? FromLine(string text, PlainTextLine line, bool isParted = false)
    {
        var words = text.AsSpan(line.Span.Start, line.Span.Length);
        if (words.Length > LongestLine || words.IsWhiteSpace() || words.ContainsAny(Others))
            return null;
        var cells = SplitCells(text, line.Span, isParted);
        return new(line, JoinSpacedWords(text, cells));
    }

    private static List<AlignedCell> SplitCells(string text, TextSpan line, bool isParted)
    {
        var cells = new List<AlignedCell>();
        var (start, end, column, startColumn) = (-1, -1, 0, 0);
        for (var at = line.Start; at < line.End; at++)
        {
            if (!IsBlank(text[at]))
            {
                if (start >= 0 && PartsCells(text, end, at, isParted))
                {
                    cells.Add(new(TextSpan.FromBounds(start, end), startColumn, text));
                    start = -1;
                }

                if (start < 0)
                    (start, startColumn) = (at, column);
                end = at + 1;
            }

            column += AlignedCell.MeasureWidth(text[at]);
        }

        if (start >= 0)
            cells.Add(new(TextSpan.FromBounds(start, end), startColumn, text));
        return cells;
    }

    // Beside a digit one wide blank is enough: 8　7.2.
    private static bool PartsCells(string text, int from, int to, bool isParted) =>
        to - from >= FewestBlanks
        || (
            to > from
            && text[from] == WideBlank
            && (isParted || char.IsAsciiDigit(text[from - 1]) || char.IsAsciiDigit(text[to]))
        );

    private static bool IsBlank(char sign) => sign is ' ' or WideBlank or '\u00a0';

    // 总  计, 项    目: two signs that were drawn apart are one word.
    private static List<AlignedCell> JoinSpacedWords(string text, List<AlignedCell> cells)
    {
        var joined = new List<AlignedCell>();
        foreach (var cell in cells)
        {
            if (joined is [.., { IsSign: true } last] && cell.IsSign)
                joined[^1] = new(TextSpan.Union(last.Span, cell.Span), last.Column, text);
            else
                joined.Add(cell);
        }

        return joined;
    }
}
