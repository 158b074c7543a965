using System.Buffers;
using Youju.Domain.Documents;
using Youju.Domain.Findings;
using Youju.Reading.Search;

namespace Youju.Checking.Rules.Form;

/// <summary>A document number whose year stands in other brackets than 〔〕, or lost one of them.</summary>
[Rule("FRM009", "document-number-brackets", Severity.Warning, Clusters = Clustering.Worded)]
internal sealed class DocumentNumberBrackets : IRule
{
    private const string Openers = "[［【（(〔";
    private static readonly SearchValues<char> OpenerSet = SearchValues.Create(Openers);
    private const string Closers = "]］】）)〕";
    private const int MostNumberDigits = 5;

    public RuleAnswer Check(Report report) =>
        RuleAnswer.FromRemarks(
            from found in FindYearBrackets(report.Text)
            let right = $"〔{found.Year}〕"
            select new RuleRemark(
                found.Span,
                $"发文字号“{report.QuoteSpan(found.Span)}”的年份应当用六角括号，写作“{right}”。"
            )
            {
                Fix = found.IsClosed ? new Fix($"改为“{right}”", found.Span, right) : null,
            }
        );

    private static IEnumerable<(TextSpan Span, string Year, bool IsClosed)> FindYearBrackets(string text)
    {
        for (var at = FindNextOpener(text, 0); at >= 0; at = FindNextOpener(text, at + 1))
        {
            if (!OpensYear(text, at) || text[at..(at + 6)] is ['〔', .., '〕'])
                continue;
            var isClosed = Closers.Contains(text[at + 5]);
            var end = isClosed ? at + 6 : at + 5;
            if ((isClosed || text[at] == '〔') && NumberFollows(text, end))
                yield return (TextSpan.FromBounds(at, end), text.Substring(at + 1, 4), isClosed);
        }
    }

    /// <summary>〔2021640号: the year lost the other half of its bracket.</summary>
    public static bool OpensBrokenYear(string text, int at) =>
        text[at] == '〔'
        && OpensYear(text, at)
        && !Closers.Contains(text[at + 5])
        && NumberFollows(text, at + 5);

    private static bool OpensYear(string text, int at) =>
        Signs.IsChineseCharacter(Signs.GetCharacterAt(text, at - 1))
        && at + 6 < text.Length
        && LooksLikeYear(text.AsSpan(at + 1, 4));

    private static int FindNextOpener(string text, int start)
    {
        var found = start < text.Length ? text.AsSpan(start).IndexOfAny(OpenerSet) : -1;
        return found < 0 ? -1 : start + found;
    }

    private static bool LooksLikeYear(ReadOnlySpan<char> digits) =>
        digits.IndexOfAnyExceptInRange('0', '9') < 0 && digits[0] is '1' or '2';

    private static bool NumberFollows(string text, int at)
    {
        var end = at;
        while (end < text.Length && end - at < MostNumberDigits && char.IsAsciiDigit(text[end]))
            end++;
        return end > at && Signs.GetCharacterAt(text, end) == '号';
    }
}
