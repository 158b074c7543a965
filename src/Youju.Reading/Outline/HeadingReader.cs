using Youju.Domain.Documents;
using Youju.Packs.Definitions;
using Youju.Reading.Search;

namespace Youju.Reading.Outline;

/// <summary>Tells headings from running text: by the file's own outline levels, else by number and form.</summary>
internal sealed class HeadingReader(ReportText report, IReadOnlyList<ReportOutline> outlines)
{
    /// <summary>A longer paragraph is running text whatever its number.</summary>
    private const int MostCharacters = 45;

    private const int MostStyledCharacters = 90;

    private readonly string text = report.Document.Text;

    private readonly HashSet<string> chapterNames =
    [
        .. from outline in outlines
        from chapter in outline.Chapters
        from name in chapter.Aliases.Append(chapter.Title)
        select Heading.NormaliseTitle(name),
    ];

    /// <param name="noteStarts">How notes begin, whose numbered lines are no headings.</param>
    public IReadOnlyList<Heading> ReadHeadings(IReadOnlyList<string> noteStarts)
    {
        var notes = NoteLines.FindPositions(report, noteStarts);
        return
        [
            .. report
                .Prose.Select(
                    (paragraph, index) => notes.Contains(index) ? null : ParseHeading(paragraph, index)
                )
                .OfType<Heading>(),
        ];
    }

    private Heading? ParseHeading(Paragraph paragraph, int index)
    {
        var label = report.Labels[index];
        var title = text.TrimWhiteSpace(
            TextSpan.FromBounds(label?.Span.End ?? paragraph.Span.Start, paragraph.Span.End)
        );
        return FindLevel(paragraph, label, title) is { } level
            ? new(paragraph, index, label, title, level)
            : null;
    }

    private int? FindLevel(Paragraph paragraph, NumberLabel? label, TextSpan title)
    {
        if (paragraph.OutlineLevel is not null)
            return title.Length is > 0 and <= MostStyledCharacters ? paragraph.OutlineLevel : null;
        if (label is null)
            return IsChapterName(title) ? ToLevel(LabelStyle.Chinese) : null;
        return label.IsHeadingStyle && LooksLikeTitle(title) ? ToLevel(label.Style) : null;
    }

    private static int ToLevel(LabelStyle style) =>
        style switch
        {
            LabelStyle.Part => 1,
            LabelStyle.Chapter => 2,
            LabelStyle.Chinese => 3,
            LabelStyle.BracketedChinese => 4,
            LabelStyle.Arabic or LabelStyle.Decimal => 5,
            LabelStyle.BracketedArabic => 6,
            _ => 7,
        };

    private bool LooksLikeTitle(TextSpan title) =>
        title.Length is > 0 and <= MostCharacters && !ReadsLikeText(text.SliceSpan(title));

    private static bool ReadsLikeText(ReadOnlySpan<char> title) =>
        title[^1..].ContainsAny("，,、：:") || title.ContainsAny("。；;");

    private bool IsChapterName(TextSpan title) =>
        title.Length is > 3 and <= MostCharacters
        && chapterNames.Contains(Heading.NormaliseTitle(text.SliceSpan(title)));
}
