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
    private const int GroupDigits = 3;

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
        let comma = figure.Digits.Start - 1
        where
            figure.Unit.Dimension == Dimension.Money
            && figure.Value < 1000
            && Signs.GetCharacterAt(report.Text, comma) == Comma
            && HasGroupLength(report.Text, figure.Digits)
        let start = FindDigitsStart(report.Text, comma)
        where comma - start is >= 1 and <= GroupDigits && !IsJoined(report.Text, start)
        let span = TextSpan.FromBounds(start, figure.Span.End)
        select new RuleRemark(
            span,
            $"“{report.QuoteSpan(span)}”的千分位用了全角逗号，应当用半角，否则会被读成两个数。"
        )
        {
            IsQuestion = true,
        };

    private static bool HasGroupLength(string text, TextSpan digits)
    {
        var whole = text.AsSpan(digits.Start, digits.Length);
        var point = whole.IndexOf('.');
        return (point < 0 ? whole.Length : point) == GroupDigits;
    }

    private static int FindDigitsStart(string text, int end)
    {
        var start = end;
        while (start > 0 && char.IsAsciiDigit(text[start - 1]))
            start--;
        return start;
    }

    private static bool IsJoined(string text, int start) =>
        Signs.GetCharacterAt(text, start - 1) is '.' or ',' or '第' or '-' or '—';
}
