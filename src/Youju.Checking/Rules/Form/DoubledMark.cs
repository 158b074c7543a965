using Youju.Domain.Documents;
using Youju.Domain.Findings;

namespace Youju.Checking.Rules.Form;

/// <summary>Two marks where one is meant: ，， or 。，.</summary>
[Rule("FRM014", "doubled-mark", Severity.Warning)]
internal sealed class DoubledMark : IRule
{
    private const string Marks = "，。；、：";

    public RuleAnswer Check(Report report) =>
        RuleAnswer.FromRemarks(
            from paragraph in report.Prose
            from span in FindDoubledMarks(report.Text, paragraph.Span)
            select new RuleRemark(span, $"标点“{report.QuoteSpan(span)}”连用。")
        );

    private static IEnumerable<TextSpan> FindDoubledMarks(string text, TextSpan paragraph)
    {
        for (var at = paragraph.Start; at + 1 < paragraph.End; at++)
        {
            if (!Marks.Contains(text[at]) || !Marks.Contains(text[at + 1]))
                continue;
            var end = at + 2;
            while (end < paragraph.End && Marks.Contains(text[end]))
                end++;
            if (!IsEllipsis(text, at, end))
                yield return TextSpan.FromBounds(at, end);
            at = end - 1;
        }
    }

    private static bool IsEllipsis(string text, int start, int end) =>
        end - start > 2 && text.AsSpan(start, end - start).IndexOfAnyExcept('。') < 0;
}
