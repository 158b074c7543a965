using Youju.Domain.Figures;
using Youju.Domain.Findings;
using Youju.Packs.Definitions.Scoring;
using Youju.Reading.Scores;

namespace Youju.Checking.Rules.Tables;

/// <summary>The score of the execution rate is not its points times the rate. Forms may score otherwise, so that it asks.</summary>
[Rule("TAB015", "score-against-rate", Severity.Info)]
internal sealed class ScoreAgainstRate : IRule
{
    private const decimal Whole = 100;

    public RuleAnswer Check(Report report)
    {
        if (report.Pack.Scoring?.Execution.Kind != MethodKind.Proportional)
            return RuleAnswer.NotApplicable("方案包没有规定执行率按比例计分");
        var awards = ScoreTable
            .FindInDocument(report.Document, report.Pack.Tables.Scores)
            .SelectMany(table => table.Rates)
            .Where(row => row.Award is { Points.Value: > 0 })
            .ToList();
        return awards.Count == 0
            ? RuleAnswer.NotApplicable("没有执行率的得分")
            : RuleAnswer.FromRemarks(
                from row in awards
                let award = row.Award!
                let earned = award.Points.Value * Math.Min(row.Rate.Nominal, Whole) / Whole
                where IsOtherScore(award.Score, earned)
                select new RuleRemark(
                    award.Score.Span,
                    $"按执行率 {FigureFormat.FormatFigure(row.Rate)} 计，{FigureFormat.FormatFigure(award.Points)} 分应得 "
                        + $"{FigureFormat.FormatFinely(earned, award.Score)} 分，表中得 {FigureFormat.FormatFigure(award.Score)} 分。"
                )
                {
                    IsQuestion = true,
                }
            );
    }

    /// <summary>A score may be rounded, up or down, to a step that is printed.</summary>
    private static bool IsOtherScore(PrintedFigure score, decimal earned) =>
        Math.Abs(score.Value - earned) > score.Grain
        || (score.Grain < 1 && Math.Abs(score.Value - earned) >= score.Grain)
        || (score.Grain >= 1 && score.Value != decimal.Round(earned, MidpointRounding.AwayFromZero));
}
