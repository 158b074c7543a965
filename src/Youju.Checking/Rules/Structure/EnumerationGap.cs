using System.Globalization;
using Youju.Checking.Claims.Lists;
using Youju.Domain.Findings;

namespace Youju.Checking.Rules.Structure;

/// <summary>A series of 一是、二是 that leaves one out or names one twice.</summary>
[Rule("STR006", "enumeration-gap", Severity.Warning)]
internal sealed class EnumerationGap : IRule
{
    public RuleAnswer Check(Report report)
    {
        var items = report
            .Prose.SelectMany(paragraph => EnumerationItem.ReadItems(report.Text, paragraph.Span))
            .ToList();
        return items.Count == 0
            ? RuleAnswer.NotApplicable("没有“一是、二是”式的列举")
            : RuleAnswer.FromRemarks(FindNumberGaps(items));
    }

    private static IEnumerable<RuleRemark> FindNumberGaps(IReadOnlyList<EnumerationItem> items)
    {
        EnumerationItem? before = null;
        foreach (var item in items)
        {
            if (
                item.Number != 1
                && before is not null
                && item.Sign == before.Sign
                && item.Number != before.Number + 1
            )
                yield return CreateRemark(item, before);
            before = item;
        }
    }

    private static RuleRemark CreateRemark(EnumerationItem item, EnumerationItem before) =>
        new(
            item.Span,
            string.Create(
                CultureInfo.InvariantCulture,
                $"列举从第 {before.Number} 项跳到第 {item.Number} 项，中间{(item.Number > before.Number ? "缺项" : "重复或倒序")}。"
            )
        );
}
