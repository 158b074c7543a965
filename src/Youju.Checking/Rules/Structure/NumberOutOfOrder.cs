using Youju.Domain.Findings;

namespace Youju.Checking.Rules.Structure;

/// <summary>A number that skips one, stands twice, or goes back.</summary>
[Rule("STR002", "number-out-of-order", Severity.Warning)]
internal sealed class NumberOutOfOrder : IRule
{
    public RuleAnswer Check(Report report) =>
        RuleAnswer.FromRemarks(
            from found in NumberLadder.FindBreaks(report)
            where !found.IsRestyled
            let label = found.Found.Label
            select new RuleRemark(
                label.Span,
                $"序号“{report.QuoteSpan(label.Span)}”前面一项是“{report.QuoteSpan(found.Before.Label.Span)}”，{DescribeBreak(found)}。"
            )
            {
                Fix = SuggestFix(report, found),
            }
        );

    // 二、二、四: only 三 goes between its neighbours. Of 二、四、五 nobody knows what is missing.
    private static Fix? SuggestFix(Report report, NumberBreak found)
    {
        var right = found.Before.Label.Number + 1;
        var next = report
            .Labelled.SkipWhile(labelled => labelled.Index <= found.Found.Index)
            .FirstOrDefault(labelled => labelled.Label.Style == found.Found.Label.Style);
        return
            next?.Label.Number == right + 1
            && LabelText.FormatInStyleOf(found.Before.Label, right) is { } repaired
            ? new($"改为“{repaired}”", found.Found.Label.Span, repaired)
            : null;
    }

    private static string DescribeBreak(NumberBreak found) =>
        found.Found.Label.Number.CompareTo(found.Before.Label.Number) switch
        {
            > 0 => "中间缺号",
            0 => "序号重复",
            _ => "序号倒退，可能有内容重复",
        };
}
