using System.Buffers;
using Youju.Domain.Documents;
using Youju.Domain.Figures;
using Youju.Domain.Findings;

namespace Youju.Checking.Rules.Figures;

/// <summary>An amount or a rate whose unit was lost: 支出0.39万, 增长13.95.</summary>
[Rule("FIG015", "unit-missing", Severity.Warning)]
internal sealed class UnitMissing : IRule
{
    private static readonly SearchValues<char> SentenceEnds = SearchValues.Create("。\n");

    private const string ClauseEnds = "，。；、,;：\n（(";

    public RuleAnswer Check(Report report) =>
        RuleAnswer.FromRemarks(
            report
                .Figures.Where(figure =>
                    figure.Unit == Unit.None && report.Document.FindBlockAt(figure.Span.Start) is Paragraph
                )
                .Select(figure => CheckFigure(report, figure))
                .OfType<RuleRemark>()
        );

    private static RuleRemark? CheckFigure(Report report, PrintedFigure figure)
    {
        if (figure.Scale is 10_000 or 100_000_000 && FollowsMoneyWord(report, figure))
            return GoesOnCounting(report, figure) ? null : CreateRemark(report, figure, "元");
        var isRate =
            figure.Scale == 1
            && EndsClause(report.Text, figure.Span.End)
            && report.Pack.FigureWording.BeforePercent.Any(word =>
                FigureLead.EndsWithWord(report.Text, figure.Span.Start, word)
            );
        return isRate ? CreateRemark(report, figure, "%") : null;
    }

    // 门诊人次612.4万，上年587.9万，增加24.5万: what was counted before is counted on.
    private static bool GoesOnCounting(Report report, PrintedFigure figure)
    {
        var before = report.Figures.LastOrDefault(other => other.Span.End <= figure.Span.Start);
        return before is not null
            && before.Unit == Unit.None
            && before.Scale == figure.Scale
            && !FollowsMoneyWord(report, before)
            && !report
                .Text.AsSpan(before.Span.End, figure.Span.Start - before.Span.End)
                .ContainsAny(SentenceEnds);
    }

    private static RuleRemark CreateRemark(Report report, PrintedFigure figure, string unit)
    {
        var words = report.Slice(figure.Span);
        var digits = report.Text[figure.Span.Start..figure.Digits.End];
        var scale = figure.Scale switch
        {
            10_000 => "万",
            100_000_000 => "亿",
            _ => "",
        };
        return new(figure.Span, $"“{words}”后面缺少单位“{unit}”。")
        {
            Fix = new($"补上单位“{unit}”", figure.Span, words == digits + scale ? words + unit : null),
        };
    }

    private static bool FollowsMoneyWord(Report report, PrintedFigure figure) =>
        report.Pack.FigureWording.BeforeAmount.Any(word =>
            FigureLead.IsPrecededBy(report.Text, figure, word)
        );

    private static bool EndsClause(string text, int at) => at >= text.Length || ClauseEnds.Contains(text[at]);
}
