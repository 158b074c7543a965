using System.Buffers;
using Youju.Domain.Figures;

namespace Youju.Checking.Rules.Figures;

/// <summary>The words that lead to a figure.</summary>
internal static class FigureLead
{
    private const int LongestClause = 400;
    private static readonly SearchValues<char> ClauseEnds = SearchValues.Create("，。；,;：:\n（(");
    private static readonly SearchValues<char> ItemEnds = SearchValues.Create("，。；,;：:、\n（(");
    private static readonly string[] Links =
    [
        "达到了",
        "达到",
        "达",
        "到",
        "为",
        "是",
        "的",
        "均",
        "约",
        "：",
        ":",
        "“",
        "”",
        " ",
    ];

    /// <summary>Whether a word stands in front of a figure, with nothing but linking words between.</summary>
    public static bool IsPrecededBy(string text, PrintedFigure figure, string word)
    {
        var end = figure.Span.Start;
        while (Links.FirstOrDefault(link => EndsWithWord(text, end, link)) is { } link)
            end -= link.Length;
        return EndsWithWord(text, end, word);
    }

    /// <summary>Whether the figure is the object of a word that opens its clause: 占本年支出的128%.</summary>
    public static bool ClauseStartsWith(string text, PrintedFigure figure, string word)
    {
        if (!text.AsSpan(0, figure.Span.Start).TrimEnd().EndsWith("的", StringComparison.Ordinal))
            return false;
        var reach = Math.Min(LongestClause, figure.Span.Start);
        var clause = text.AsSpan(figure.Span.Start - reach, reach);
        return clause[(clause.LastIndexOfAny(ClauseEnds) + 1)..]
            .TrimStart()
            .StartsWith(word, StringComparison.Ordinal);
    }

    /// <summary>Whether the words since the last mark before a figure hold one of some: 上年决算0万元.</summary>
    public static bool IsLedByAny(string text, PrintedFigure figure, IReadOnlyList<string> words)
    {
        var reach = Math.Min(LongestClause, figure.Span.Start);
        var before = text.AsSpan(figure.Span.Start - reach, reach);
        var item = before[(before.LastIndexOfAny(ItemEnds) + 1)..].ToString();
        return words.Any(item.Contains);
    }

    /// <summary>Whether a word ends right in front of an offset.</summary>
    public static bool EndsWithWord(string text, int end, string word) =>
        end >= word.Length && string.CompareOrdinal(text, end - word.Length, word, 0, word.Length) == 0;
}
