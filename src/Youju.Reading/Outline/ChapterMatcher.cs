using Youju.Domain.Documents;
using Youju.Packs.Definitions;

namespace Youju.Reading.Outline;

/// <summary>Finds the chapters of outlines among the headings of a report.</summary>
internal sealed class ChapterMatcher(Document document, IReadOnlyList<Heading> headings)
{
    private readonly List<string> names =
    [
        .. headings.Select(heading => Heading.NormaliseTitle(document.SliceText(heading.Title))),
    ];

    public OutlineFit MatchOutline(ReportOutline outline, PlaceEvidence place)
    {
        var titles = outline
            .Chapters.Where(chapter => chapter.Inside is null)
            .Select(chapter => Heading.NormaliseTitle(chapter.Title))
            .ToHashSet();
        var found = new List<FoundChapter>();
        var missing = new List<OutlineChapter>();
        foreach (var chapter in outline.Chapters)
        {
            var at = FindHeading(chapter);
            if (at >= 0 && !found.Exists(other => other.Heading == headings[at]))
                found.Add(new(chapter, headings[at], FindBody(at, titles)));
            // One heading may name two chapters: 存在的问题和改进措施.
            else if (at < 0 && chapter.Required)
                missing.Add(chapter);
        }

        return new(outline, found, missing, place);
    }

    private int FindHeading(OutlineChapter chapter)
    {
        var title = Heading.NormaliseTitle(chapter.Title);
        var at = names.IndexOf(title);
        return at >= 0 ? at : names.FindIndex(name => chapter.Aliases.Any(name.Contains));
    }

    /// <summary>From the end of the heading to the next chapter or the next heading of its level.</summary>
    private TextSpan FindBody(int at, HashSet<string> titles)
    {
        var next = at + 1;
        while (
            next < headings.Count
            && !titles.Contains(names[next])
            && headings[next].Level > headings[at].Level
        )
            next++;
        return TextSpan.FromBounds(
            headings[at].Paragraph.Span.End,
            next < headings.Count ? headings[next].Paragraph.Span.Start : document.Text.Length
        );
    }
}
