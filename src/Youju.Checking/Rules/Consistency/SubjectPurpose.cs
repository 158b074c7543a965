using Youju.Domain.Documents;

namespace Youju.Checking.Rules.Consistency;

/// <summary>What a budget subject is for, as the text explains it: 住房公积金（项）。主要用于：缴纳住房公积金.</summary>
/// <param name="Item">The subject's last level, without its mark.</param>
/// <param name="Subject">The subject with the levels above it.</param>
/// <param name="Span">The purpose.</param>
internal sealed record SubjectPurpose(string Item, string Subject, string Key, TextSpan Span)
{
    private static readonly string[] Marks = ["（项）", "(项)"];

    /// <summary>The purpose is told this close behind its subject.</summary>
    private const int Reach = 30;

    private const int LongestSubject = 70;

    private const int ShortestPurpose = 6;

    /// <summary>Whether the purpose repeats a telling word of its subject.</summary>
    /// <param name="common">Pairs of characters that stand in any subject.</param>
    public bool FitsSubject(IReadOnlyList<string> common) =>
        ListCharacterPairs(Subject).Except(common).Any(Key.Contains);

    public static IEnumerable<SubjectPurpose> FindPurposes(string text) =>
        Marks.SelectMany(mark => FindMarkedPurposes(text, mark));

    private static IEnumerable<SubjectPurpose> FindMarkedPurposes(string text, string mark)
    {
        for (
            var at = text.IndexOf(mark, StringComparison.Ordinal);
            at >= 0;
            at = text.IndexOf(mark, at + mark.Length, StringComparison.Ordinal)
        )
        {
            if (FindPurposeAfter(text, at + mark.Length) is not { } span)
                continue;
            var subject = ReadSubjectBefore(text, at);
            var item = subject[(subject.LastIndexOfAny(['）', ')']) + 1)..];
            var key = string.Concat(text.Substring(span.Start, span.Length).Where(char.IsLetterOrDigit));
            if (
                item.Length > 1
                && key.Length >= ShortestPurpose
                && key.Any(Youju.Reading.Search.Signs.IsChineseCharacter)
            )
                yield return new(item, subject, key, span);
        }
    }

    private static TextSpan? FindPurposeAfter(string text, int from)
    {
        var ahead = text.AsSpan(from, Math.Min(Reach, text.Length - from));
        var word = ahead.IndexOf("用于");
        if (word < 0 || ahead[..word].ContainsAnyInRange('0', '9') || ahead[..word].Contains('项'))
            return null;
        var start = from + word + 2;
        while (start < text.Length && text[start] is '：' or ':' or '，')
            start++;
        var end = text.AsSpan(start).IndexOfAny("。；;\n");
        return end <= 0 ? null : new TextSpan(start, end);
    }

    private static string ReadSubjectBefore(string text, int at)
    {
        var start = at;
        while (
            start > 0 && at - start < LongestSubject && !"。；，、：\n0123456789".Contains(text[start - 1])
        )
            start--;
        return text[start..at];
    }

    private static IEnumerable<string> ListCharacterPairs(string words) =>
        Enumerable
            .Range(0, Math.Max(0, words.Length - 1))
            .Select(index => words.Substring(index, 2))
            .Where(pair => pair.All(char.IsLetter));
}
