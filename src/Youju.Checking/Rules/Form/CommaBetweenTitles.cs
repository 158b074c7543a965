using Youju.Domain.Documents;
using Youju.Domain.Findings;

namespace Youju.Checking.Rules.Form;

/// <summary>A 、 between adjacent book marks or quotation marks, where the standard wants none.</summary>
[Rule("FRM006", "comma-between-titles", Severity.Info)]
internal sealed class CommaBetweenTitles : IRule
{
    private static readonly string[] Pairs = ["》、《", "”、“"];

    public RuleAnswer Check(Report report) =>
        RuleAnswer.FromRemarks(
            from pair in Pairs
            from at in FindOccurrences(report.Text, pair)
            select new RuleRemark(new TextSpan(at + 1, 1), "并列的书名号或引号之间不用顿号。")
            {
                Fix = new Fix("删去顿号", new TextSpan(at + 1, 1), ""),
            }
        );

    private static IEnumerable<int> FindOccurrences(string text, string words)
    {
        for (
            var at = text.IndexOf(words, StringComparison.Ordinal);
            at >= 0;
            at = text.IndexOf(words, at + 1, StringComparison.Ordinal)
        )
            yield return at;
    }
}
