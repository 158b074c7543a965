using System.Buffers;
using Youju.Domain.Documents;

namespace Youju.Formats.Findings;

/// <summary>A stretch of a report under one heading of the first level, as a reader leafs through it.</summary>
/// <param name="Heading">The heading's words; empty for what stands before the first.</param>
public sealed record Chapter(string Heading, TextSpan Span)
{
    private const int LongestHeading = 40;

    private static readonly SearchValues<char> Numerals = SearchValues.Create("一二三四五六七八九十");

    /// <summary>The chapters in order; together they hold the whole text.</summary>
    public static IReadOnlyList<Chapter> Of(Document document)
    {
        var chapters = new List<Chapter>();
        var start = 0;
        var heading = "";
        foreach (var paragraph in document.Blocks.OfType<Paragraph>().Where(block => IsHeading(document, block)))
        {
            Close(paragraph.Span.Start);
            (start, heading) = (paragraph.Span.Start, document.Slice(paragraph.Span).Trim());
        }

        Close(document.Text.Length);
        return chapters;

        void Close(int end)
        {
            if (end > start || heading.Length > 0) chapters.Add(new(heading, TextSpan.Between(start, end)));
        }
    }

    private static bool IsHeading(Document document, Paragraph paragraph)
    {
        if (paragraph.Span.Length is 0 or > LongestHeading || paragraph.Region != Region.Body) return false;
        return paragraph.OutlineLevel == 1 || HasChapterNumber(document.Slice(paragraph.Span).AsSpan().Trim());
    }

    // 一、 or 第一部分: what Chinese reports count their chapters with, whatever the file's styles say.
    private static bool HasChapterNumber(ReadOnlySpan<char> words)
    {
        var ordinal = words.StartsWith("第") ? 1 : 0;
        var digits = words[ordinal..].IndexOfAnyExcept(Numerals);
        if (digits <= 0) return false;
        var rest = words[(ordinal + digits)..];
        return ordinal == 1 ? rest.StartsWith("部分") || rest.StartsWith("章") : rest.StartsWith("、");
    }
}
