using Youju.Checking.Rules;
using Youju.Domain.Documents;
using Youju.Domain.Findings;
using Youju.Packs.Definitions.Checks;
using Youju.Reading.Prose;
using Youju.Reading.Search;

namespace Youju.Checking.Written;

/// <summary>Words that must not stand there.</summary>
internal static class WordingKind
{
    public static RuleAnswer Judge(CheckSource check, Report report)
    {
        if (check.Chapter is { } chapter && SectionSpan.FindByTitle(report, chapter) is null)
            return RuleAnswer.NotApplicable($"没有认出“{chapter}”一章");
        var finder = WordFinder.FromWords(check.Words);
        return RuleAnswer.FromRemarks(
            from place in ListPlaces(check, report)
            from span in finder.FindWords(report.Text, place)
            where IsFollowed(check, report.Text, span.End) && !IsRightHere(check, report, span)
            select WriteRemark(check, report, span)
        );
    }

    private static IEnumerable<TextSpan> ListPlaces(CheckSource check, Report report)
    {
        var whole = check.Chapter is { } chapter
            ? SectionSpan.FindByTitle(report, chapter)!.Value.Body
            : new TextSpan(0, report.Text.Length);
        return check.InProse
            ? report.Prose.Select(paragraph => paragraph.Span).Where(whole.Contains)
            : [whole];
    }

    private static bool IsFollowed(CheckSource check, string text, int at)
    {
        if (check.FollowedBy.Count == 0)
            return true;
        while (check.Past.FirstOrDefault(sign => StandsAt(text, at, sign)) is { Length: > 0 } sign)
            at += sign.Length;
        return check.FollowedBy.Any(sign => StandsAt(text, at, sign));
    }

    private static bool IsRightHere(CheckSource check, Report report, TextSpan span)
    {
        if (check.Unless.Count == 0 && !check.UnlessDigits)
            return false;
        var sentence = report.Slice(SentenceFinder.FindSentence(report.Text, span));
        return (check.UnlessDigits && sentence.Any(char.IsAsciiDigit))
            || check.Unless.Any(word => sentence.Contains(word, StringComparison.Ordinal));
    }

    private static RuleRemark WriteRemark(CheckSource check, Report report, TextSpan span) =>
        new(span, CheckMessage.Write(check, ("found", CheckMessage.QuoteWords(report.QuoteSpan(span)))))
        {
            Fix = check.Replace is { } right
                ? new Fix(right.Length == 0 ? "删去" : $"改为“{right}”", span, right)
                : null,
        };

    private static bool StandsAt(string text, int at, string sign) =>
        string.CompareOrdinal(text, at, sign, 0, sign.Length) == 0;
}
