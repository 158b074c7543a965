using Youju.Domain.Findings;

namespace Youju.Checking.Rules.Tables;

/// <summary>A table without any amount that does not say that there is none.</summary>
[Rule("TAB005", "empty-table-without-sentence", Severity.Warning)]
internal sealed class EmptyTableWithoutSentence : IRule
{
    public RuleAnswer Check(Report report)
    {
        var empty = EmptyTable.FindInReport(report).ToList();
        if (empty.Count == 0)
            return RuleAnswer.NotApplicable("没有空表");
        return RuleAnswer.FromRemarks(
            from one in empty
            where !EmptyTable.SaysTableIsEmpty(report, one.Words)
            select new RuleRemark(
                one.Title,
                $"“{report.QuoteSpan(one.Title).Trim()}”没有数据，表下也没有说明没有这项收支。"
            )
        );
    }
}
