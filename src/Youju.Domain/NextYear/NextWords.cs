using System.Text.RegularExpressions;
using Youju.Domain.Drafts;
using Youju.Domain.Facts;

namespace Youju.Domain.NextYear;

/// <summary>Marks words of last year as last year's, whole: 【上年：接待30万人次】.</summary>
internal static partial class NextWords
{
    private const int PatternMilliseconds = 1000;
    private const string Heading = "#";
    private const string NotTold = "……";

    /// <summary>A text with its paragraphs marked; headings stay, and how a figure was written stands in a comment.</summary>
    public static string MarkText(string text, FactStore facts) =>
        string.Join("\n\n", SplitIntoParagraphs(text).Select(paragraph => MarkParagraph(paragraph, facts)))
        + "\n";

    /// <summary>The same for words of one line; null stays null.</summary>
    public static string? MarkLine(string? words, FactStore facts) =>
        string.IsNullOrWhiteSpace(words) ? null : WrapLines(words, facts);

    private static IEnumerable<string> SplitIntoParagraphs(string text) =>
        Comment()
            .Replace(text, "")
            .ReplaceLineEndings("\n")
            .Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static string MarkParagraph(string paragraph, FactStore facts) =>
        paragraph.StartsWith(Heading, StringComparison.Ordinal) ? paragraph
        : paragraph.Contains("{{", StringComparison.Ordinal)
        || paragraph.Contains("{%", StringComparison.Ordinal)
            ? $"{WrapLines(paragraph, facts)}\n<!-- 上年的写法：{paragraph.Replace("-->", "—>", StringComparison.Ordinal)} -->"
        : WrapLines(paragraph, facts);

    // A mark that is already there says the same; brackets inside would close ours too early.
    private static string WrapLines(string words, FactStore facts)
    {
        var told = Tag().Replace(Piece().Replace(words, piece => TellFigure(piece, facts)), "");
        var plain = told.Replace("【上年：", "", StringComparison.Ordinal)
            .Replace('【', '［')
            .Replace('】', '］');
        return string.Join(
            '\n',
            plain
                .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                .Select(LastYearMark.WrapInMark)
        );
    }

    private static string TellFigure(Match piece, FactStore facts) =>
        facts.FindFact(piece.Groups["key"].Value)?.Quantity is { } quantity
            ? quantity.ToChineseText()
            : NotTold;

    [GeneratedRegex(
        @"\{\{\s*(?<key>[^{}|]*?)\s*(\|[^{}]*)?\}\}",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        PatternMilliseconds
    )]
    private static partial Regex Piece();

    [GeneratedRegex(@"\{%[^{}]*%\}", RegexOptions.CultureInvariant, PatternMilliseconds)]
    private static partial Regex Tag();

    [GeneratedRegex(
        @"<!--.*?(-->|\z)",
        RegexOptions.CultureInvariant | RegexOptions.Singleline | RegexOptions.ExplicitCapture,
        PatternMilliseconds
    )]
    private static partial Regex Comment();
}
