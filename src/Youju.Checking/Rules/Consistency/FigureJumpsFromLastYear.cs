using Youju.Domain.Comparisons;
using Youju.Domain.Figures;
using Youju.Domain.Findings;
using Youju.Domain.Outliers;
using Youju.Reading;
using Youju.Reading.Comparisons;

namespace Youju.Checking.Rules.Consistency;

/// <summary>A figure that is many times, or a small part of, what last year's report says of the same thing.</summary>
[Rule("CON026", "figure-jumps-from-last-year", Severity.Info)]
internal sealed class FigureJumpsFromLastYear : IRule
{
    public RuleAnswer Check(Report report)
    {
        if (report.Previous is not { } document)
            return RuleAnswer.NotApplicable("没有给出上年报告（--against）");
        var before = new ReportContent(document, report.Pack, year: null);
        return RuleAnswer.FromRemarks(
            from pair in ReportComparison.PairFigures(
                ComparableReader.NameFigures(before),
                ComparableReader.NameFigures(report)
            )
            let size = CompareSizes(pair, report.Pack.Outliers)
            where size is not null
            select CreateRemark(pair.Left!, pair.Right!, size)
        );
    }

    private static OutlierSize? CompareSizes(ComparedFigure pair, OutlierRules rules) =>
        pair is { Left: { } before, Right: { } now }
        && IsAmount(before)
        && IsAmount(now)
        && before.Figure.Unit == now.Figure.Unit
            ? rules.CompareSizes(now.Figure.Nominal, before.Figure.Nominal)
            : null;

    private static bool IsAmount(NamedFigure figure) =>
        figure.IsLevel
        && figure.Figure.Unit.Dimension is not (Dimension.Percent or Dimension.PercentagePoint);

    private static RuleRemark CreateRemark(NamedFigure before, NamedFigure now, OutlierSize size) =>
        new(
            now.Figure.Span,
            $"“{now.Name}”写为 {now.Words}，上年报告里是 {before.Words}，是上年的{size.ToChineseText()}，请核对单位和小数点。"
        )
        {
            IsQuestion = true,
        };
}
