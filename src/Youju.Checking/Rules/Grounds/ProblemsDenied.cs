using Youju.Domain.Findings;
using Youju.Packs.Definitions;
using Youju.Packs.Definitions.Lexicons;
using Youju.Reading.Search;

namespace Youju.Checking.Rules.Grounds;

/// <summary>The chapter on problems says that there are none.</summary>
[Rule("GRO004", "problems-denied", Severity.Warning)]
internal sealed class ProblemsDenied : IRule
{
    private const int MostCharacters = 60;

    /// <summary>明显的重大问题: what is denied in a few words.</summary>
    private const int LongestDenied = 10;

    public RuleAnswer Check(Report report)
    {
        if (report.Sections.FindChapter(ChapterSubject.Problems) is not { } chapter)
            return RuleAnswer.NotApplicable("没有认出存在问题一章");
        var words = report.Slice(chapter.Body).Trim();
        return IsOnlyDenial(words, report.Pack.Grounds)
            ? RuleAnswer.FromRemarks([
                new RuleRemark(chapter.Heading.Title, $"存在问题一章只写了“{words}”，没有具体分析。"),
            ])
            : RuleAnswer.Pass;
    }

    /// <summary>无。, 不存在明显问题。; what is not enough (没有细化) is a problem that is told.</summary>
    private static bool IsOnlyDenial(string words, GroundLexicon grounds)
    {
        if (
            words.Length is 0 or > MostCharacters
            || WordFinder.FromWords(grounds.Deviations).HasMatchIn(words)
        )
            return false;
        var sentence = words.TrimEnd('。', '；', '！');
        return WordFinder.FromWords(grounds.Denials).FindWords(sentence).FirstOrDefault()
                is { Length: > 0 } denial
            && IsAboutProblems(sentence[denial.End..], grounds);
    }

    private static bool IsAboutProblems(string denied, GroundLexicon grounds) =>
        denied.Length == 0
        || (
            denied.Length <= LongestDenied
            && denied.IndexOfAny(['。', '，', '；', ',']) < 0
            && grounds.Problems.Any(denied.EndsWith)
        );
}
