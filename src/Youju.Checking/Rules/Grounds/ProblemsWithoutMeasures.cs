using Youju.Domain.Findings;
using Youju.Packs.Definitions;
using Youju.Reading.Outline;

namespace Youju.Checking.Rules.Grounds;

/// <summary>Problems are told at length, but the measures against them are none.</summary>
[Rule("GRO005", "problems-without-measures", Severity.Warning)]
internal sealed class ProblemsWithoutMeasures : IRule
{
    /// <summary>More words than this tell of something.</summary>
    private const int FewestCharacters = 40;

    private const int MostDenialCharacters = 15;

    public RuleAnswer Check(Report report)
    {
        if (
            report.Sections.FindChapter(ChapterSubject.Problems) is not { } problems
            || report.Sections.FindChapter(ChapterSubject.Measures) is not { } measures
        )
        {
            return RuleAnswer.NotApplicable("没有认出存在问题和改进措施两章");
        }

        var hasMeasures = ReadChapterText(report, measures).Length > MostDenialCharacters;
        return ReadChapterText(report, problems).Length >= FewestCharacters && !hasMeasures
            ? RuleAnswer.FromRemarks([
                new RuleRemark(measures.Heading.Title, "写了存在的问题，却没有写改进措施。"),
            ])
            : RuleAnswer.Pass;
    }

    private static string ReadChapterText(Report report, FoundChapter chapter) =>
        report.Slice(chapter.Body).Trim();
}
