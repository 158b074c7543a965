using Youju.Domain.Figures;
using Youju.Domain.Findings;
using Youju.Reading.Cards;

namespace Youju.Checking.Rules.Grounds;

/// <summary>A self-evaluation that takes no point off.</summary>
[Rule("GRO011", "full-marks", Severity.Info)]
internal sealed class FullMarks : IRule
{
    private const int LongestLead = 6;

    public RuleAnswer Check(Report report) =>
        RuleAnswer.FromRemarks(
            from figure in report.Figures
            where
                figure.Unit.Dimension == Dimension.Score
                && figure.Nominal == report.Pack.Grounds.FullScore
                && TotalScore.IsScoreOfWhole(report, figure)
                && IsReached(report, figure)
            select new RuleRemark(figure.Span, "自评得满分，没有一项扣分，复核时会要求逐项出示依据。")
        );

    // 总分100分 alone may be what the points are counted out of.
    private static bool IsReached(Report report, PrintedFigure figure) =>
        TotalScore.IsOwnScore(report, figure)
        || ReadLeadingWords(report, figure).Contains("得分", StringComparison.Ordinal);

    private static string ReadLeadingWords(Report report, PrintedFigure figure)
    {
        var words = report.Text[Math.Max(0, figure.Span.Start - LongestLead)..figure.Span.Start];
        return words[(words.LastIndexOf('\n') + 1)..];
    }
}
