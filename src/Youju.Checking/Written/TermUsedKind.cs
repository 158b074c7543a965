using Youju.Checking.Rules;
using Youju.Domain.Documents;
using Youju.Packs.Definitions.Checks;
using Youju.Reading.Search;

namespace Youju.Checking.Written;

/// <summary>A term that must be used, everywhere or where another word makes it due.</summary>
internal static class TermUsedKind
{
    public static RuleAnswer Judge(CheckSource check, Report report)
    {
        var place = (Title: SectionSpan.FindStart(report), Body: new TextSpan(0, report.Text.Length));
        if (check.Chapter is { } chapter)
        {
            if (SectionSpan.FindByTitle(report, chapter) is not { } section)
                return RuleAnswer.NotApplicable($"没有认出“{chapter}”一章");
            place = (section.Heading.Title, section.Body);
        }

        var due = DueWords.FindFirst(check, report, place.Body);
        if (check.When.Count > 0 && due is null)
            return DueWords.NothingDue;
        return WordFinder.FromWords(check.Words).FindWords(report.Text, place.Body).Any()
            ? RuleAnswer.Pass
            : RuleAnswer.FromRemarks([
                new RuleRemark(
                    due ?? place.Title,
                    CheckMessage.Write(check, ("words", DueWords.List(check)))
                ),
            ]);
    }
}
