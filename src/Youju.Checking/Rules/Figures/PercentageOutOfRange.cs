using Youju.Domain.Figures;
using Youju.Domain.Findings;

namespace Youju.Checking.Rules.Figures;

/// <summary>A percentage over 100 of something that cannot exceed its whole.</summary>
[Rule("FIG010", "percentage-out-of-range", Severity.Error)]
internal sealed class PercentageOutOfRange : IRule
{
    public RuleAnswer Check(Report report)
    {
        var percentages = report.Figures.Where(figure => figure.Unit == Unit.Percent).ToList();
        if (percentages.Count == 0)
            return RuleAnswer.NotApplicable("文中没有百分数");
        return RuleAnswer.FromRemarks(
            from figure in percentages
            where
                figure.Interval.Low > 100
                && CannotExceedWhole(report, figure)
                && !IsComputedRight(report, figure)
            select new RuleRemark(
                figure.Span,
                $"{report.QuoteSpan(figure.Span)} 超过了 100%，这里的百分数不可能大于 100%。"
            )
        );
    }

    private static bool CannotExceedWhole(Report report, PrintedFigure figure) =>
        report.Pack.FigureWording.NeverAboveHundred.Any(word =>
            FigureLead.IsPrecededBy(report.Text, figure, word)
            || (FigureLead.ClauseStartsWith(report.Text, figure, word) && !IsOfPlan(report, figure))
        );

    /// <summary>占预算的101.5%: more may come in or go out than was planned.</summary>
    private static bool IsOfPlan(Report report, PrintedFigure figure) =>
        FigureLead.IsLedByAny(report.Text, figure, report.Pack.FigureWording.Plans);

    /// <summary>What the figures of the text yield is no slip, however strange.</summary>
    private static bool IsComputedRight(Report report, PrintedFigure figure) =>
        report.Claims.Any(claim =>
            claim.Stated?.Digits == figure.Digits && claim.Verdict is Verdict.Exact or Verdict.Rounding
        );
}
