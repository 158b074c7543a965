using Youju.Domain.Documents;
using Youju.Domain.Findings;

namespace Youju.Checking.Rules.Structure;

/// <summary>A list whose numbers are followed now by one mark, now by another: 1． 2.</summary>
[Rule("STR005", "separator-changes", Severity.Info)]
internal sealed class SeparatorChanges : IRule
{
    public RuleAnswer Check(Report report)
    {
        var last = new Dictionary<LabelStyle, NumberLabel>();
        var remarks = new List<RuleRemark>();
        foreach (
            var (label, before) in report.Labelled.Select(found =>
                (found.Label, last.GetValueOrDefault(found.Label.Style))
            )
        )
        {
            if (before is not null && ChangesSeparator(report, before, label))
                remarks.Add(CreateRemark(report, before, label));
            last[label.Style] = label;
        }

        return RuleAnswer.FromRemarks(remarks);
    }

    private static bool ChangesSeparator(Report report, NumberLabel before, NumberLabel label) =>
        label.IsHeadingStyle
        && label.Number == before.Number + 1
        && ReadLabelMarks(report, before) != ReadLabelMarks(report, label);

    /// <summary>The label without its number: （） for （一）.</summary>
    private static string ReadLabelMarks(Report report, NumberLabel label) =>
        string.Concat(report.Slice(label.Span).Where(sign => char.IsPunctuation(sign)));

    private static RuleRemark CreateRemark(Report report, NumberLabel before, NumberLabel label)
    {
        var repaired = LabelText.FormatInStyleOf(before, label.Number);
        return new(
            label.Span,
            $"同一列举中，序号“{report.QuoteSpan(before.Span)}”与“{report.QuoteSpan(label.Span)}”的标点不一致。"
        )
        {
            Fix = repaired is null ? null : new Fix($"改为“{repaired}”", label.Span, repaired),
        };
    }
}
