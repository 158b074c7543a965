using Youju.Domain.Documents;
using Youju.Domain.Findings;
using Youju.Reading.Search;

namespace Youju.Checking.Rules.Disclosure;

/// <summary>A field of the form that names the person who filled it in.</summary>
[Rule("DIS005", "contact-field-filled", Severity.Warning)]
internal sealed class ContactField : IRule
{
    private const int MostNameCharacters = 4;
    private const int FewestPhoneDigits = 7;
    private const int Reach = 60;

    public RuleAnswer Check(Report report)
    {
        var words = report.Pack.Disclosure;
        var fields = WordFinder.FromWords(words.ContactFields);
        return RuleAnswer.FromRemarks(
            from field in fields.FindWords(report.Text)
            let name = FindNameAfter(report.Text, field.End)
            where
                name.Length is >= 2 and <= MostNameCharacters
                && Signs.GetCharacterAt(report.Text, name.End) is not ('：' or ':')
                && !fields.HasMatchIn(report.Slice(name))
                && !IsMasked(report, name)
                && !report.Pack.Tables.Words.UnitEnds.Any(report.Slice(name).EndsWith)
            select new RuleRemark(name, $"“{report.QuoteSpan(field)}”一栏填有姓名，公开前应当隐去。")
            {
                IsQuestion =
                    words.OpenFields.Contains(report.Slice(field)) && !HasNumberBeside(report.Text, name),
            }
        );
    }

    /// <summary>周某某 and 王** name nobody.</summary>
    private static bool IsMasked(Report report, TextSpan name) =>
        report.Pack.Disclosure.NameMasks.Any(mask =>
            report.Slice(name).Contains(mask, StringComparison.Ordinal)
            || report.Text.AsSpan(name.End).StartsWith(mask, StringComparison.Ordinal)
        );

    /// <summary>A phone number in the same line or row.</summary>
    private static bool HasNumberBeside(string text, TextSpan name)
    {
        var end = text.IndexOf('\n', name.End) is >= 0 and var line ? line : text.Length;
        var digits = 0;
        foreach (var sign in text.AsSpan(name.End, Math.Min(Reach, end - name.End)))
        {
            digits =
                char.IsAsciiDigit(sign) ? digits + 1
                : sign is '-' or '—' or '－' ? digits
                : 0;
            if (digits >= FewestPhoneDigits)
                return true;
        }

        return false;
    }

    /// <summary>The Chinese words after the field's colon or in the next cell.</summary>
    private static TextSpan FindNameAfter(string text, int at)
    {
        if (Signs.GetCharacterAt(text, at) is not ('：' or ':' or '\t'))
            return new TextSpan(at, 0);
        var start = at + 1;
        while (start < text.Length && text[start] is ' ' or '\u3000')
            start++;
        var end = start;
        while (end < text.Length && end - start <= MostNameCharacters && Signs.IsChineseCharacter(text[end]))
            end++;
        return TextSpan.FromBounds(start, end);
    }
}
