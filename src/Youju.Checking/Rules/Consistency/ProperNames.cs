using System.Buffers;
using Youju.Domain.Documents;
using Youju.Reading;
using Youju.Reading.Search;

namespace Youju.Checking.Rules.Consistency;

/// <summary>A name where it stands.</summary>
internal sealed record ProperName(TextSpan Span, string Words);

/// <summary>Names of a report: what stands in quotation marks, and what ends like the name of a unit or a project.</summary>
internal static class ProperNames
{
    private const int MostCharacters = 30;

    /// <summary>Shorter names that differ by a character may well be two.</summary>
    private const int FewestCharacters = 5;

    private static readonly SearchValues<char> Opens = SearchValues.Create("“《");
    private static readonly SearchValues<char> Quotes = SearchValues.Create("“”《》\n");

    public static IEnumerable<ProperName> FindInReport(ReportContent report) =>
        FindQuoted(report.Text).Concat(FindByEnding(report));

    private static IEnumerable<ProperName> FindQuoted(string text)
    {
        for (var at = 0; at < text.Length && text.AsSpan(at).IndexOfAny(Opens) is >= 0 and var ahead; )
        {
            at += ahead + 1;
            var length = text.AsSpan(at, Math.Min(MostCharacters, text.Length - at)).IndexOfAny(Quotes);
            if (length >= FewestCharacters && text[at + length] is '”' or '》')
                yield return CreateName(text, at, at + length);
        }
    }

    /// <summary>青石河综合治理工程: the words of the clause up to such an ending, behind what leads to a name.</summary>
    private static IEnumerable<ProperName> FindByEnding(ReportContent report)
    {
        var (text, terms) = (report.Text, report.Pack.Terms);
        foreach (var end in WordFinder.FromWords(terms.NameEndings).FindWords(text))
        {
            var start = end.Start;
            while (start > 0 && end.End - start < MostCharacters && Signs.IsChineseCharacter(text[start - 1]))
                start--;
            var lead = WordFinder
                .FromWords(terms.BeforeNames)
                .FindWords(text, TextSpan.FromBounds(start, end.Start))
                .LastOrDefault();
            start = Math.Max(start, lead.End);
            if (end.End - start >= FewestCharacters)
                yield return CreateName(text, start, end.End);
        }
    }

    private static ProperName CreateName(string text, int start, int end) =>
        new(TextSpan.FromBounds(start, end), text[start..end]);
}
