using Youju.Domain.Documents;
using Youju.Domain.Findings;
using Youju.Reading.Search;

namespace Youju.Checking.Rules.Form;

/// <summary>A bracket or quotation mark without its partner.</summary>
[Rule("FRM004", "unpaired-mark", Severity.Warning)]
internal sealed class UnpairedMark : IRule
{
    private const string Openers = "（(“‘《〈〔﹝【［";
    private const string Closers = "）)”’》〉〕﹞】］";
    private const int KindSize = 2;

    /// <summary>A bracket is not looked for in more paragraphs before.</summary>
    private const int MostParagraphs = 40;

    public RuleAnswer Check(Report report) =>
        RuleAnswer.FromRemarks(
            from index in Enumerable.Range(0, report.Prose.Count)
            from at in FindUnpairedMarks(report, index).Order()
            where !DocumentNumberBrackets.OpensBrokenYear(report.Text, at)
            select new RuleRemark(new TextSpan(at, 1), $"“{report.Text[at]}”没有配对的另一半。")
        );

    private static IEnumerable<int> FindUnpairedMarks(Report report, int index)
    {
        var paragraph = report.Prose[index].Span;
        var label = NumberLabel.ReadAtStart(report.Text, paragraph);
        var open = new Stack<int>();
        for (var at = label?.Span.End ?? paragraph.Start; at < paragraph.End; at++)
        {
            if (Openers.Contains(report.Text[at]))
                open.Push(at);
            if (!Closers.Contains(report.Text[at]))
                continue;
            while (open.TryPeek(out var inner) && IsLeftOpen(report.Text, open, inner, at, paragraph.End))
                yield return open.Pop();
            if (open.TryPeek(out var opener) && ArePair(report.Text[opener], report.Text[at]))
                open.Pop();
            else if (IsStrayCloser(report, index, at))
                yield return at;
        }

        foreach (var at in IsBrokenOff(report, index) ? [] : open)
            yield return at;
    }

    /// <summary>Whether the mark inside others is closed by none, so that the closer at hand is that of another.</summary>
    private static bool IsLeftOpen(string text, Stack<int> open, int inner, int at, int end) =>
        !ArePair(text[inner], text[at])
        && open.Any(opener => ArePair(text[opener], text[at]))
        && !text.AsSpan(at, end - at).ContainsAny(ListClosers(text[inner]));

    // Of each kind there are two that may close each other.
    private static bool ArePair(char opener, char closer) =>
        Closers.IndexOf(closer) is >= 0 and var kind && GetKind(opener) == kind / KindSize;

    private static int GetKind(char opener) => Openers.IndexOf(opener) / KindSize;

    private static ReadOnlySpan<char> ListClosers(char opener) =>
        Closers.AsSpan(GetKind(opener) * KindSize, KindSize);

    private static bool IsStrayCloser(Report report, int index, int at) =>
        !IsListMark(report.Text, at) && !IsOpenedBefore(report, index, at);

    /// <summary>1） inside running text numbers an item.</summary>
    private static bool IsListMark(string text, int at) =>
        text[at] is '）' or ')'
        && char.IsAsciiLetterOrDigit(Signs.GetCharacterAt(text, at - 1))
        && !char.IsAsciiDigit(Signs.GetCharacterAt(text, at - 3));

    /// <summary>A paragraph that a reader broke into lines goes on in the next.</summary>
    private static bool IsBrokenOff(Report report, int index) =>
        !Signs.EndsSentence(report.Text[report.Prose[index].Span.End - 1]) && index + 1 < report.Prose.Count;

    /// <summary>Whether a paragraph that goes on in this one, or a table between, leaves the bracket open.</summary>
    private static bool IsOpenedBefore(Report report, int index, int at)
    {
        var first = index;
        while (first > 0 && index - first < MostParagraphs && IsBrokenOff(report, first - 1))
            first--;
        var before = report.Text.AsSpan(
            report.Prose[first].Span.Start,
            report.Prose[index].Span.Start - report.Prose[first].Span.Start
        );
        var kind = Closers.IndexOf(report.Text[at]) / KindSize * KindSize;
        return before.CountAny(Openers.AsSpan(kind, KindSize))
            > before.CountAny(Closers.AsSpan(kind, KindSize));
    }
}
