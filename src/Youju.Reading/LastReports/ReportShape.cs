using Youju.Domain.Documents;

namespace Youju.Reading.LastReports;

/// <summary>Tells a report, which is prose under an outline, from a paper that is a table with remarks.</summary>
public static class ReportShape
{
    private const int FewestHeadings = 2;
    private const int FewestSentences = 3;

    /// <summary>No report says what it has to say in so few letters.</summary>
    private const int ShortestProse = 600;

    // Two headings, a line under each, and what matters in the tables.
    private static bool IsMadeOfTables(Document document, int prose) =>
        prose < ShortestProse && document.Blocks.OfType<Table>().Sum(table => table.Span.Length) > prose;

    public static bool IsReport(Document document)
    {
        var paragraphs = document
            .Blocks.OfType<Paragraph>()
            .Where(paragraph => paragraph.Region == ParagraphRegion.Body)
            .ToList();
        var headings = paragraphs.Count(paragraph =>
            NumberLabel.ReadAtStart(document.Text, paragraph.Span)
                is {
                    Style: LabelStyle.Chinese
                        or LabelStyle.Part
                        or LabelStyle.Chapter
                        or LabelStyle.BracketedChinese
                }
        );
        var sentences = paragraphs.Count(paragraph => document.SliceText(paragraph.Span).Contains('。'));
        return headings >= FewestHeadings
            && sentences >= FewestSentences
            && !IsMadeOfTables(document, paragraphs.Sum(paragraph => paragraph.Span.Length));
    }
}
