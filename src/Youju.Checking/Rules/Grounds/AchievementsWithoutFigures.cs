using Youju.Domain.Findings;
using Youju.Packs.Definitions;

namespace Youju.Checking.Rules.Grounds;

/// <summary>A chapter on performance without a single figure.</summary>
[Rule("GRO008", "achievements-without-figures", Severity.Warning)]
internal sealed class AchievementsWithoutFigures : IRule
{
    private const int FewestCharacters = 30;

    public RuleAnswer Check(Report report)
    {
        if (report.Sections.FindChapter(ChapterSubject.Performance) is not { } chapter)
            return RuleAnswer.NotApplicable("没有认出绩效情况一章");
        return
            chapter.Body.Length >= FewestCharacters
            && !report.Figures.Any(figure => chapter.Body.Contains(figure.Span))
            ? RuleAnswer.FromRemarks([
                new RuleRemark(chapter.Heading.Title, "绩效情况一章没有任何数字，产出和效益无从核实。"),
            ])
            : RuleAnswer.Pass;
    }
}
