using Youju.Domain.Documents;
using Youju.Domain.Drafts;
using Youju.Reading.Outline;

namespace Youju.Reading.LastReports;

/// <summary>Tells which chapters of last year's report say what the next year does not begin with.</summary>
internal sealed class LeftChapters(ReportContent report)
{
    private const int LongestTitle = 30;

    /// <summary>The chapters with paragraphs of which nothing was read, in their order.</summary>
    public IReadOnlyList<LeftChapter> ListLeft(LastReport read)
    {
        var taken = ListSpans(read).ToList();
        var headings = report.Sections.Headings.Select(heading => heading.Paragraph.Span).ToHashSet();
        return
        [
            .. from chapter in ListChapters()
            let left = report.Prose.Count(paragraph =>
                chapter.Body.Contains(paragraph.Span)
                && !headings.Contains(paragraph.Span)
                && !taken.Exists(span => span.Overlaps(paragraph.Span))
            )
            where left > 0
            select new LeftChapter(ShortenTitle(report.Slice(chapter.Heading.Title).Trim()), left),
        ];
    }

    // Also those that no outline knows: a unit's own chapter is lost as easily.
    private IEnumerable<(Heading Heading, TextSpan Body)> ListChapters()
    {
        var top = report
            .Sections.Headings.GroupBy(heading => heading.Level)
            .MinBy(level => level.Key)
            ?.ToList();
        for (var at = 0; at < top?.Count; at++)
        {
            var end = at + 1 < top.Count ? top[at + 1].Paragraph.Span.Start : report.Text.Length;
            yield return (top[at], TextSpan.FromBounds(top[at].Paragraph.Span.End, end));
        }
    }

    private static string ShortenTitle(string title) =>
        title.Length <= LongestTitle ? title : title[..LongestTitle] + "…";

    private static IEnumerable<TextSpan> ListSpans(LastReport read) =>
        new[]
        {
            read.UnitName?.Span,
            read.Level?.Span,
            read.Affiliation?.Span,
            read.SupervisingDepartment?.Span,
            read.Duties?.Span,
        }
            .Concat(read.Counts.Values.Select(count => count.Span))
            .Concat(read.Amounts.Select(amount => amount.Span))
            .Concat(read.Texts.Values.Select(text => text.Span))
            .Concat(read.Promises.Select(promise => promise.Span))
            .Concat(read.Pending.Select(matter => matter.Span))
            .OfType<TextSpan>();
}
