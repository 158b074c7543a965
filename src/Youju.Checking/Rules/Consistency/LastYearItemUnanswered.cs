using Youju.Domain.Findings;
using Youju.Reading.Search;

namespace Youju.Checking.Rules.Consistency;

/// <summary>Something that last year's report left open and this year's does not mention.</summary>
[Rule("CON008", "last-year-item-unanswered", Severity.Info)]
internal sealed class LastYearItemUnanswered : IRule
{
    public RuleAnswer Check(Report report)
    {
        if (report.Previous is not { } previous)
            return RuleAnswer.NotApplicable("没有给出上年报告（--against）");
        var pending = WordFinder.FromWords(report.Pack.Grounds.Pending);
        return RuleAnswer.FromRemarks(
            from sentence in Sentences.SplitDocument(previous)
            let words = previous.SliceText(sentence)
            where pending.HasMatchIn(words)
            let names = CollectQuotedNames(words)
            where names.Count > 0 && !names.Any(report.Text.Contains)
            select new RuleRemark(default, $"上年报告留下的事项本年没有交代：{words.Trim()}")
        );
    }

    private static List<string> CollectQuotedNames(string words) =>
        [
            .. words
                .Split('“', '《')
                .Skip(1)
                .Select(part => part.Split('”', '》')[0])
                .Where(name => name.Length > 1),
        ];
}
