using Youju.Domain.Documents;
using Youju.Domain.Findings;
using Youju.Reading.Outline;

namespace Youju.Checking.Rules.Structure;

/// <summary>A number that continues its series in another style: 一、 二、 3、.</summary>
[Rule("STR001", "number-style-changes", Severity.Warning)]
internal sealed class NumberStyleChanges : IRule
{
    public RuleAnswer Check(Report report) =>
        RuleAnswer.FromRemarks(
            from found in NumberLadder.FindBreaks(report)
            where found.IsRestyled
            let label = found.Found.Label
            let unnumbered = FindUnnumberedBetween(report, found)
            let right = found.Before.Label.Number + unnumbered.Count + 1
            let repaired = LabelText.FormatInStyleOf(found.Before.Label, right)
            let before = LabelText.FormatInStyleOf(found.Before.Label, found.Before.Label.Number)
            select new RuleRemark(
                label.Span,
                $"序号“{report.QuoteSpan(label.Span)}”接着同级的“{before}”，写法不同，应为“{repaired}”{CountIn(report, unnumbered)}。"
            )
            {
                Fix = new Fix($"改为“{repaired}”", label.Span, repaired),
            }
        );

    /// <summary>Chapters without a number between the two, which count all the same.</summary>
    private static List<Heading> FindUnnumberedBetween(Report report, NumberBreak found) =>
        [
            .. report.Sections.Headings.Where(heading =>
                found.Before.Label.Style == LabelStyle.Chinese
                && heading.Label is null
                && heading.Index > found.Before.Index
                && heading.Index < found.Found.Index
                && heading.Paragraph.OutlineLevel is null
            ),
        ];

    private static FindingText CountIn(Report report, List<Heading> unnumbered)
    {
        if (unnumbered.Count == 0)
            return "";
        var more = unnumbered.Count == 1 ? "" : "等";
        return $"（其间没有编号的“{report.QuoteSpan(unnumbered[0].Title)}”{more}计算在内）";
    }
}
