using Youju.Domain.Documents;
using Youju.Domain.Findings;
using Youju.Reading.Search;

namespace Youju.Checking.Rules.Residue;

/// <summary>A sign that stands where something was to be filled in: XX, ××, ***.</summary>
[Rule("RES003", "placeholder", Severity.Error)]
internal sealed class Placeholder : IRule
{
    public RuleAnswer Check(Report report) =>
        RuleAnswer.FromRemarks(
            from span in WordFinder.FromWords(report.Pack.Residue.Placeholders).FindWords(report.Text)
            where
                !IsPartOfCode(report.Text, span)
                && !RepeatsSignBefore(report.Text, span)
                && !IsMask(report.Text, span)
            let whole = ExtendOverRepeats(report.Text, span)
            select new RuleRemark(whole, $"“{report.QuoteSpan(whole)}”是待填的占位符，没有换成实际内容。")
        );

    /// <summary>XX inside a longer run of Latin letters is a name or a code.</summary>
    private static bool IsPartOfCode(string text, TextSpan span) =>
        char.IsAsciiLetter(text[span.Start])
        && (
            IsOtherLatin(text, span.Start - 1, text[span.Start])
            || IsOtherLatin(text, span.End, text[span.Start])
        );

    /// <summary>138****5678 and 周某某局长 were left out on purpose.</summary>
    private static bool IsMask(string text, TextSpan span)
    {
        var end = ExtendOverRepeats(text, span).End;
        return text[span.Start] is '某'
            ? Signs.GetCharacterAt(text, end) == '长'
            : char.IsAsciiDigit(Signs.GetCharacterAt(text, span.Start - 1))
                && char.IsAsciiDigit(Signs.GetCharacterAt(text, end));
    }

    private static bool IsOtherLatin(string text, int at, char sign) =>
        Signs.GetCharacterAt(text, at) is var other
        && (char.IsAsciiLetterOrDigit(other) || other == '-')
        && other != sign
        && !char.IsAsciiDigit(other);

    private static bool RepeatsSignBefore(string text, TextSpan span) =>
        Signs.GetCharacterAt(text, span.Start - 1) == text[span.Start];

    private static TextSpan ExtendOverRepeats(string text, TextSpan span)
    {
        var end = span.End;
        while (
            end < text.Length
            && text[end] == text[end - 1]
            && !Signs.IsChineseCharacter(text[end])
            && !char.IsAsciiDigit(text[end])
        )
            end++;
        return TextSpan.FromBounds(span.Start, end);
    }
}
