using Youju.Domain.Figures;
using Youju.Domain.Findings;

namespace Youju.Checking.Rules.Tables;

/// <summary>A subject's amount in running text that is not the one in the table.</summary>
[Rule("TAB001", "text-differs-from-table", Severity.Error)]
internal sealed class TextDiffersFromTable : IRule
{
    public RuleAnswer Check(Report report) =>
        TableRelations.ReportDisagreements(
            report,
            ClaimOrigin.TextAndTable,
            "文中没有能与表格对应的金额",
            claim =>
                $"文中写 {FigureFormat.FormatFigure(claim.Stated!)}，表中是 {FigureFormat.FormatFigure(claim.Terms[0])}，两处不一致。"
        );
}
