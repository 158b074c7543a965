using Youju.Domain.Documents;
using Youju.Reading.Search;

namespace Youju.Reading.Outline;

/// <summary>Reads the budget year from a report's title.</summary>
/// <remarks>
/// The title is what stands before the first numbered paragraph, at most <see cref="MostTitleParagraphs"/> paragraphs. Its first year
/// that is followed by 年 counts: 2024年度, 2024年. A year in running text never counts, for it may be last year's.
/// </remarks>
public static class ReportYear
{
    private const int MostTitleParagraphs = 6;
    private const int MostTitleCharacters = 60;

    public static int? InferFromTitle(Document document) =>
        FindTitleParagraphs(document)
            .Select(paragraph => FindWrittenYear(document.SliceText(paragraph.Span)))
            .FirstOrDefault(year => year is not null);

    /// <summary>The paragraphs of the title, with the name of the unit and of the report.</summary>
    public static IEnumerable<Paragraph> FindTitleParagraphs(Document document) =>
        document
            .Blocks.OfType<Paragraph>()
            .Where(paragraph => paragraph.Region == ParagraphRegion.Body)
            .SkipWhile(paragraph => LooksLikeAddress(document.SliceText(paragraph.Span)))
            .Take(MostTitleParagraphs)
            .TakeWhile(paragraph =>
                NumberLabel.ReadAtStart(document.Text, paragraph.Span) is null
                && paragraph.Span.Length <= MostTitleCharacters
                && !document.SliceText(paragraph.Span).TrimEnd().EndsWith('。')
            );

    // A text saved by a program may begin with the address it came from.
    private static bool LooksLikeAddress(string words) =>
        words.Length > 0 && char.IsAsciiLetter(words[0]) && words.Contains('/');

    private static int? FindWrittenYear(string words)
    {
        for (var index = words.IndexOf('年'); index >= 0; index = words.IndexOf('年', index + 1))
        {
            if (WrittenYear.ParseAtEnd(words.AsSpan(0, index).TrimEnd()) is >= 2000 and < 2100 and var year)
                return year;
        }

        return null;
    }
}
