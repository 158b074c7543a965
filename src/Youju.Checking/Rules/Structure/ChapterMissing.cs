using Youju.Domain.Documents;
using Youju.Domain.Findings;
using Youju.Reading.Outline;

namespace Youju.Checking.Rules.Structure;

/// <summary>A chapter that the pack's outline asks for and the report lacks.</summary>
[Rule("STR007", "chapter-missing", Severity.Error)]
internal sealed class ChapterMissing : IRule
{
    public RuleAnswer Check(Report report)
    {
        if (report.Sections.Outline is not { } outline)
            return RuleAnswer.NotApplicable("方案包对这类文书没有规定章节");
        if (report.Sections.Chapters.Count == 0)
            return RuleAnswer.InsufficientData("没有认出任何章节标题");
        var found = report.Sections.Chapters.ToDictionary(chapter => chapter.Chapter);
        return RuleAnswer.FromRemarks(
            from chapter in outline.Chapters
            where chapter.Required && !found.ContainsKey(chapter)
            let after = outline.Chapters.TakeWhile(other => other != chapter).LastOrDefault(found.ContainsKey)
            select new RuleRemark(
                ChoosePlaceAfter(report, after is null ? null : found[after]),
                $"缺少章节“{chapter.Title}”。"
            )
            {
                Proof =
                [
                    $"依据提纲：{outline.Name}",
                    after is null
                        ? "应在正文开头"
                        : $"应在“{report.QuoteSpan(found[after].Heading.Paragraph.Span).Trim()}”之后",
                ],
            }
        );
    }

    private static TextSpan ChoosePlaceAfter(Report report, FoundChapter? chapter) =>
        chapter?.Heading.Title ?? report.Sections.Headings[0].Title;
}
