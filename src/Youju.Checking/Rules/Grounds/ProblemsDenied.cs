using Youju.Domain.Findings;
using Youju.Packs.Definitions;
using Youju.Reading.Search;

namespace Youju.Checking.Rules.Grounds;

/// <summary>The chapter on problems says that there are none.</summary>
[Rule("GRO004", "problems-denied", Severity.Warning)]
internal sealed class ProblemsDenied : IRule
{
    private const int MostCharacters = 60;

    public RuleAnswer Check(Report report)
    {
        if (report.Sections.FindChapter(ChapterSubject.Problems) is not { } chapter)
            return RuleAnswer.NotApplicable("没有认出存在问题一章");
        var words = report.Slice(chapter.Body).Trim();
        var isDenied =
            words.Length is > 0 and <= MostCharacters
            && WordFinder.FromWords(report.Pack.Grounds.Denials).HasMatchIn(words)
            && !WordFinder.FromWords(report.Pack.Grounds.Deviations).HasMatchIn(words);
        return isDenied
            ? RuleAnswer.FromRemarks([
                new RuleRemark(chapter.Heading.Title, $"存在问题一章只写了“{words}”，没有具体分析。"),
            ])
            : RuleAnswer.Pass;
    }
}
