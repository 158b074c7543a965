using Youju.Domain.Documents;
using Youju.Domain.Findings;

namespace Youju.Checking.Rules.Grounds;

/// <summary>A measured target in a table whose completion value is only a word: 完成.</summary>
[Rule("GRO009", "completion-without-value", Severity.Warning)]
internal sealed class CompletionWithoutValue : IRule
{
    public RuleAnswer Check(Report report) =>
        RuleAnswer.FromRemarks(
            from table in report.Document.Blocks.OfType<Table>()
            where table.ColumnsKnown
            from head in table.Rows.Take(6)
            let target = FindColumn(report, head, report.Pack.Grounds.TargetColumns)
            let completion = FindColumn(report, head, report.Pack.Grounds.CompletionColumns)
            where target is not null && completion is not null
            from row in table.Rows
            where row.Span.Start > head.Span.Start
            let value = row.Cells.FirstOrDefault(cell => cell.Column == completion)
            where
                value is not null && report.Pack.Grounds.VagueValues.Contains(report.Slice(value.Span).Trim())
            where
                row.Cells.Any(cell => cell.Column == target && report.Slice(cell.Span).Any(char.IsAsciiDigit))
            select new RuleRemark(
                value.Span,
                $"指标值有数，完成值却只写“{report.QuoteSpan(value.Span).Trim()}”。"
            )
        );

    private static int? FindColumn(Report report, TableRow head, IReadOnlyList<string> names) =>
        head
            .Cells.FirstOrDefault(cell =>
                names.Contains(string.Concat(report.Slice(cell.Span).Where(sign => !char.IsWhiteSpace(sign))))
            )
            ?.Column;
}
