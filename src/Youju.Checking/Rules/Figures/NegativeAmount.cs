using Youju.Domain.Figures;
using Youju.Domain.Findings;

namespace Youju.Checking.Rules.Figures;

/// <summary>An amount below zero of something that cannot be less than nothing: 支出-5万元.</summary>
[Rule("FIG019", "negative-amount", Severity.Warning)]
internal sealed class NegativeAmount : IRule
{
    public RuleAnswer Check(Report report) =>
        RuleAnswer.FromRemarks(
            from figure in report.Figures
            where
                figure.Value < 0
                && figure.Unit.Dimension is Dimension.Money or Dimension.Count
                && figure.Unit != Unit.None
            let word = report.Pack.FigureWording.NeverNegative.FirstOrDefault(word =>
                FigureLead.IsPrecededBy(report.Text, figure, word)
            )
            where word is not null
            select new RuleRemark(figure.Span, $"“{word}”写为 {report.QuoteSpan(figure.Span)}，不应是负数。")
        );
}
