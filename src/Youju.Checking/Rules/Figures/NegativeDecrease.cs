using Youju.Domain.Findings;

namespace Youju.Checking.Rules.Figures;

/// <summary>A decrease printed with a minus sign: 下降-5%.</summary>
[Rule("FIG014", "negative-decrease", Severity.Warning)]
internal sealed class NegativeDecrease : IRule
{
    private static readonly string[] Decreases =
    [
        "减少",
        "下降",
        "降低",
        "压减",
        "缩减",
        "下滑",
        "降幅",
        "减",
        "降",
    ];

    // 增减-5%: the sign alone tells the direction.
    private const string EitherWay = "增减";

    public RuleAnswer Check(Report report) =>
        RuleAnswer.FromRemarks(
            from figure in report.Figures
            where
                figure.Value < 0
                && Array.Exists(Decreases, word => FigureLead.IsPrecededBy(report.Text, figure, word))
                && !FigureLead.IsPrecededBy(report.Text, figure, EitherWay)
            let words = report.Slice(figure.Span)
            select new RuleRemark(figure.Span, $"前面已写减少或下降，{words} 又带负号，成了双重否定。")
            {
                Fix = new("去掉负号", figure.Span, words.Replace("-", "").Replace("－", "").Replace("−", "")),
            }
        );
}
