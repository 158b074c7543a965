using System.Buffers;
using Youju.Domain.Documents;
using Youju.Domain.Findings;
using Youju.Reading.Search;

namespace Youju.Checking.Rules.Form;

/// <summary>A half-width mark between Chinese characters.</summary>
[Rule("FRM003", "half-width-mark", Severity.Info)]
internal sealed class HalfWidthMark : IRule
{
    /// <summary>A shorter line may be the cell of a broken table.</summary>
    private const int FewestCharacters = 25;

    private const string Half = ",;:?!()";
    private static readonly SearchValues<char> HalfSet = SearchValues.Create(Half);
    private const string Full = "，；：？！（）";

    public RuleAnswer Check(Report report) =>
        RuleAnswer.FromRemarks(
            from paragraph in report.Prose
            where paragraph.Span.Length >= FewestCharacters
            from at in FindHalfWidthMarks(report.Text, paragraph.Span)
            select new RuleRemark(new TextSpan(at, 1), "汉字之间用了半角标点。")
            {
                Fix = CreateFix(report.Text, paragraph.Span, at),
            }
        );

    // Two brackets are changed together or not at all.
    private static Fix CreateFix(string text, TextSpan paragraph, int at)
    {
        var end = text[at] == '(' && FindPartner(text, paragraph, at) is { } partner ? partner : at;
        var full =
            end > at
                ? $"{ToFullWidth(text[at])}{text[(at + 1)..end]}{ToFullWidth(text[end])}"
                : ToFullWidth(text[at]).ToString();
        return new($"改为“{full}”", TextSpan.FromBounds(at, end + 1), full);
    }

    private static char ToFullWidth(char half) => Full[Half.IndexOf(half)];

    private static IEnumerable<int> FindHalfWidthMarks(string text, TextSpan paragraph)
    {
        for (
            var at = FindNextMark(text, paragraph.Start, paragraph.End);
            at >= 0;
            at = FindNextMark(text, at + 1, paragraph.End)
        )
        {
            var partner = FindPartner(text, paragraph, at);
            var isClosing = text[at] == ')' && partner is not null;
            if (
                !isClosing
                && (IsBetweenChinese(text, at) || (partner is { } other && IsBetweenChinese(text, other)))
            )
                yield return at;
        }
    }

    private static int FindNextMark(string text, int start, int end)
    {
        var found = start < end ? text.AsSpan(start, end - start).IndexOfAny(HalfSet) : -1;
        return found < 0 ? -1 : start + found;
    }

    private static int? FindPartner(string text, TextSpan paragraph, int at)
    {
        var (start, length) = text[at] switch
        {
            '(' => (at + 1, paragraph.End - at - 1),
            ')' => (paragraph.Start, at - paragraph.Start),
            _ => (at, 0),
        };
        var between = text.AsSpan(start, length);
        var found = text[at] == '(' ? between.IndexOfAny('(', ')') : between.LastIndexOfAny('(', ')');
        return found >= 0 && text[start + found] != text[at] ? start + found : null;
    }

    private static bool IsBetweenChinese(string text, int at) =>
        text[at] switch
        {
            '(' => Signs.IsChineseCharacter(Signs.GetCharacterAt(text, at + 1))
                && Signs.IsChineseCharacter(Signs.GetCharacterAt(text, at - 1)),
            ')' => Signs.IsChineseCharacter(Signs.GetCharacterAt(text, at - 1)),
            _ => Signs.IsChineseCharacter(Signs.GetCharacterAt(text, at - 1))
                && Signs.IsChineseCharacter(Signs.GetCharacterAt(text, at + 1)),
        };
}
