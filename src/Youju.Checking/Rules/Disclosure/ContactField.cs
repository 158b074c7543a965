using Youju.Domain.Documents;
using Youju.Domain.Findings;
using Youju.Reading.Search;

namespace Youju.Checking.Rules.Disclosure;

/// <summary>A field of the form that names the person who filled it in.</summary>
[Rule("DIS005", "contact-field-filled", Severity.Warning)]
internal sealed class ContactField : IRule
{
    private const int MostNameCharacters = 4;

    public RuleAnswer Check(Report report) =>
        RuleAnswer.FromRemarks(
            from field in WordFinder.FromWords(report.Pack.Disclosure.ContactFields).FindWords(report.Text)
            let name = FindNameAfter(report.Text, field.End)
            where
                name.Length is >= 2 and <= MostNameCharacters
                && Signs.GetCharacterAt(report.Text, name.End) is not ('：' or ':')
                && !WordFinder.FromWords(report.Pack.Disclosure.ContactFields).HasMatchIn(report.Slice(name))
            select new RuleRemark(name, $"“{report.QuoteSpan(field)}”一栏填有姓名，公开前应当隐去。")
        );

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
