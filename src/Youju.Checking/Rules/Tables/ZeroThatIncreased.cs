using Youju.Checking.Rules.Figures;
using Youju.Domain.Documents;
using Youju.Domain.Figures;
using Youju.Domain.Findings;

namespace Youju.Checking.Rules.Tables;

/// <summary>An amount of nought that is said to have grown by more than nought.</summary>
[Rule("TAB009", "zero-that-increased", Severity.Error)]
internal sealed class ZeroThatIncreased : IRule
{
    public RuleAnswer Check(Report report) =>
        RuleAnswer.FromRemarks(
            from pair in report.Figures.Zip(report.Figures.Skip(1))
            where
                IsZeroAmount(pair.First)
                && pair.Second.Unit.Dimension == Dimension.Money
                && pair.Second.Interval.Low > 0
                && !IsBase(report, pair.First)
            let between = report.Text[pair.First.Span.End..pair.Second.Span.Start]
            where SaysIncrease(report, between)
            select new RuleRemark(
                TextSpan.Union(pair.First.Span, pair.Second.Span),
                $"金额为 {report.QuoteSpan(pair.First.Span)}，不可能比以前增加了 {report.QuoteSpan(pair.Second.Span)}。"
            )
        );

    private static bool IsZeroAmount(PrintedFigure figure) =>
        figure.Unit.Dimension == Dimension.Money && figure is { Value: 0, Qualifier: Qualifier.Rounded };

    // 上年决算0万元 is what the increase starts from.
    private static bool IsBase(Report report, PrintedFigure zero) =>
        FigureLead.IsLedByAny(report.Text, zero, report.Pack.FigureWording.Plans);

    /// <summary>，比上年增加 and nothing else.</summary>
    private static bool SaysIncrease(Report report, string between)
    {
        var words = between.Trim().TrimStart('，', ',', '；').Trim();
        var verb = report.Pack.Tables.Words.Increases.FirstOrDefault(verb =>
            words.EndsWith(verb, StringComparison.Ordinal)
        );
        return verb is not null
            && words.Length <= 20
            && words[0] is '比' or '较' or '同' or '与'
            && words.AsSpan().IndexOfAny("，；。、\n") < 0;
    }
}
