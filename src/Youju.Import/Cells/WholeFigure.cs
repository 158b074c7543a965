using Youju.Domain.Figures;
using Youju.Reading.Tables;

namespace Youju.Import.Cells;

/// <summary>The one figure that the words of a cell are; nothing where they say anything else.</summary>
internal static class WholeFigure
{
    private const int Longest = 60;

    public static PrintedFigure? ReadFigure(FigureReader figures, string words) =>
        words.Length <= Longest && figures.ReadFigures(words) is [var figure] && IsWholeText(words, figure)
            ? figure
            : null;

    /// <summary>A number without unit and qualifying word.</summary>
    public static decimal? ReadPlainNumber(string words) =>
        PrintedNumber.ParseAtStart(words.Trim()) is { } number && number.Length == words.Trim().Length
            ? number.Value
            : null;

    private static bool IsWholeText(string words, PrintedFigure figure) =>
        words.AsSpan(0, figure.Span.Start).IsWhiteSpace() && words.AsSpan(figure.Span.End).IsWhiteSpace();
}
