using Youju.Domain.Documents;
using Youju.Domain.Findings;
using Youju.Reading.Search;

namespace Youju.Checking.Rules.Form;

/// <summary>A bracket or quotation mark without its partner.</summary>
[Rule("FRM004", "unpaired-mark", Severity.Warning)]
internal sealed class UnpairedMark : IRule
{
    private const string Openers = "（(“‘《〈〔【";
    private const string Closers = "）)”’》〉〕】";

    public RuleAnswer Check(Report report) =>
        RuleAnswer.FromRemarks(
            from index in Enumerable.Range(0, report.Prose.Count)
            from at in FindUnpairedMarks(report, index)
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
            else if (open.TryPeek(out var opener) && ArePair(report.Text[opener], report.Text[at]))
                open.Pop();
            else if (IsStrayCloser(report, index, at))
                yield return at;
        }

        if (IsBrokenOff(report, index))
            yield break;
        foreach (var at in open)
            yield return at;
    }

    // Of each kind there are two, wide and narrow, that may close each other.
    private static bool ArePair(char opener, char closer) =>
        Closers.IndexOf(closer) is >= 0 and var kind && Openers.IndexOf(opener) / 2 == kind / 2;

    private static bool IsStrayCloser(Report report, int index, int at) =>
        Closers.Contains(report.Text[at]) && !IsListMark(report.Text, at) && !ContinuesBefore(report, index);

    /// <summary>1） inside running text numbers an item.</summary>
    private static bool IsListMark(string text, int at) =>
        text[at] is '）' or ')'
        && char.IsAsciiLetterOrDigit(Signs.GetCharacterAt(text, at - 1))
        && !char.IsAsciiDigit(Signs.GetCharacterAt(text, at - 3));

    /// <summary>A paragraph that a reader broke into lines goes on in the next.</summary>
    private static bool IsBrokenOff(Report report, int index) =>
        !Signs.EndsSentence(report.Text[report.Prose[index].Span.End - 1]) && index + 1 < report.Prose.Count;

    private static bool ContinuesBefore(Report report, int index) =>
        index > 0 && IsBrokenOff(report, index - 1);
}
