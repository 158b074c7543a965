using Youju.Domain.Figures;
using Youju.Domain.Findings;
using Youju.Reading.Scores;

namespace Youju.Checking.Rules.Tables;

/// <summary>An indicator that scored more than its points.</summary>
[Rule("TAB011", "score-above-points", Severity.Error)]
internal sealed class ScoreAbovePoints : IRule
{
    public RuleAnswer Check(Report report)
    {
        var rows = ScoreTable
            .FindInDocument(report.Document, report.Pack.Tables.Scores)
            .SelectMany(table => table.Total is { } total ? table.Items.Append(total) : table.Items)
            .ToList();
        if (rows.Count == 0)
            return RuleAnswer.NotApplicable("没有带分值和得分的表格");
        return RuleAnswer.FromRemarks(
            from row in rows
            let points = row.Points
            let score = row.Score
            where
                points is not null
                && score is not null
                && points.Unit == score.Unit
                && score.Value > points.Value
            select new RuleRemark(
                score.Span,
                $"得分 {FigureFormat.FormatFigure(score)} 超过了分值 {FigureFormat.FormatFigure(points)}。"
            )
        );
    }
}
