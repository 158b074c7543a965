using Youju.Domain.Documents;
using Youju.Domain.Findings;
using Youju.Reading.Search;

namespace Youju.Checking.Rules.Form;

/// <summary>Blanks between two Chinese characters of a sentence, in a file that knows its own form.</summary>
[Rule("FRM016", "doubled-space", Severity.Info)]
internal sealed class DoubledSpace : IRule
{
    /// <summary>A shorter line may be a title or a signature set with blanks.</summary>
    private const int FewestCharacters = 30;

    public RuleAnswer Check(Report report) =>
        RuleAnswer.FromRemarks(
            from paragraph in report.Prose
            where paragraph.Format is not null && paragraph.Span.Length >= FewestCharacters
            from span in FindDoubledSpaces(report.Text, paragraph.Span)
            select new RuleRemark(span, "句子中间有多余的空格。") { Fix = new Fix("删去空格", span, "") }
        );

    private static IEnumerable<TextSpan> FindDoubledSpaces(string text, TextSpan paragraph)
    {
        for (var at = paragraph.Start + 1; at < paragraph.End; at++)
        {
            if (text[at] is not (' ' or '\u3000'))
                continue;
            var end = at;
            while (end < paragraph.End && text[end] is ' ' or '\u3000')
                end++;
            if (
                end - at > 1
                && Signs.IsChineseCharacter(text[at - 1])
                && Signs.IsChineseCharacter(Signs.GetCharacterAt(text, end))
            )
                yield return TextSpan.FromBounds(at, end);
            at = end;
        }
    }
}
