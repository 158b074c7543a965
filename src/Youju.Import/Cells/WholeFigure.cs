using Youju.Domain.Figures;
using Youju.Reading.Tables;

namespace Youju.Import.Cells;

/// <summary>The one figure that the words of a cell are; nothing where they say anything else.</summary>
internal static class WholeFigure
{
    private const int Longest = 60;

    public static PrintedFigure? Of(FigureReader figures, string words) =>
        words.Length <= Longest && figures.Read(words) is [var figure] && IsAll(words, figure)
            ? figure
            : null;

    /// <summary>A number without unit and qualifying word.</summary>
    public static decimal? Number(string words) =>
        PrintedNumber.At(words.Trim()) is { } number && number.Length == words.Trim().Length
            ? number.Value
            : null;

    private static bool IsAll(string words, PrintedFigure figure) =>
        words.AsSpan(0, figure.Span.Start).IsWhiteSpace() && words.AsSpan(figure.Span.End).IsWhiteSpace();
}
