using Youju.Domain.Documents;
using Youju.Domain.Figures;
using Youju.Domain.Findings;
using Youju.Reading.Search;

namespace Youju.Checking.Rules.Form;

/// <summary>A comma that cuts a figure from its word or in two: 占，90%; 2，417.36万元.</summary>
[Rule("FRM018", "comma-in-figure", Severity.Warning)]
internal sealed class CommaInFigure : IRule
{
    private const char Comma = '，';

    public RuleAnswer Check(Report report) =>
        RuleAnswer.FromRemarks(FindCommasBeforeFigures(report).Concat(FindCommasInFigures(report)));

    private static IEnumerable<RuleRemark> FindCommasBeforeFigures(Report report) =>
        from figure in report.Figures
        let comma = figure.Span.Start - 1
        where figure.Unit == Unit.Percent && Signs.GetCharacterAt(report.Text, comma) == Comma
        where
            report.Pack.FigureWording.AwaitPercent.Any(word =>
                report.Text.AsSpan(0, comma).EndsWith(word, StringComparison.Ordinal)
            )
        let span = TextSpan.FromBounds(comma - 1, figure.Span.End)
        select new RuleRemark(span, $"“{report.QuoteSpan(span)}”中间多了一个逗号。")
        {
            Fix = new("删去逗号", new TextSpan(comma, 1), ""),
        };

    /// <summary>The figure may as well begin behind the comma, so that this asks only.</summary>
    private static IEnumerable<RuleRemark> FindCommasInFigures(Report report) =>
        from figure in report.Figures
        where report.Text.AsSpan(figure.Digits.Start, figure.Digits.Length).Contains(Comma)
        select new RuleRemark(
            figure.Span,
            $"“{report.QuoteSpan(figure.Span)}”的千分位用了全角逗号，应当用半角；这里按一个数读。"
        )
        {
            IsQuestion = true,
        };
}
