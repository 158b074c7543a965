using Youju.Domain.Documents;
using Youju.Domain.Findings;

namespace Youju.Checking.Rules.Structure;

/// <summary>A long paragraph that is printed twice under one heading, figures and all.</summary>
/// <remarks>Chapters on two budgets may well say the same where both are the same money.</remarks>
[Rule("STR015", "paragraph-repeated", Severity.Warning)]
internal sealed class ParagraphRepeated : IRule
{
    /// <summary>A shorter paragraph may say the same of two things.</summary>
    private const int FewestCharacters = 50;
    private const int FewestDigits = 2;

    public RuleAnswer Check(Report report) =>
        RuleAnswer.FromRemarks(
            from alike in report.Prose.GroupBy(paragraph => ReadWords(report, paragraph))
            where alike.Key.Length >= FewestCharacters
            from pair in alike.Zip(alike.Skip(1))
            where !IsParted(report, pair.First, pair.Second)
            select new RuleRemark(
                pair.Second.Span,
                "这一段与前面的一段一字不差，连数字也相同，可能重复粘贴。"
            )
        );

    /// <summary>The words behind the paragraph's number; nothing where they hold no figures.</summary>
    private static string ReadWords(Report report, Paragraph paragraph)
    {
        var start = NumberLabel.ReadAtStart(report.Text, paragraph.Span)?.Span.End ?? paragraph.Span.Start;
        var words = string.Concat(report.Text[start..paragraph.Span.End].Where(char.IsLetterOrDigit));
        return words.Count(char.IsAsciiDigit) < FewestDigits ? "" : words;
    }

    /// <summary>Whether a heading above the level of the paragraphs stands between them.</summary>
    private static bool IsParted(Report report, Paragraph first, Paragraph second)
    {
        var own = NumberLabel.ReadAtStart(report.Text, second.Span)?.Style ?? LabelStyle.Decimal;
        var between = TextSpan.FromBounds(first.Span.End, second.Span.Start);
        return report.Labelled.Any(one => between.Contains(one.Paragraph.Span) && one.Label.Style < own)
            || report.Sections.Headings.Any(heading =>
                between.Contains(heading.Title) && heading.Label is null
            );
    }
}
