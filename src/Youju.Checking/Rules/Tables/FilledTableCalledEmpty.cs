using Youju.Domain.Findings;

namespace Youju.Checking.Rules.Tables;

/// <summary>A table with amounts and a remark beneath it that calls it empty.</summary>
[Rule("TAB007", "filled-table-called-empty", Severity.Warning)]
internal sealed class FilledTableCalledEmpty : IRule
{
    public RuleAnswer Check(Report report) =>
        RuleAnswer.FromRemarks(
            from table in report.Tables
            where table is { Form: not null, Title: not null }
            let amounts = table.Entries.SelectMany(entry => entry.Amounts).Select(amount => amount.Figure)
            where amounts.Any(figure => figure.Value != 0)
            from note in table.Notes
            where report.Pack.Tables.Words.CalledEmpty.Any(report.Slice(note).Contains)
            select new RuleRemark(
                note,
                $"“{report.QuoteSpan(table.Title!.Span).Trim()}”里有数，说明却说它是空表。"
            )
        );
}
