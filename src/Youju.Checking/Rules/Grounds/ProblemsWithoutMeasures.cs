using Youju.Domain.Findings;
using Youju.Packs.Definitions;
using Youju.Reading.Outline;
using Youju.Reading.Search;

namespace Youju.Checking.Rules.Grounds;

/// <summary>Problems are told at length, but the measures against them are none.</summary>
[Rule("GRO005", "problems-without-measures", Severity.Warning)]
internal sealed class ProblemsWithoutMeasures : IRule
{
    /// <summary>More words than this tell of something.</summary>
    private const int FewestCharacters = 40;

    /// <summary>More words than these are no mere slogan.</summary>
    private const int MostSloganCharacters = 40;

    public RuleAnswer Check(Report report)
    {
        if (
            report.Sections.FindChapter(ChapterSubject.Problems) is not { } problems
            || report.Sections.FindChapter(ChapterSubject.Measures) is not { } measures
        )
        {
            return RuleAnswer.NotApplicable("没有认出存在问题和改进措施两章");
        }

        var told = ReadChapterText(report, problems).Length >= FewestCharacters;
        return told && DescribeLack(ReadChapterText(report, measures), report.Pack) is { } lack
            ? RuleAnswer.FromRemarks([new RuleRemark(measures.Heading.Title, $"写了存在的问题，{lack}。")])
            : RuleAnswer.Pass;
    }

    private static string? DescribeLack(string measures, Pack pack)
    {
        if (measures.Length > MostSloganCharacters || SaysWhatIsDone(measures, pack))
            return null;
        return measures.Length == 0 || pack.Grounds.Denials.Any(measures.Contains)
            ? "却没有写改进措施"
            : $"改进措施却只有“{measures.ReplaceLineEndings(" ")}”，没有具体做法";
    }

    /// <summary>Whether something is left when all words are taken out that fit any matter: 前期 of 加快项目前期工作.</summary>
    private static bool SaysWhatIsDone(string measures, Pack pack)
    {
        var left = pack
            .Grounds.Slogans.Concat(pack.Terms.CommonWords)
            .OrderByDescending(word => word.Length)
            .Aggregate(measures, (words, word) => words.Replace(word, " ", StringComparison.Ordinal));
        return left.Any(Signs.IsChineseCharacter);
    }

    private static string ReadChapterText(Report report, FoundChapter chapter) =>
        report.Slice(chapter.Body).Trim();
}
