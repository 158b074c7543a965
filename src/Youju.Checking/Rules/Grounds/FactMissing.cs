using Youju.Domain.Documents;
using Youju.Domain.Findings;
using Youju.Packs.Definitions;
using Youju.Reading.Cards;
using Youju.Reading.Search;

namespace Youju.Checking.Rules.Grounds;

/// <summary>Something that the outline wants stated and the report nowhere states: the total, the score, satisfaction.</summary>
[Rule("GRO002", "fact-missing", Severity.Warning)]
internal sealed class FactMissing : IRule
{
    /// <summary>A figure counts as that of a word when it begins this close behind it.</summary>
    private const int Reach = 14;

    public RuleAnswer Check(Report report)
    {
        if (report.Sections.Outline is not { } outline)
            return RuleAnswer.NotApplicable("方案包对这类文书没有规定必写内容");
        if (report.Sections.Headings.Count == 0)
            return RuleAnswer.InsufficientData("没有认出任何章节标题");
        return RuleAnswer.FromRemarks(
            from fact in outline.Facts
            where !IsFactStated(report, fact)
            group fact by FindExpectedPlace(report, fact) into missing
            select new RuleRemark(
                missing.Key,
                $"全文没有写明{string.Join("、", missing.Select(fact => fact.Name))}。"
            )
            {
                Proof =
                [
                    $"依据提纲：{outline.Name}",
                    .. missing.Select(fact => $"{fact.Name}应写在“{fact.Chapter}”"),
                ],
            }
        );
    }

    private static bool IsFactStated(Report report, OutlineFact fact)
    {
        if (fact.IsScore && report.Figures.Any(figure => TotalScore.IsScoreOfWhole(report, figure)))
            return true;
        var places = WordFinder.FromWords(fact.Words).FindWords(report.Text);
        return fact.WithFigure ? places.Any(word => HasFigureBehind(report, word)) : places.Any();
    }

    // 一般公共预算支出情况 as a heading says nothing of the amount that the paragraph below begins with.
    private static bool HasFigureBehind(Report report, TextSpan word) =>
        report.FigureAfter(word.End) is { Unit.Dimension: Domain.Figures.Dimension.Money } figure
        && figure.Span.Start <= word.End + Reach
        && !report.Text[word.End..figure.Span.Start].Contains('\n');

    private static TextSpan FindExpectedPlace(Report report, OutlineFact fact) =>
        (
            report.Sections.Chapters.FirstOrDefault(chapter => chapter.Chapter.Title == fact.Chapter)
            ?? report.Sections.FindChapter(ChapterSubject.Performance)
        )
            ?.Heading
            .Title
        ?? report.Sections.Headings[0].Title;
}
