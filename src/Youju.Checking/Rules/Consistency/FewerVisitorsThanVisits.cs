using System.Globalization;
using Youju.Checking.Engine;
using Youju.Domain.Documents;
using Youju.Domain.Findings;

namespace Youju.Checking.Rules.Consistency;

/// <summary>Fewer people received than groups: 12批次9人次.</summary>
[Rule("CON010", "fewer-visitors-than-visits", Severity.Error)]
public sealed class FewerVisitorsThanVisits : IRule
{
    /// <summary>What may stand between the two figures.</summary>
    private const int Reach = 6;

    public RuleAnswer Check(Report report) => RuleAnswer.Of(
        from pair in report.Figures.Zip(report.Figures.Skip(1))
        where pair.First.Unit.Symbol is "批次" or "批" && pair.Second.Unit.Symbol is "人次" or "人"
        where pair.Second.Span.Start - pair.First.Span.End is >= 0 and <= Reach && pair.Second.Interval.High < pair.First.Interval.Low
        let span = TextSpan.Union(pair.First.Span, pair.Second.Span)
        select new Remark(span, string.Create(CultureInfo.InvariantCulture, $"“{report.Slice(span)}”：人次少于批次，每批至少一人。")));
}
