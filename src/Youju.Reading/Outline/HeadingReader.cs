using Youju.Domain.Documents;
using Youju.Packs.Definitions;
using Youju.Reading.Search;

namespace Youju.Reading.Outline;

/// <summary>Tells headings from running text: by the file's own outline levels, else by number and form.</summary>
internal sealed class HeadingReader(string text, IReadOnlyList<ReportOutline> outlines)
{
    /// <summary>A longer paragraph is running text whatever its number.</summary>
    private const int MostCharacters = 45;

    private const int MostStyledCharacters = 90;

    private static readonly Dictionary<LabelStyle, int> Levels = new()
    {
        [LabelStyle.Part] = 1,
        [LabelStyle.Chapter] = 2,
        [LabelStyle.Chinese] = 3,
        [LabelStyle.BracketedChinese] = 4,
        [LabelStyle.Arabic] = 5,
        [LabelStyle.Decimal] = 5,
        [LabelStyle.BracketedArabic] = 6,
    };

    private const int DeepestLevel = 7;

    private readonly HashSet<string> chapterNames =
    [
        .. from outline in outlines
        from chapter in outline.Chapters
        from name in chapter.Aliases.Append(chapter.Title)
        select Heading.NormaliseTitle(name),
    ];

    public IReadOnlyList<Heading> ReadHeadings(
        IReadOnlyList<Paragraph> prose,
        IReadOnlyList<string> noteStarts
    )
    {
        var notes = NoteLines.FindPositions(text, prose, noteStarts);
        return
        [
            .. prose
                .Select((paragraph, index) => notes.Contains(index) ? null : ParseHeading(paragraph, index))
                .OfType<Heading>(),
        ];
    }

    private Heading? ParseHeading(Paragraph paragraph, int index)
    {
        var label = NumberLabel.ReadAtStart(text, paragraph.Span);
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
            return IsChapterName(title) ? Levels[LabelStyle.Chinese] : null;
        return label.IsHeadingStyle && LooksLikeTitle(title)
            ? Levels.GetValueOrDefault(label.Style, DeepestLevel)
            : null;
    }

    private bool LooksLikeTitle(TextSpan title) =>
        title.Length is > 0 and <= MostCharacters && !ReadsLikeText(text.SliceSpan(title));

    private static bool ReadsLikeText(ReadOnlySpan<char> title) =>
        title[^1..].ContainsAny("，,、：:") || title.ContainsAny("。；;");

    private bool IsChapterName(TextSpan title) =>
        title.Length is > 3 and <= MostCharacters
        && chapterNames.Contains(Heading.NormaliseTitle(text.SliceSpan(title)));
}
