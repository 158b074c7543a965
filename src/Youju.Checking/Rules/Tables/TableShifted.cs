using Youju.Domain.Findings;

namespace Youju.Checking.Rules.Tables;

/// <summary>A table most of whose sums fail: its rows were shifted, or it was misread.</summary>
[Rule("TAB016", "table-shifted", Severity.Warning)]
internal sealed class TableShifted : IRule
{
    public RuleAnswer Check(Report report)
    {
        var tables = ShiftedTable.ReadSums(report);
        return tables.Count == 0
            ? RuleAnswer.NotApplicable("没有认出带合计的表格")
            : RuleAnswer.FromRemarks(
                from table in tables
                where table.IsShifted
                select new RuleRemark(
                    table.Failing[0].Stated!.Span,
                    $"这张表的 {table.Sums} 处合计有 {table.Failing.Count} 处对不上，疑似错行或错位，请对照原表；各处不再逐一报告。"
                )
                {
                    Proof =
                    [
                        .. table
                            .Failing.SelectMany(claim => claim.Proof)
                            .Distinct()
                            .Select(FindingText.FromString),
                    ],
                    // Text that lost its empty cells may have shifted on our side.
                    IsQuestion = !table.Table.ColumnsKnown,
                }
            );
    }
}
