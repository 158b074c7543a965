using Youju.Checking.Claims.Tables;
using Youju.Domain.Figures;
using Youju.Domain.Findings;
using Youju.Reading.Tables;

namespace Youju.Checking.Rules.Tables;

/// <summary>A figure of last year that this year's tables print otherwise than last year's did.</summary>
[Rule("TAB013", "last-year-taken-over-wrong", Severity.Warning)]
internal sealed class LastYearTakenOverWrong : IRule
{
    public RuleAnswer Check(Report report)
    {
        if (report.Previous is not { } previous)
            return RuleAnswer.NotApplicable("没有给出上年的报告");
        var pairs = new YearPairs(report.Tables, TableReader.ReadTables(previous, report.Pack), report.Pack)
            .ReadPairs()
            .ToList();
        if (pairs.Count == 0)
            return RuleAnswer.NotApplicable("两年没有可以衔接的表格");
        return RuleAnswer.FromRemarks(
            from pair in pairs
            where pair.Disagrees
            select new RuleRemark(
                pair.Now.Figure.Span,
                $"“{pair.Now.Name}”印的上年数是 {FigureFormat.FormatFigure(pair.Now.Figure)}，"
                    + $"上年的报告里“{pair.Before.Name}”是 {FigureFormat.FormatFigure(pair.Before.Figure)}，两年不衔接。"
            )
        );
    }
}
