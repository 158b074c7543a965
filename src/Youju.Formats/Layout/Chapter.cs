using Youju.Domain.Documents;

namespace Youju.Formats.Layout;

/// <summary>A stretch of a report under one heading of the first level, as a reader leafs through it.</summary>
/// <param name="Heading">The heading's words; empty for what stands before the first.</param>
public sealed record Chapter(string Heading, TextSpan Span)
{
    private const int LongestHeading = 40;

    /// <summary>The chapters in order; together they hold the whole text.</summary>
    public static IReadOnlyList<Chapter> FindChapters(Document document)
    {
        var chapters = new List<Chapter>();
        var start = 0;
        var heading = "";
        foreach (
            var paragraph in document.Blocks.OfType<Paragraph>().Where(block => IsHeading(document, block))
        )
        {
            Close(paragraph.Span.Start);
            (start, heading) = (paragraph.Span.Start, document.SliceText(paragraph.Span).Trim());
        }

        Close(document.Text.Length);
        return chapters;

        void Close(int end)
        {
            if (end > start || heading.Length > 0)
                chapters.Add(new(heading, TextSpan.FromBounds(start, end)));
        }
    }

    private static bool IsHeading(Document document, Paragraph paragraph)
    {
        if (paragraph.Span.Length is 0 or > LongestHeading || paragraph.Region != ParagraphRegion.Body)
            return false;
        return paragraph.OutlineLevel == 1
            || HeadingLevels.IsFirstLevel(NumberLabel.ReadAtStart(document.Text, paragraph.Span)?.Style);
    }
}
