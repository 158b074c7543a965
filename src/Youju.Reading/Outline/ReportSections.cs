using Youju.Domain.Documents;
using Youju.Packs.Definitions;

namespace Youju.Reading.Outline;

/// <summary>The headings of a report, and the outline that it is held against.</summary>
/// <param name="Outline">The best fitting outline of the pack; null where the pack has none for this kind of report.</param>
/// <param name="Chapters">The chapters found, in the order of the outline.</param>
public sealed record ReportSections(
    IReadOnlyList<Heading> Headings,
    ReportOutline? Outline,
    IReadOnlyList<FoundChapter> Chapters
)
{
    public FoundChapter? FindChapter(ChapterSubject subject) =>
        Chapters.FirstOrDefault(chapter => chapter.Chapter.Subject == subject);

    internal static ReportSections ReadFromDocument(
        Document document,
        IReadOnlyList<Paragraph> prose,
        OutlineCatalog catalog
    )
    {
        var fitting = catalog.Outlines.Where(outline => IsMeantFor(outline, document)).ToList();
        var headings = new HeadingReader(document.Text, fitting).ReadHeadings(prose);
        if (fitting.Count == 0)
            return new(headings, null, []);
        var best = fitting
            .Select(outline => (Outline: outline, Chapters: MatchChapters(outline, headings, document)))
            .MaxBy(match => match.Chapters.Count);
        return new(headings, best.Outline, best.Chapters);
    }

    private static bool IsMeantFor(ReportOutline outline, Document document)
    {
        var title = string.Concat(
            ReportYear
                .FindTitleParagraphs(document)
                .Select(paragraph => Heading.NormaliseTitle(document.SliceText(paragraph.Span)))
        );
        return outline.TitleWords.Any(title.Contains) && !outline.TitleWithout.Any(title.Contains);
    }

    private static List<FoundChapter> MatchChapters(
        ReportOutline outline,
        IReadOnlyList<Heading> headings,
        Document document
    )
    {
        var names = headings
            .Select(heading => Heading.NormaliseTitle(document.SliceText(heading.Title)))
            .ToList();
        var titles = outline.Chapters.Select(chapter => Heading.NormaliseTitle(chapter.Title)).ToHashSet();
        var found = new List<FoundChapter>();
        foreach (var chapter in outline.Chapters)
        {
            var at = names.FindIndex(name => chapter.Aliases.Any(name.Contains));
            if (at >= 0 && !found.Exists(other => other.Heading == headings[at]))
                found.Add(
                    new(
                        chapter,
                        headings[at],
                        FindChapterBody(headings, at, index => titles.Contains(names[index]), document)
                    )
                );
        }

        return found;
    }

    /// <summary>From the end of the heading to the next chapter or the next heading of its level.</summary>
    private static TextSpan FindChapterBody(
        IReadOnlyList<Heading> headings,
        int at,
        Func<int, bool> isChapter,
        Document document
    )
    {
        for (var next = at + 1; next < headings.Count; next++)
        {
            if (isChapter(next) || headings[next].Level <= headings[at].Level)
                return TextSpan.FromBounds(
                    headings[at].Paragraph.Span.End,
                    headings[next].Paragraph.Span.Start
                );
        }

        return TextSpan.FromBounds(headings[at].Paragraph.Span.End, document.Text.Length);
    }
}

/// <summary>A chapter of the outline that the report has.</summary>
/// <param name="Body">The text between its heading and the next chapter.</param>
public sealed record FoundChapter(OutlineChapter Chapter, Heading Heading, TextSpan Body);
