using Youju.Domain.Documents;
using Youju.Domain.Findings;

namespace Youju.Formats.Findings.Html;

/// <summary>A stretch of text that is shown in one way from end to end.</summary>
/// <param name="Findings">The numbers, from 1, of the findings that concern it; the first is the gravest.</param>
/// <param name="Opens">The numbers of the findings that begin here.</param>
/// <param name="Figure">The figure it belongs to, by its index in the result; null where it is only words.</param>
internal sealed record MarkedSpan(
    TextSpan Span,
    IReadOnlyList<int> Findings,
    IReadOnlyList<int> Opens,
    int? Figure
);

/// <summary>Cuts a text where findings and figures begin and end, in one pass from left to right.</summary>
internal sealed class MarkedSpans
{
    private readonly CheckResult result;
    private readonly List<int> cuts;
    private readonly List<int> order;
    private readonly List<int> active = [];
    private int nextCut;
    private int nextFinding;
    private int nextFigure;

    public MarkedSpans(CheckResult result)
    {
        this.result = result;
        order =
        [
            .. Enumerable.Range(0, result.Findings.Count).OrderBy(index => result.Findings[index].Span.Start),
        ];
        var spans = result
            .Findings.Select(finding => finding.Span)
            .Concat(result.Figures.Select(figure => figure.Figure.Span));
        cuts = [.. spans.SelectMany(span => new[] { span.Start, span.End }).Distinct().Order()];
    }

    /// <summary>The marks that fill a span; spans must be asked for in the order of the text.</summary>
    public IEnumerable<MarkedSpan> SplitSpan(TextSpan span)
    {
        for (var at = span.Start; at < span.End; )
        {
            var end = Math.Min(FindNextCut(at), span.End);
            yield return MarkNextSpan(TextSpan.FromBounds(at, end));
            at = end;
        }

        if (OpenFindings(span.End) is { Count: > 0 } late)
            yield return new(new(span.End, 0), [], late, null);
    }

    private int FindNextCut(int after)
    {
        while (nextCut < cuts.Count && cuts[nextCut] <= after)
            nextCut++;
        return nextCut < cuts.Count ? cuts[nextCut] : int.MaxValue;
    }

    private MarkedSpan MarkNextSpan(TextSpan span)
    {
        var opens = OpenFindings(span.Start);
        active.RemoveAll(index => result.Findings[index].Span.End <= span.Start);
        while (nextFigure < result.Figures.Count && result.Figures[nextFigure].Figure.Span.End <= span.Start)
            nextFigure++;
        var figure =
            nextFigure < result.Figures.Count && result.Figures[nextFigure].Figure.Span.Overlaps(span)
                ? nextFigure
                : (int?)null;
        return new(
            span,
            [
                .. active
                    .OrderByDescending(index => result.Findings[index].Severity)
                    .Select(index => index + 1),
            ],
            opens,
            figure
        );
    }

    // A finding without words opens at its place and is never active.
    private List<int> OpenFindings(int offset)
    {
        var opens = new List<int>();
        for (
            ;
            nextFinding < order.Count && result.Findings[order[nextFinding]].Span.Start <= offset;
            nextFinding++
        )
        {
            opens.Add(order[nextFinding] + 1);
            if (result.Findings[order[nextFinding]].Span.Length > 0)
                active.Add(order[nextFinding]);
        }

        return opens;
    }
}
