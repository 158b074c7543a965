using System.Globalization;
using Youju.Checking.Claims.Lists;
using Youju.Domain.Findings;
using Youju.Packs.Definitions;
using Youju.Reading.Outline;

namespace Youju.Checking.Rules.Grounds;

/// <summary>More problems are told than measures against them.</summary>
[Rule("GRO013", "problems-outnumber-measures", Severity.Info)]
internal sealed class ProblemsOutnumberMeasures : IRule
{
    public RuleAnswer Check(Report report)
    {
        if (
            report.Sections.FindChapter(ChapterSubject.Problems) is not { } problems
            || report.Sections.FindChapter(ChapterSubject.Measures) is not { } measures
        )
        {
            return RuleAnswer.NotApplicable("没有认出存在问题和改进措施两章");
        }

        var (told, taken) = (CountItems(report, problems), CountItems(report, measures));
        if (told < 2 || taken < 2)
            return RuleAnswer.InsufficientData("问题或措施没有逐条编号");
        return told <= taken
            ? RuleAnswer.Pass
            : RuleAnswer.FromRemarks([
                new RuleRemark(
                    measures.Heading.Title,
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"列了 {told} 个问题，只有 {taken} 条措施，请核对是否逐一对应。"
                    )
                ),
            ]);
    }

    /// <summary>The items of the first numbered style in the chapter, else its 一是、二是.</summary>
    private static int CountItems(Report report, FoundChapter chapter)
    {
        var labels = report
            .Labelled.Where(one => chapter.Body.Contains(one.Paragraph.Span))
            .Select(one => one.Label)
            .ToList();
        var numbered = labels.Count == 0 ? 0 : labels.Count(label => label.Style == labels[0].Style);
        return numbered > 1 ? numbered : EnumerationItem.ReadItems(report.Text, chapter.Body).Count();
    }
}
