using Youju.Domain.Findings;
using Youju.Packs.Definitions;
using Youju.Reading.Outline;

namespace Youju.Checking.Rules.Structure;

/// <summary>Chapters that the pack's outline asks for and the report lacks.</summary>
[Rule("STR007", "chapter-missing", Severity.Error)]
internal sealed class ChapterMissing : IRule
{
    public RuleAnswer Check(Report report)
    {
        if (report.Sections.Fit is not { } fit)
            return RuleAnswer.NotApplicable("方案包对这类文书没有规定章节");
        if (fit.Chapters.Count == 0)
            return RuleAnswer.InsufficientData("没有认出任何章节标题");
        if (!fit.FitsWell)
            return RuleAnswer.InsufficientData("没有认出适用的提纲");
        if (fit.Missing.Count == 0)
            return RuleAnswer.Pass;
        var names = string.Concat(fit.Missing.Select(chapter => $"“{chapter.Title}”"));
        return RuleAnswer.FromRemarks([
            new RuleRemark(
                FindChapterBefore(fit, fit.Missing[0])?.Heading.Title ?? report.Sections.Headings[0].Title,
                $"缺少章节{names}。"
            )
            {
                Proof =
                [
                    $"依据提纲：{fit.Outline.Name}",
                    .. fit.Missing.Select(chapter => DescribeDemand(report, fit, chapter)),
                ],
            },
        ]);
    }

    private static FindingText DescribeDemand(Report report, OutlineFit fit, OutlineChapter chapter)
    {
        var basis = report.Pack.Outline.DescribeBasis(fit.Outline, chapter.Notice, chapter.Clause);
        return FindChapterBefore(fit, chapter) is { } before
            ? $"“{chapter.Title}”应在“{report.QuoteSpan(before.Heading.Paragraph.Span).Trim()}”之后；{basis}"
            : $"“{chapter.Title}”应在正文开头；{basis}";
    }

    private static FoundChapter? FindChapterBefore(OutlineFit fit, OutlineChapter chapter) =>
        fit
            .Outline.Chapters.TakeWhile(other => other != chapter)
            .Select(other => fit.Chapters.FirstOrDefault(found => found.Chapter == other))
            .LastOrDefault(found => found is not null);
}
