using Youju.Domain.Documents;

namespace Youju.Reading.LastReports;

/// <summary>Tells a report, which is prose under an outline, from a paper that is a table with remarks.</summary>
public static class ReportShape
{
    private const int FewestHeadings = 2;
    private const int FewestSentences = 3;

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
        return headings >= FewestHeadings && sentences >= FewestSentences;
    }
}
