using Youju.Domain.Documents;
using Youju.Domain.Findings;

namespace Youju.Checking.Rules.Structure;

/// <summary>A long paragraph that is printed twice, figures and all.</summary>
[Rule("STR015", "paragraph-repeated", Severity.Warning)]
internal sealed class ParagraphRepeated : IRule
{
    /// <summary>A shorter paragraph may say the same of two things.</summary>
    private const int FewestCharacters = 50;

    public RuleAnswer Check(Report report) =>
        RuleAnswer.FromRemarks(
            from alike in report.Prose.GroupBy(paragraph => ReadWords(report, paragraph))
            where alike.Key.Length >= FewestCharacters && alike.Key.Any(char.IsAsciiDigit)
            from again in alike.Skip(1)
            select new RuleRemark(again.Span, "这一段与前面的一段一字不差，连数字也相同，可能重复粘贴。")
        );

    private static string ReadWords(Report report, Paragraph paragraph) =>
        string.Concat(report.Slice(paragraph.Span).Where(char.IsLetterOrDigit));
}
