using Youju.Domain.Drafts;
using Youju.Packs.Definitions;

namespace Youju.Reading.LastReports;

/// <summary>Reads the problems that a report admits and the measures that it promises.</summary>
internal sealed class PromiseReader(
    ReportContent report,
    ChapterFinder chapters,
    ItemReader items,
    Citation cite
)
{
    private readonly IReadOnlyDictionary<string, IReadOnlyList<string>> titles = report.Pack.LastReport.Texts;

    public IReadOnlyList<ExtractedValue<OpenPromise>> ReadPromises()
    {
        var problems = ReadChapterItems(ChapterSubject.Problems, "problems");
        var measures = ReadChapterItems(ChapterSubject.Measures, "measures");
        if (problems.Count == measures.Count)
            return
            [
                .. problems.Zip(measures, (problem, measure) =>
                    new ExtractedValue<OpenPromise>(
                        new(problem.Words, measure.Words),
                        $"{cite.DescribeSource(problem.Span)}，{cite.DescribeSource(measure.Span)}"
                    )
                ),
            ];

        // Where they do not go in pairs, only a person knows which measure answers which problem.
        return
        [
            .. measures.Select(measure => cite.CiteValue(new OpenPromise(null, measure.Words), measure.Span)),
            .. problems.Select(problem => cite.CiteValue(new OpenPromise(problem.Words, null), problem.Span)),
        ];
    }

    private IReadOnlyList<ListedItem> ReadChapterItems(ChapterSubject subject, string name)
    {
        if (
            chapters.FindChapterBody(subject, titles.GetValueOrDefault(name, [])) is not { } body
            || Denial.IsOnlyDenial(report.Slice(body), report.Pack)
        )
            return [];
        return items.ReadListedItems(body);
    }
}
