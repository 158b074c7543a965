using Youju.Domain.Figures;
using Youju.Domain.Findings;
using Youju.Reading.Scores;

namespace Youju.Checking.Rules.Tables;

/// <summary>A table of indicators whose points do not come to 100, nor to 90 without those of the execution rate.</summary>
[Rule("TAB012", "points-not-full", Severity.Warning)]
internal sealed class PointsNotFull : IRule
{
    /// <summary>Fewer rows are an extract of the table.</summary>
    private const int FewestItems = 3;

    public RuleAnswer Check(Report report)
    {
        var tables = ScoreTable
            .FindInDocument(report.Document, report.Pack.Tables.Scores)
            .Where(table =>
                table.Items.Count >= FewestItems
                && !table.Items.Any(item => item.Points!.Unit == Unit.Percent || IsSubtotal(item, report))
            )
            .ToList();
        if (tables.Count == 0)
            return RuleAnswer.NotApplicable("没有带分值的指标表");
        return RuleAnswer.FromRemarks(
            from table in tables
            let sum = table.Items.Sum(item => item.Points!.Value)
            let full = report.Pack.Tables.Scores.FullPoints
            where
                full.Count > 0
                && !full.Contains(sum)
                && (table.Total is null || table.Total.Points is not { } total || total.Value == sum)
            let place = table.Total?.Points ?? table.Items[^1].Points!
            select new RuleRemark(
                place.Span,
                $"各项分值合计 {FigureFormat.FormatFinely(sum, place)}，不是 {FigureFormat.FormatFinely(full[0], place)}。"
            )
        );
    }

    private static bool IsSubtotal(ScoreRow item, Report report) =>
        report.Pack.Tables.Lists.Subtotals.Any(item.Name.Contains);
}
