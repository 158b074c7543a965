using Youju.Domain.Documents;
using Youju.Packs.Definitions;
using Youju.Reading.Outline;

namespace Youju.Reading.LastReports;

/// <summary>Finds the body of a chapter by words of its heading, or by what it is about.</summary>
internal sealed class ChapterFinder(ReportContent report)
{
    private readonly IReadOnlyList<Heading> headings = report.Sections.Headings;

    public TextSpan? FindChapterBody(ChapterSubject subject, IReadOnlyList<string> titles) =>
        report.Sections.FindChapter(subject)?.Body ?? FindChapterBody(titles);

    public TextSpan? FindChapterBody(IReadOnlyList<string> titles)
    {
        if (
            report.Sections.Chapters.FirstOrDefault(chapter => HasAnyTitle(chapter.Heading, titles)) is
            { } chapter
        )
            return chapter.Body;
        for (var at = 0; at < headings.Count; at++)
        {
            if (HasAnyTitle(headings[at], titles))
                return FindSectionBody(at);
        }

        return null;
    }

    private bool HasAnyTitle(Heading heading, IReadOnlyList<string> titles)
    {
        var words = Heading.NormaliseTitle(report.Slice(heading.Title));
        return titles.Any(words.Contains);
    }

    private TextSpan FindSectionBody(int at)
    {
        var start = headings[at].Paragraph.Span.End;
        var next = headings.Skip(at + 1).FirstOrDefault(heading => heading.Level <= headings[at].Level);
        return TextSpan.FromBounds(start, next?.Paragraph.Span.Start ?? report.Text.Length);
    }
}
