using System.Globalization;
using Youju.Domain.Findings;
using Youju.Reading.Search;

namespace Youju.Checking.Rules.Form;

/// <summary>The old name of something that was renamed before the budget year.</summary>
[Rule("FRM012", "outdated-name", Severity.Warning)]
internal sealed class OutdatedName : IRule
{
    public RuleAnswer Check(Report report)
    {
        if (report.Year is not { } year)
            return RuleAnswer.InsufficientData("不知道报告的年度");
        var renamed = report.Pack.Terms.Renamed;
        return RuleAnswer.FromRemarks(
            from span in WordFinder.FromRecords(renamed, term => term.Old).FindWords(report.Text)
            let term = renamed.First(term => term.Old == report.Slice(span))
            where year >= term.Since
            select new RuleRemark(
                span,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"“{term.Old}”从{term.Since}年起已改称“{term.New}”。"
                )
            )
            {
                Fix = new Fix($"改为“{term.New}”", span, term.New),
            }
        );
    }
}
