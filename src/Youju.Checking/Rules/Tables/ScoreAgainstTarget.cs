using Youju.Domain.Findings;
using Youju.Reading.Scores;

namespace Youju.Checking.Rules.Tables;

/// <summary>An indicator that missed its target with all its points, or lost points although it reached it, and no word why.</summary>
[Rule("TAB014", "score-against-target", Severity.Warning)]
internal sealed class ScoreAgainstTarget : IRule
{
    public RuleAnswer Check(Report report)
    {
        var rows = new IndicatorReader(report.Text, report.Figures, report.Pack)
            .ReadTables(report.Document)
            .Where(row => row is { Points.Value: > 0, Score: not null })
            .ToList();
        return rows.Count == 0
            ? RuleAnswer.NotApplicable("没有带指标值、完成值、分值和得分的表格")
            : RuleAnswer.FromRemarks(rows.Select(row => CheckScore(report, row)).OfType<RuleRemark>());
    }

    private static RuleRemark? CheckScore(Report report, IndicatorRow row)
    {
        var (points, score) = (row.Points!, row.Score!);
        if (row.IsMissed && score.Value >= points.Value && !IsExplained(report, row))
            return new(
                score.Span,
                $"“{row.Name}”目标为 {report.QuoteSpan(row.Target.Span)}，实际 {report.QuoteSpan(row.Done.Span)}，没有达到，却得了满分，也没有说明原因。"
            );
        return
            row.IsReached && score.Value < points.Value && row.Reason is not null && !IsExplained(report, row)
            ? new(
                score.Span,
                $"“{row.Name}”目标为 {report.QuoteSpan(row.Target.Span)}，实际 {report.QuoteSpan(row.Done.Span)}，已经达到，却扣了分，没有说明原因。"
            )
            {
                IsQuestion = true,
            }
            : null;
    }

    private static bool IsExplained(Report report, IndicatorRow row) =>
        row.Reason is { } reason
        && !report.Pack.Grounds.BlankReasons.Contains(report.Slice(reason).Trim().TrimEnd('。'));
}
