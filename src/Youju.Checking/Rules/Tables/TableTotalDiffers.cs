using Youju.Domain.Figures;
using Youju.Domain.Findings;

namespace Youju.Checking.Rules.Tables;

/// <summary>A total in a table, by row, by column or by level of subjects, that its parts do not add up to.</summary>
[Rule("TAB003", "table-total-differs", Severity.Error)]
internal sealed class TableTotalDiffers : IRule
{
    public RuleAnswer Check(Report report) =>
        TableRelations.ReportDisagreements(
            report,
            ClaimOrigin.WithinTable,
            "没有认出带合计的表格",
            DescribeTotal
        );

    private static FindingText DescribeTotal(Claim claim) =>
        claim.Kind == ClaimKind.Sum
            ? $"“{claim.Subject}”是 {FigureFormat.FormatFigure(claim.Stated!)}，各项之和与它相差 {TableRelations.PrintDifference(claim)}。"
            : $"表中“{claim.Subject}”不一致：{claim.Proof[0]}。";
}
