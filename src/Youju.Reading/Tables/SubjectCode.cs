using Youju.Domain.Documents;
using Youju.Packs.Definitions.Tables;

namespace Youju.Reading.Tables;

/// <summary>The code of a functional or economic subject as a row prints it.</summary>
/// <param name="Digits">类, 款 and 项 joined, each of the latter with two digits.</param>
/// <param name="Tokens">How many tokens of the line it takes.</param>
/// <param name="Rest">The name that is glued to the last digits, if any.</param>
internal sealed record SubjectCode(string Digits, TextSpan Span, int Tokens, TextSpan? Rest = null)
{
    /// <summary>The code at a token of a line, or null where the number is an amount.</summary>
    public static SubjectCode? ReadAtToken(
        string text,
        IReadOnlyList<CellToken> tokens,
        int at,
        SubjectCodes subjects,
        EntryDraft? before
    )
    {
        if (!LooksLikeCode(tokens[at]) || before is { Words: not null, Amounts.Count: 0, Code: null })
            return null;
        var digits = SliceDigits(text, tokens[at]);
        if (!subjects.ContainsClass(digits))
            return null;
        var code =
            digits.Length == 3
                ? JoinCodeParts(text, tokens, at, digits)
                : new SubjectCode(digits, tokens[at].Span, 1);
        var next = tokens.ElementAtOrDefault(at + code.Tokens);
        if (code.Rest is not null || next?.Kind == CellTokenKind.Words)
            return code;
        if (before is { Words: not null, Amounts.Count: 0 })
            return null;
        return at == 0 || (next is null && before?.Code is not null) ? code : null;
    }

    private static bool LooksLikeCode(CellToken token) =>
        token
            is {
                Kind: CellTokenKind.Number,
                IsPercent: false,
                Number: { IsPlain: true, Length: 3 or 5 or 7 }
            };

    /// <summary>类 款 项 in cells of their own: 208 05 06, also 301 2 for 30102 and 301 01基本工资.</summary>
    private static SubjectCode JoinCodeParts(
        string text,
        IReadOnlyList<CellToken> tokens,
        int at,
        string digits
    )
    {
        var end = at + 1;
        while (end < tokens.Count && end <= at + 2 && IsCodePart(tokens[end]))
            digits += SliceDigits(text, tokens[end++]).PadLeft(2, '0');
        var span = TextSpan.Union(tokens[at].Span, tokens[end - 1].Span);
        if (end < tokens.Count && FindGluedPart(text, tokens[end]) is { } glued)
        {
            var rest = TextSpan.FromBounds(tokens[end].Span.Start + glued.Length, tokens[end].Span.End);
            return new(digits + glued, TextSpan.FromBounds(span.Start, rest.Start), end - at + 1, rest);
        }

        var named = end < tokens.Count && tokens[end].Kind == CellTokenKind.Words;
        return named || end == at + 1 ? new(digits, span, end - at) : new(digits[..3], tokens[at].Span, 1);
    }

    private static bool IsCodePart(CellToken token) =>
        token is { Kind: CellTokenKind.Number, IsPercent: false, Number: { IsPlain: true, Length: 1 or 2 } };

    private static string? FindGluedPart(string text, CellToken token)
    {
        var words = text.AsSpan(token.Span.Start, token.Span.Length);
        var isGlued =
            token.Kind == CellTokenKind.Words
            && words.Length > 2
            && char.IsAsciiDigit(words[0])
            && char.IsAsciiDigit(words[1])
            && words[2] is >= '一' and <= '鿿';
        return isGlued ? words[..2].ToString() : null;
    }

    private static string SliceDigits(string text, CellToken token) =>
        text.Substring(token.Span.Start, token.Number.Length);
}
