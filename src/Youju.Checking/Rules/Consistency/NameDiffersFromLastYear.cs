using Youju.Domain.Findings;
using Youju.Reading;

namespace Youju.Checking.Rules.Consistency;

/// <summary>A project, an application or a unit that last year's report spells otherwise by one character.</summary>
[Rule("CON025", "name-differs-from-last-year", Severity.Info)]
internal sealed class NameDiffersFromLastYear : IRule
{
    public RuleAnswer Check(Report report)
    {
        if (report.Previous is not { } document)
            return RuleAnswer.NotApplicable("没有给出上年报告（--against）");
        var before = new ReportContent(document, report.Pack, year: null);
        var own = ProperNames.FindInReport(report).DistinctBy(name => name.Words).ToList();
        var known = ProperNames.FindInReport(before).DistinctBy(name => name.Words).ToList();
        return RuleAnswer.FromRemarks(
            from alike in SlipOfName.GroupByOneOpenCharacter(
                own.Select(name => (Name: name, IsOwn: true))
                    .Concat(known.Select(name => (Name: name, IsOwn: false))),
                one => one.Name.Words
            )
            from mine in alike
            where mine.IsOwn && !before.Text.Contains(mine.Name.Words, StringComparison.Ordinal)
            from theirs in alike
            where !theirs.IsOwn && !report.Text.Contains(theirs.Name.Words, StringComparison.Ordinal)
            where SlipOfName.IsLikely(mine.Name.Words, theirs.Name.Words, report.Pack.Terms.TellingCharacters)
            select new RuleRemark(
                mine.Name.Span,
                $"“{report.QuoteSpan(mine.Name.Span)}”在上年报告里写作“{theirs.Name.Words}”，请核对是不是同一名称。"
            )
            {
                IsQuestion = true,
            }
        );
    }
}
