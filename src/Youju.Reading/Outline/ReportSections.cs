using Youju.Domain.Documents;
using Youju.Packs.Definitions;

namespace Youju.Reading.Outline;

/// <summary>The headings of a report, and the outline that it is held against.</summary>
/// <param name="Fit">The outline that fits best, well or not; null where the pack has none for this kind of report.</param>
public sealed record ReportSections(IReadOnlyList<Heading> Headings, OutlineFit? Fit)
{
    /// <summary>The outline whose chapters are demanded; null where none fits well.</summary>
    public ReportOutline? Outline => Fit is { FitsWell: true } fit ? fit.Outline : null;

    /// <summary>The chapters found, in the order of the best fitting outline.</summary>
    public IReadOnlyList<FoundChapter> Chapters => Fit?.Chapters ?? [];

    public FoundChapter? FindChapter(ChapterSubject subject) =>
        Chapters.FirstOrDefault(chapter => chapter.Chapter.Subject == subject);

    /// <param name="isNamed">Whether the caller says that the report is one of those that the pack is made for.</param>
    internal static ReportSections ReadFromText(ReportText report, OutlineGuide guide, bool isNamed)
    {
        var meant = ListOutlines(report, guide);
        var headings = new HeadingReader(report, meant).ReadHeadings(guide.NoteStarts);
        var chapters = new ChapterMatcher(report.Document, headings);
        var place = new ReportPlace(report.Document, guide, isNamed);
        return new(
            headings,
            meant
                .Select(outline => chapters.MatchOutline(outline, place.CompareWith(outline)))
                .Where(fit => fit.IsPossible)
                .OrderByDescending(fit => fit.FitsWell)
                .ThenByDescending(fit => fit.Weight)
                .ThenBy(fit => fit.Place)
                .ThenBy(fit => fit.Missing.Count)
                .FirstOrDefault()
        );
    }

    private static List<ReportOutline> ListOutlines(ReportText report, OutlineGuide guide)
    {
        var title = report.NormaliseTitles();
        return
        [
            .. guide.Catalog.Outlines.Where(outline =>
                (report.Year is null || outline.From is not { } from || report.Year >= from)
                && outline.TitleWords.Any(title.Contains)
                && !outline.TitleWithout.Any(title.Contains)
            ),
        ];
    }
}

/// <summary>A chapter of the outline that the report has.</summary>
/// <param name="Body">The text between its heading and the next chapter.</param>
public sealed record FoundChapter(OutlineChapter Chapter, Heading Heading, TextSpan Body);
