using Youju.Checking.Rules;
using Youju.Domain.Documents;
using Youju.Domain.Findings;
using Youju.Packs.Definitions.Checks;
using Youju.Reading.Search;

namespace Youju.Checking.Written;

/// <summary>The words that make a term, a section or a row due, and how what is due is told.</summary>
internal static class DueWords
{
    public static RuleAnswer NothingDue { get; } = RuleAnswer.NotApplicable("没有写到要求它的事项");

    /// <summary>The first of the check's <c>when</c> in the text; null where it has none, or none stands there.</summary>
    public static TextSpan? FindFirst(CheckSource check, Report report, TextSpan within) =>
        check.When.Count == 0
            ? null
            : WordFinder
                .FromWords(check.When)
                .FindWords(report.Text, within)
                .Select(span => (TextSpan?)span)
                .FirstOrDefault();

    public static FindingText List(CheckSource check) =>
        FindingText.FromString(string.Join("、", check.Words.Select(word => $"“{word}”")));
}
