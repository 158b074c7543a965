using Youju.Domain.Drafts;
using Youju.Packs.Definitions;

namespace Youju.Reading.LastReports;

/// <summary>Reads the problems that a report admits and the measures that it promises.</summary>
public sealed class PromiseReader(
    ReportContent report,
    ChapterFinder chapters,
    ItemReader items,
    Citation cite
)
{
    private readonly IReadOnlyDictionary<string, IReadOnlyList<string>> titles = report.Pack.LastReport.Texts;

    public IReadOnlyList<Taken<OpenPromise>> Read()
    {
        var problems = Items(ChapterSubject.Problems, "problems");
        var measures = Items(ChapterSubject.Measures, "measures");
        if (problems.Count == measures.Count)
            return
            [
                .. problems.Zip(measures, (problem, measure) =>
                    new Taken<OpenPromise>(
                        new(problem.Words, measure.Words),
                        $"{cite.Source(problem.Span)}，{cite.Source(measure.Span)}"
                    )
                ),
            ];

        // Where they do not go in pairs, only a person knows which measure answers which problem.
        return
        [
            .. measures.Select(measure => cite.Take(new OpenPromise(null, measure.Words), measure.Span)),
            .. problems.Select(problem => cite.Take(new OpenPromise(problem.Words, null), problem.Span)),
        ];
    }

    private IReadOnlyList<ListedItem> Items(ChapterSubject subject, string name)
    {
        if (
            chapters.Find(subject, titles.GetValueOrDefault(name, [])) is not { } body
            || Denial.Is(report.Slice(body), report.Pack)
        )
            return [];
        return items.Read(body);
    }
}
