using Youju.Domain.Findings;
using Youju.Reading.Tables;

namespace Youju.Checking.Rules.Tables;

/// <summary>An empty table whose sentence speaks of another budget.</summary>
[Rule("TAB006", "empty-table-names-another", Severity.Warning)]
internal sealed class EmptyTableNamesAnother : IRule
{
    public RuleAnswer Check(Report report)
    {
        var empty = EmptyTable.FindInReport(report).Where(one => one.Table.Notes.Count > 0).ToList();
        if (empty.Count == 0)
            return RuleAnswer.NotApplicable("没有带说明的空表");
        return RuleAnswer.FromRemarks(
            from one in empty
            from note in one.Table.Notes
            let words = RowLabel.NormaliseName(report.Slice(note))
            where
                EmptyTable.SaysTableIsEmpty(report, words)
                && !EmptyTable.NamesThisTable(report, one.Table.Form!, words)
            let other = report
                .Pack.Tables.Forms.Where(form => form.Key != one.Table.Form)
                .SelectMany(form => form.Value.EmptyWords)
                .FirstOrDefault(words.Contains)
            where other is not null
            select new RuleRemark(
                note,
                $"这是“{report.QuoteSpan(one.Title).Trim()}”的空表说明，写的却是“{other}”。"
            )
        );
    }
}
