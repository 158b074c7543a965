using Youju.Domain.Documents;
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
        return RuleAnswer.FromRemarks(
            ListQuotedItems(report, previous)
                .Concat(ListItemsInWords(report, previous))
                .Distinct(StringComparer.Ordinal)
                .Select(words => new RuleRemark(default, words))
        );
    }

    private static IEnumerable<string> ListQuotedItems(Report report, Document previous) =>
        from sentence in FindPendingSentences(report, previous)
        let words = previous.SliceText(sentence)
        let names = CollectQuotedNames(words)
        where names.Count > 0 && !names.Any(report.Text.Contains)
        select $"上年报告留下的事项本年没有交代：{words.Trim()}";

    private static IEnumerable<string> ListItemsInWords(Report report, Document previous)
    {
        var common = report.Pack.Terms.CommonWords;
        var pending = FindPendingSentences(report, previous)
            .Select(previous.SliceText)
            .Where(words => CollectQuotedNames(words).Count == 0)
            .Select(words => words.Trim());
        var promised = OpenMatters.ListPromises(previous, report.Pack, report.Year);
        return pending
            .Where(matter => !OpenMatters.IsSpokenOf(report.Text, CutAtPending(report, matter), common))
            .Select(matter => $"上年报告留下的事项本年没有交代：{matter}")
            .Concat(
                promised
                    .Where(measure => !OpenMatters.IsSpokenOf(report.Text, measure, common))
                    .Select(measure => $"上年报告提出的改进措施本年没有交代：{measure}")
            );
    }

    private static IEnumerable<TextSpan> FindPendingSentences(Report report, Document previous)
    {
        var pending = WordFinder.FromWords(report.Pack.Grounds.Pending);
        return Sentences
            .SplitDocument(previous)
            .Where(sentence => pending.HasMatchIn(previous.SliceText(sentence)));
    }

    // What is meant stands before the words that it is open.
    private static string CutAtPending(Report report, string matter) =>
        report
            .Pack.Grounds.Pending.Select(word => matter.IndexOf(word, StringComparison.Ordinal))
            .Where(at => at > 0)
            .Append(matter.Length)
            .Min()
            is var end
            ? matter[..end]
            : matter;

    private static List<string> CollectQuotedNames(string words) =>
        [
            .. words
                .Split('“', '《')
                .Skip(1)
                .Select(part => part.Split('”', '》')[0])
                .Where(name => name.Length > 1),
        ];
}
