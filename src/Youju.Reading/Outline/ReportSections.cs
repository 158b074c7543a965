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

    /// <summary>The outline that fits a report best, before anybody has said that the pack is the right one.</summary>
    /// <param name="year">The report's budget year; null where it is not known.</param>
    public static OutlineFit? FindFit(Document document, Pack pack, int? year) =>
        ListOutlines(document, pack, year).Count == 0
            ? null
            : ReadFromContent(
                new ReportText(document, new RunningText(document).FindParagraphs(), year),
                pack,
                false
            ).Fit;

    /// <param name="isNamed">Whether the caller says that the report is one of those that the pack is made for.</param>
    internal static ReportSections ReadFromContent(ReportText report, Pack pack, bool isNamed)
    {
        var document = report.Document;
        var meant = ListOutlines(document, pack, report.Year);
        var headings = new HeadingReader(document.Text, meant).ReadHeadings(
            report.Prose,
            pack.Tables.Words.NoteStarts
        );
        var chapters = new ChapterMatcher(document, headings);
        var place = new ReportPlace(document, pack, isNamed);
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

    private static List<ReportOutline> ListOutlines(Document document, Pack pack, int? year)
    {
        var title = string.Concat(
            ReportYear
                .FindTitleParagraphs(document)
                .Select(paragraph => Heading.NormaliseTitle(document.SliceText(paragraph.Span)))
        );
        return
        [
            .. pack.Outline.Outlines.Where(outline =>
                (year is null || outline.From is not { } from || year >= from)
                && outline.TitleWords.Any(title.Contains)
                && !outline.TitleWithout.Any(title.Contains)
            ),
        ];
    }
}

/// <summary>What the outline of a report is read from.</summary>
/// <param name="Prose">The paragraphs of the body.</param>
/// <param name="Year">The budget year; null where it is not known.</param>
internal sealed record ReportText(Document Document, IReadOnlyList<Paragraph> Prose, int? Year);

/// <summary>A chapter of the outline that the report has.</summary>
/// <param name="Body">The text between its heading and the next chapter.</param>
public sealed record FoundChapter(OutlineChapter Chapter, Heading Heading, TextSpan Body);
