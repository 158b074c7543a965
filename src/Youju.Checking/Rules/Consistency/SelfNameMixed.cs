using Youju.Domain.Findings;
using Youju.Reading.Search;

namespace Youju.Checking.Rules.Consistency;

/// <summary>A unit that calls itself by two kinds of names: 我局 and 我中心.</summary>
[Rule("CON018", "self-name-mixed", Severity.Info)]
internal sealed class SelfNameMixed : IRule
{
    public RuleAnswer Check(Report report)
    {
        var names = WordFinder
            .FromWords(report.Pack.Terms.SelfNames)
            .FindWords(report.Text)
            .GroupBy(report.Slice)
            .OrderByDescending(alike => alike.Count())
            .ToList();
        return RuleAnswer.FromRemarks(
            from other in names.Skip(1)
            select new RuleRemark(
                other.First(),
                $"多处自称“{names[0].Key}”，这里却称“{other.Key}”，可能照抄别的单位，或称谓没有统一。"
            )
        );
    }
}
