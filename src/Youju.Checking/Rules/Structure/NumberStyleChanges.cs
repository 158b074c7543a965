using System.Globalization;
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
            let number = FindRightNumber(report, found.Found)
            let repaired = LabelText.FormatInStyleOf(found.Before.Label, number)
            let before = LabelText.FormatInStyleOf(found.Before.Label, found.Before.Label.Number)
            select new RuleRemark(
                label.Span,
                $"序号“{report.QuoteSpan(label.Span)}”接着同级的“{before}”，写法不同，应为“{repaired}”{ExplainNumber(number, found.Found)}。"
            )
            {
                Fix = new Fix($"改为“{repaired}”", label.Span, repaired),
            }
        );

    // 8、 behind 七、 that should be 十、: nobody sees from the two of them why.
    private static string ExplainNumber(int number, LabelledParagraph found) =>
        number == found.Label.Number
            ? ""
            : string.Create(
                CultureInfo.InvariantCulture,
                $"（照提纲它是第{number}部分，前面缺了几部分的序号）"
            );

    /// <summary>The chapter's number in the outline, where the outline fixes it; else the number as it stands.</summary>
    private static int FindRightNumber(Report report, LabelledParagraph found)
    {
        var chapter = report
            .Sections.Chapters.FirstOrDefault(chapter =>
                chapter.Heading.Paragraph.Span == found.Paragraph.Span
            )
            ?.Chapter;
        var chapters = report.Sections.Outline?.Chapters ?? [];
        return chapter is null || chapters.Any(other => !other.Required)
            ? found.Label.Number
            : chapters.TakeWhile(other => other != chapter).Count() + 1;
    }
}
