using Youju.Domain.Comparisons;
using Youju.Domain.Documents;
using Youju.Reading.Outline;
using Youju.Reading.Search;

namespace Youju.Reading.Comparisons;

/// <summary>Under which title a place of a report stands.</summary>
internal sealed class HeadingTitles(ReportContent report)
{
    private readonly IReadOnlyList<Heading> headings = report.Sections.Headings;

    public string FindTitleAt(int offset) =>
        headings.CountBelow(offset + 1, heading => heading.Paragraph.Span.Start) is > 0 and var count
            ? ReadTitle(headings[count - 1])
            : "";

    public bool IsHeading(int offset) =>
        headings.Any(heading =>
            heading.Paragraph.Span.Start <= offset
            && offset < Math.Max(heading.Paragraph.Span.End, heading.Paragraph.Span.Start + 1)
        );

    public IEnumerable<ReportChapter> SplitIntoChapters()
    {
        for (var at = 0; at < headings.Count; at++)
        {
            var end = at + 1 < headings.Count ? headings[at + 1].Paragraph.Span.Start : report.Text.Length;
            var body = TextSpan.FromBounds(
                headings[at].Paragraph.Span.End,
                Math.Max(headings[at].Paragraph.Span.End, end)
            );
            yield return new(
                ReadTitle(headings[at]),
                Heading.NormaliseTitle(ReadTitle(headings[at])),
                ComparableReader.WithoutBlanks(report.Slice(body))
            );
        }
    }

    private string ReadTitle(Heading heading) => report.Slice(heading.Title).Trim();
}
