using Youju.Domain.Documents;
using Youju.Domain.Findings;
using Youju.Reading.Search;

namespace Youju.Checking.Rules.Residue;

/// <summary>A bookmark or field code of a word processor that shows up in the text.</summary>
[Rule("RES001", "field-residue", Severity.Warning)]
internal sealed class FieldResidue : IRule
{
    public RuleAnswer Check(Report report) =>
        RuleAnswer.FromRemarks(
            from span in WordFinder.FromWords(report.Pack.Residue.Fields).FindWords(report.Text)
            let whole = ExtendToWholeField(report.Text, span)
            select new RuleRemark(whole, $"文字处理软件的标记“{report.QuoteSpan(whole)}”留在了正文里。")
            {
                Fix = new Fix("删除", whole, ""),
            }
        );

    /// <summary>A code goes on to its bracket, or over the letters and digits joined to it.</summary>
    private static TextSpan ExtendToWholeField(string text, TextSpan span)
    {
        var end = span.End;
        if (text[span.Start] == '[')
        {
            var close = text.AsSpan(end - 1, Math.Min(60, text.Length - end + 1)).IndexOfAny(']', '\n');
            return close >= 0 && text[end - 1 + close] == ']'
                ? TextSpan.FromBounds(span.Start, end + close)
                : span;
        }

        while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] == '_'))
            end++;
        return TextSpan.FromBounds(span.Start, end);
    }
}
