using Youju.Checking.Engine;
using Youju.Domain.Findings;

namespace Youju.Checking.Rules.Structure;

/// <summary>A number that continues its series in another style: 一、 二、 3、.</summary>
[Rule("STR001", "number-style-changes", Severity.Warning)]
public sealed class NumberStyleChanges : IRule
{
    public RuleAnswer Check(Report report) => RuleAnswer.Of(
        from found in NumberLadder.Breaks(report)
        where found.IsRestyled
        let label = found.Found.Label
        let repaired = LabelText.Like(found.Before.Label, report.Slice(found.Before.Label.Span), label.Number)
        select new Remark(label.Span, $"序号“{report.Slice(label.Span)}”接着“{report.Slice(found.Before.Label.Span)}”，写法却不同。")
        {
            Fix = new Fix($"改为“{repaired}”", label.Span, repaired),
        });
}
