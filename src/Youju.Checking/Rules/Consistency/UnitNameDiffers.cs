using System.Buffers;
using Youju.Domain.Documents;
using Youju.Domain.Findings;
using Youju.Reading.Search;

namespace Youju.Checking.Rules.Consistency;

/// <summary>The unit's own name with another conjunction than in the title: 规划与… for 规划和….</summary>
[Rule("CON003", "unit-name-differs", Severity.Warning)]
internal sealed class UnitNameDiffers : IRule
{
    private const string Conjunctions = "和与及、";
    private static readonly SearchValues<char> NameEnds = SearchValues.Create("局委办厅会院部处");
    private const int LeftReach = 2;
    private const int FewestRight = 3;
    private const int MostRight = 6;

    public RuleAnswer Check(Report report)
    {
        var title = PrintedTitle.ReadTitle(report);
        var names = FindNameCores(title).Distinct().ToList();
        return names.Count == 0
            ? RuleAnswer.NotApplicable("标题中的单位名称没有连词")
            : RuleAnswer.FromRemarks(
                from core in names
                from other in Conjunctions
                where other != core.Conjunction
                let wrong = $"{core.Left}{other}{core.Right}"
                let right = $"{core.Left}{core.Conjunction}{core.Right}"
                from span in FindOccurrences(report.Text, wrong)
                select new RuleRemark(span, $"单位名称与标题不一致：标题为“{right}”，此处为“{wrong}”。")
                {
                    Fix = new Fix($"改为“{right}”", span, right),
                }
            );
    }

    /// <summary>The words around each conjunction in a title, up to the end of the unit's name.</summary>
    private static IEnumerable<(string Left, char Conjunction, string Right)> FindNameCores(string title)
    {
        for (var at = LeftReach; at < title.Length; at++)
        {
            if (
                !Conjunctions.Contains(title[at])
                || !title[(at - LeftReach)..at].All(Signs.IsChineseCharacter)
            )
                continue;
            var end = title.AsSpan(at + 1, Math.Min(MostRight, title.Length - at - 1)).IndexOfAny(NameEnds);
            if (end + 1 >= FewestRight)
                yield return (title[(at - LeftReach)..at], title[at], title.Substring(at + 1, end + 1));
        }
    }

    private static IEnumerable<TextSpan> FindOccurrences(string text, string words)
    {
        for (
            var at = text.IndexOf(words, StringComparison.Ordinal);
            at >= 0;
            at = text.IndexOf(words, at + words.Length, StringComparison.Ordinal)
        )
            yield return new TextSpan(at, words.Length);
    }
}
