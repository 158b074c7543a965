using Youju.Domain.Documents;
using Youju.Packs.Definitions;

namespace Youju.Reading.Outline;

/// <summary>Tells headings from running text: by the file's own outline levels, else by number and form.</summary>
internal sealed class HeadingReader(string text, IReadOnlyList<ReportOutline> outlines)
{
    /// <summary>A longer paragraph is running text whatever its number.</summary>
    private const int MostCharacters = 45;

    private const int MostStyledCharacters = 90;

    private readonly HashSet<string> chapterNames =
    [
        .. outlines
            .SelectMany(outline => outline.Chapters)
            .SelectMany(chapter => chapter.Aliases.Append(chapter.Title))
            .Select(name => Heading.NormaliseTitle(name)),
    ];

    public IReadOnlyList<Heading> ReadHeadings(
        IReadOnlyList<Paragraph> prose,
        IReadOnlyList<string> noteStarts
    )
    {
        var headings = new List<Heading>();
        var notes = NoteLines.FindPositions(text, prose, noteStarts);
        for (var index = 0; index < prose.Count; index++)
        {
            if (!notes.Contains(index) && ParseHeading(prose[index], index) is { } heading)
                headings.Add(heading);
        }

        return headings;
    }

    private Heading? ParseHeading(Paragraph paragraph, int index)
    {
        var label = NumberLabel.ReadAtStart(text, paragraph.Span);
        var title = TrimWhiteSpace(
            TextSpan.FromBounds(label?.Span.End ?? paragraph.Span.Start, paragraph.Span.End)
        );
        if (paragraph.OutlineLevel is { } level)
            return title.Length is > 0 and <= MostStyledCharacters
                ? new(paragraph, index, label, title, level)
                : null;
        if (label is null)
            return IsChapterName(title)
                ? new(paragraph, index, null, title, ToHeadingLevel(LabelStyle.Chinese))
                : null;
        return label.IsHeadingStyle && LooksLikeTitle(title)
            ? new(paragraph, index, label, title, ToHeadingLevel(label.Style))
            : null;
    }

    private bool LooksLikeTitle(TextSpan title) =>
        title.Length is > 0 and <= MostCharacters
        && !"。；;，,、：:".Contains(text[title.End - 1])
        && text.AsSpan(title.Start, title.Length).IndexOfAny("。；;") < 0;

    private bool IsChapterName(TextSpan title) =>
        title.Length is > 3 and <= MostCharacters
        && chapterNames.Contains(Heading.NormaliseTitle(text.AsSpan(title.Start, title.Length)));

    private TextSpan TrimWhiteSpace(TextSpan span)
    {
        int start = span.Start,
            end = span.End;
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        return TextSpan.FromBounds(start, end);
    }

    private static int ToHeadingLevel(LabelStyle style) =>
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
}
