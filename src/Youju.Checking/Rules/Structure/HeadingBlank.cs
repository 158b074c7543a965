using Youju.Domain.Documents;
using Youju.Domain.Findings;

namespace Youju.Checking.Rules.Structure;

/// <summary>A number with no words behind it: 三、.</summary>
[Rule("STR013", "heading-blank", Severity.Warning)]
internal sealed class HeadingBlank : IRule
{
    public RuleAnswer Check(Report report) =>
        RuleAnswer.FromRemarks(
            from pair in report.Labelled.Zip(report.Labelled.Skip(1))
            let label = pair.First.Label
            where
                label is { IsHeadingStyle: true, Separator.Length: > 0 } && label.Style != LabelStyle.Circled
            where
                report.Text.AsSpan(pair.First.Words.Start, pair.First.Words.Length).IsWhiteSpace()
                && pair.Second.Index == pair.First.Index + 1
            where pair.Second.Label.Style == label.Style && pair.Second.Label.Number == label.Number + 1
            select new RuleRemark(label.Span, $"序号“{report.QuoteSpan(label.Span)}”后面没有文字。")
        );
}
