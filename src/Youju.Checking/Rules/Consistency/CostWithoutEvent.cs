using Youju.Domain.Figures;
using Youju.Domain.Findings;
using Youju.Packs.Definitions.Lexicons;

namespace Youju.Checking.Rules.Consistency;

/// <summary>Money spent on something that did not happen, or something that happened for nothing: 接待费2万元 beside 接待0批次.</summary>
[Rule("CON014", "cost-without-event", Severity.Warning)]
internal sealed class CostWithoutEvent : IRule
{
    private const int Reach = 500;
    private const int LongestLead = 30;
    private static readonly string[] OtherStages = ["预算", "上年", "比", "较", "增", "减", "其中"];

    public RuleAnswer Check(Report report) =>
        RuleAnswer.FromRemarks(
            from kind in report.Pack.FigureWording.Events
            from index in Enumerable.Range(0, report.Figures.Count)
            let count = report.Figures[index]
            where count.Unit.Symbol == kind.Unit && ReadClauseBefore(report, index).Contains(kind.Event)
            let cost = FindCostBefore(report, index, kind)
            where cost is not null && cost.Nominal == 0 != (count.Nominal == 0)
            select new RuleRemark(
                count.Span,
                $"{kind.Costs[0]}写为 {report.QuoteSpan(cost.Span)}，{kind.Event}却写为 {report.QuoteSpan(count.Span)}，两者不合。"
            )
        );

    private static PrintedFigure? FindCostBefore(Report report, int index, EventCost kind)
    {
        for (
            var at = index - 1;
            at >= 0 && report.Figures[index].Span.Start - report.Figures[at].Span.End < Reach;
            at--
        )
        {
            // 接待6批次，其中外宾0批次: only the first count is that of the cost.
            if (
                report.Figures[at].Unit.Symbol == kind.Unit
                && ReadClauseBefore(report, at).Contains(kind.Event)
            )
                return null;
            var lead =
                report.Figures[at].Unit.Dimension == Dimension.Money ? ReadClauseBefore(report, at) : "";
            if (kind.Costs.Any(lead.Contains) && !OtherStages.Any(lead.Contains))
                return report.Figures[at];
        }

        return null;
    }

    /// <summary>The words of the clause before the figure.</summary>
    private static string ReadClauseBefore(Report report, int index)
    {
        var end = report.Figures[index].Span.Start;
        var start = Math.Max(index > 0 ? report.Figures[index - 1].Span.End : 0, end - LongestLead);
        var words = report.Text.AsSpan(start, Math.Max(0, end - start));
        return words[(words.LastIndexOfAny("，。；：\n") + 1)..].ToString();
    }
}
