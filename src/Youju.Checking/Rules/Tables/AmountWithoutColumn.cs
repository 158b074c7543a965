using Youju.Domain.Findings;
using Youju.Reading.Tables;

namespace Youju.Checking.Rules.Tables;

/// <summary>An amount in a column that has no head although the others have.</summary>
[Rule("TAB010", "amount-without-column", Severity.Info)]
internal sealed class AmountWithoutColumn : IRule
{
    public RuleAnswer Check(Report report)
    {
        var tables = report
            .Tables.Where(table =>
                table.IsGrid
                && !(table.Form is { } form && report.Pack.Tables.Evaluation.Forms.Contains(form))
                && table.Columns.Count(column => column.Meaning is not null) > 1
            )
            .ToList();
        if (tables.Count == 0)
            return RuleAnswer.NotApplicable("没有表头完整的表格");
        return RuleAnswer.FromRemarks(
            from table in tables
            from amount in table.Entries.SelectMany(entry => entry.Amounts)
            where IsUnexplained(table, amount)
            select new RuleRemark(amount.Figure.Span, "这个数所在的列没有表头，看不出是什么。")
        );
    }

    private static bool IsUnexplained(BudgetTable table, TableAmount amount) =>
        amount is { Column: { } column, Figure.Value: not 0 } && table.Columns[column].Header.Length == 0;
}
