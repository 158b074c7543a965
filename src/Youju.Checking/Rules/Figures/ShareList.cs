using Youju.Domain.Documents;
using Youju.Domain.Figures;

namespace Youju.Checking.Rules.Figures;

/// <summary>Shares listed one after another in a sentence that says how one whole divides, without their amounts.</summary>
internal sealed record ShareList(IReadOnlyList<PrintedFigure> Shares)
{
    public TextSpan Span => TextSpan.Union(Shares[0].Span, Shares[^1].Span);

    /// <summary>More than the whole, whatever the rounding. Less may mean that the rest is not named.</summary>
    public bool IsOverfull => Interval.SumTerms(Shares.Select(share => share.Interval)).Low > 100;

    public static IEnumerable<ShareList> FindInReport(Report report) =>
        LocateSentences(report)
            .GroupBy(located => located.Start, located => located.Figure)
            .Where(sentence =>
                sentence.Count() > 1
                && sentence.All(figure => IsStatedShare(report, figure))
                && DividesWhole(report, sentence.Key, sentence.First())
            )
            .Select(sentence => new ShareList([.. sentence]));

    private static bool IsStatedShare(Report report, PrintedFigure figure) =>
        figure.Unit == Unit.Percent && FigureLead.IsPrecededBy(report.Text, figure, "占");

    private static bool DividesWhole(Report report, int start, PrintedFigure first) =>
        report.Pack.FigureWording.DividesWhole.Any(word =>
            report.Text.AsSpan(start, first.Span.Start - start).Contains(word, StringComparison.Ordinal)
        );

    /// <summary>Every figure with the start of its sentence; the text is gone through once.</summary>
    private static IEnumerable<(int Start, PrintedFigure Figure)> LocateSentences(Report report)
    {
        int start = 0,
            seen = 0;
        foreach (var figure in report.Figures)
        {
            var end = report.Text.AsSpan(seen, figure.Span.Start - seen).LastIndexOfAny('。', '\n');
            start = end < 0 ? start : seen + end + 1;
            seen = figure.Span.Start;
            yield return (start, figure);
        }
    }
}
