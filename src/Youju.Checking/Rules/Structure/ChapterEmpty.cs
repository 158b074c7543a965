using Youju.Domain.Findings;

namespace Youju.Checking.Rules.Structure;

/// <summary>A chapter with a heading and nothing under it, not even 无.</summary>
[Rule("STR008", "chapter-empty", Severity.Error)]
internal sealed class ChapterEmpty : IRule
{
    public RuleAnswer Check(Report report) =>
        report.Sections.Outline is null
            ? RuleAnswer.NotApplicable("方案包对这类文书没有规定章节")
            : RuleAnswer.FromRemarks(
                from chapter in report.Sections.Chapters
                where report.Text.AsSpan(chapter.Body.Start, chapter.Body.Length).IsWhiteSpace()
                select new RuleRemark(
                    chapter.Heading.Title,
                    $"章节“{report.QuoteSpan(chapter.Heading.Title)}”只有标题，没有内容；确无此项也应写明“无”。"
                )
            );
}
