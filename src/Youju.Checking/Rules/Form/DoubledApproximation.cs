using Youju.Domain.Documents;
using Youju.Domain.Figures;
using Youju.Domain.Findings;

namespace Youju.Checking.Rules.Form;

/// <summary>A figure made approximate twice: 约100人左右.</summary>
[Rule("FRM008", "doubled-approximation", Severity.Warning)]
internal sealed class DoubledApproximation : IRule
{
    private const int Reach = 3;

    public RuleAnswer Check(Report report) => RuleAnswer.FromRemarks(FindRemarks(report));

    private static IEnumerable<RuleRemark> FindRemarks(Report report)
    {
        foreach (var figure in report.Figures)
        {
            if (FindDoubled(report, figure) is { } span)
                yield return new(span, $"“{report.QuoteSpan(span)}”前后都用了表示概数的词，留一个即可。");
        }
    }

    private static TextSpan? FindDoubled(Report report, PrintedFigure figure)
    {
        foreach (var (lead, tails) in report.Pack.Form.DoubledApproximations)
        {
            var start = FindLeadStart(report.Text, figure, lead);
            var end = start < 0 ? -1 : FindTailEnd(report.Text, figure, tails);
            if (end >= 0)
                return TextSpan.FromBounds(start, end);
        }

        return null;
    }

    private static int FindLeadStart(string text, PrintedFigure figure, string word)
    {
        var start = figure.Digits.Start - word.Length;
        return start >= 0 && string.CompareOrdinal(text, start, word, 0, word.Length) == 0 ? start : -1;
    }

    /// <summary>The end of a second word inside the figure's own words or right after them.</summary>
    private static int FindTailEnd(string text, PrintedFigure figure, IReadOnlyList<string> tails)
    {
        var end = Math.Min(text.Length, figure.Span.End + Reach);
        foreach (var tail in tails)
        {
            var at = text.IndexOf(tail, figure.Digits.End, end - figure.Digits.End, StringComparison.Ordinal);
            if (at >= 0 && (at <= figure.Span.End))
                return Math.Max(figure.Span.End, at + tail.Length);
        }

        return -1;
    }
}
