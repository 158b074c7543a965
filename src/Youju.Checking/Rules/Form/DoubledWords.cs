using Youju.Domain.Documents;
using Youju.Domain.Findings;
using Youju.Reading.Search;

namespace Youju.Checking.Rules.Form;

/// <summary>Words written twice: 开展开展, 项目完成情况：项目完成情况：.</summary>
[Rule("FRM017", "doubled-words", Severity.Warning)]
internal sealed class DoubledWords : IRule
{
    /// <summary>Shorter words that nobody listed may well follow each other: 研究研究.</summary>
    private const int FewestCharacters = 5;
    private const int MostCharacters = 30;
    private const string Links = "：:，,、";

    public RuleAnswer Check(Report report) =>
        RuleAnswer.FromRemarks(
            from paragraph in report.Prose
            from span in FindListedWords(report, paragraph.Span)
                .Concat(FindLongWords(report.Text, paragraph.Span))
            select new RuleRemark(span, $"“{report.QuoteSpan(span)}”重复。")
        );

    private static IEnumerable<TextSpan> FindListedWords(Report report, TextSpan paragraph) =>
        from word in WordFinder.FromWords(report.Pack.Terms.Doubled).FindWords(report.Text, paragraph)
        where RepeatsAt(report.Text, word.Start, word.End, word.Length, paragraph.End)
        select new TextSpan(word.Start, word.Length * 2);

    /// <summary>Only running text is searched: the cells of a broken table repeat each other.</summary>
    private static IEnumerable<TextSpan> FindLongWords(string text, TextSpan paragraph)
    {
        if (!text.AsSpan(paragraph.Start, paragraph.Length).ContainsAny('。', '；', '，'))
            yield break;
        for (var at = paragraph.Start; at + (2 * FewestCharacters) <= paragraph.End; at++)
        {
            if (FindRepetition(text, at, paragraph.End) is not { } span)
                continue;
            yield return span;
            at = span.End - 1;
        }
    }

    private static TextSpan? FindRepetition(string text, int at, int end)
    {
        var reach = Math.Min(at + MostCharacters, end);
        var others = text.AsSpan(at, reach - at).IndexOfAnyExceptInRange('\u4E00', '\u9FFF');
        var last = others < 0 ? reach - 1 : at + others;
        for (var next = at + FewestCharacters; next <= last; next++)
        {
            var second = Links.Contains(text[next]) ? next + 1 : next;
            if (RepeatsAt(text, at, second, next - at, end))
                return TextSpan.FromBounds(at, second + next - at);
        }

        return null;
    }

    private static bool RepeatsAt(string text, int first, int second, int length, int end) =>
        second + length <= end
        && text[second] == text[first]
        && text.AsSpan(second, length).SequenceEqual(text.AsSpan(first, length));
}
