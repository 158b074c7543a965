using Youju.Domain.Documents;
using Youju.Domain.Figures;
using Youju.Domain.Findings;

namespace Youju.Checking.Rules.Tables;

/// <summary>A total in a table, by row, by column or by level of subjects, that its parts do not add up to.</summary>
[Rule("TAB003", "table-total-differs", Severity.Error)]
internal sealed class TableTotalDiffers : IRule
{
    public RuleAnswer Check(Report report)
    {
        var answer = TableRelations.ReportDisagreements(
            report,
            ClaimOrigin.WithinTable,
            "没有认出带合计的表格",
            DescribeTotal
        );
        return answer.Remarks.Count == 0
            ? answer
            : RuleAnswer.FromRemarks(SelectOutside(answer.Remarks, ShiftedTable.FindSpans(report)));
    }

    /// <summary>A shifted table is told once.</summary>
    private static IEnumerable<RuleRemark> SelectOutside(
        IReadOnlyList<RuleRemark> remarks,
        IReadOnlyList<TextSpan> shifted
    ) => remarks.Where(remark => !shifted.Any(table => table.Overlaps(remark.Span)));

    private static FindingText DescribeTotal(Claim claim) =>
        claim.Kind == ClaimKind.Sum
            ? $"“{claim.Subject}”是 {FigureFormat.FormatFigure(claim.Stated!)}，各项之和与它相差 {TableRelations.PrintDifference(claim)}。"
            : $"表中“{claim.Subject}”不一致：{claim.Proof[0]}。";
}
