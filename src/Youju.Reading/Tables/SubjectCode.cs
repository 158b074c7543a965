using Youju.Domain.Documents;
using Youju.Packs.Definitions.Tables;
using Youju.Reading.Search;

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
        var isNamed = code.Rest is not null || next?.Kind == CellTokenKind.Words;
        return isNamed || StandsAlone(at, next, before) ? code : null;
    }

    // At the start of a line, or at its end behind another code.
    private static bool StandsAlone(int at, CellToken? next, EntryDraft? before) =>
        before is not { Words: not null, Amounts.Count: 0 }
        && (at == 0 || (next, before?.Code) is (null, not null));

    private static bool LooksLikeCode(CellToken token) =>
        token is { Kind: CellTokenKind.Number, IsPercent: false, Number.CouldBeSubjectCode: true };

    /// <summary>类 款 项 in cells of their own: 208 05 06, also 301 2 for 30102 and 301 01基本工资.</summary>
    private static SubjectCode JoinCodeParts(
        string text,
        IReadOnlyList<CellToken> tokens,
        int at,
        string digits
    )
    {
        var parts = tokens.Skip(at + 1).Take(2).TakeWhile(IsCodePart).ToList();
        digits += string.Concat(parts.Select(part => SliceDigits(text, part).PadLeft(2, '0')));
        var span = parts.Select(part => part.Span).Aggregate(tokens[at].Span, TextSpan.Union);
        var next = tokens.ElementAtOrDefault(at + 1 + parts.Count);
        if (next is { Kind: CellTokenKind.Words } && FindGluedPart(text, next) is { } glued)
        {
            var rest = TextSpan.FromBounds(next.Span.Start + glued.Length, next.Span.End);
            return new(digits + glued, TextSpan.FromBounds(span.Start, rest.Start), parts.Count + 2, rest);
        }

        var isWhole = next is { Kind: CellTokenKind.Words } || parts.Count == 0;
        return isWhole ? new(digits, span, parts.Count + 1) : new(digits[..3], tokens[at].Span, 1);
    }

    private static bool IsCodePart(CellToken token) =>
        token is { Kind: CellTokenKind.Number, IsPercent: false, Number: { IsPlain: true, Length: 1 or 2 } };

    private static string? FindGluedPart(string text, CellToken token)
    {
        var words = text.SliceSpan(token.Span);
        var isGlued = words.CountDigits() == 2 && words is [_, _, >= '一' and <= '鿿', ..];
        return isGlued ? words[..2].ToString() : null;
    }

    private static string SliceDigits(string text, CellToken token) =>
        text.Substring(token.Span.Start, token.Number.Length);
}
