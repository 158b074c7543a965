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
        report
            .Figures.GroupBy(figure => FindSentenceStart(report.Text, figure.Span.Start))
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

    private static int FindSentenceStart(string text, int at) =>
        text.AsSpan(0, at).LastIndexOfAny('。', '\n') + 1;
}
