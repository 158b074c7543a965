using Youju.Domain.Documents;
using Youju.Domain.Findings;
using Youju.Reading.Outline;

namespace Youju.Checking.Rules.Form;

/// <summary>A heading on a line of its own that ends with a full stop.</summary>
[Rule("FRM005", "heading-ends-with-stop", Severity.Info)]
internal sealed class HeadingEndsWithStop : IRule
{
    private const int MostCharacters = 25;

    public RuleAnswer Check(Report report)
    {
        var chapters = report.Labelled.Where(found => found.Label.Style == LabelStyle.Chinese).ToList();
        if (chapters.Count(found => !EndsWithStop(report, found)) < 2)
            return RuleAnswer.NotApplicable("没有独立成行的章节标题");
        return RuleAnswer.FromRemarks(
            from index in Enumerable.Range(1, Math.Max(0, chapters.Count - 2))
            let found = chapters[index]
            where
                IsShortTitle(report, chapters[index - 1])
                && IsShortTitle(report, chapters[index + 1])
                && found.Paragraph.Span.Length <= MostCharacters
                && EndsWithStop(report, found)
                && !report.Slice(found.Words)[..^1].Contains('。')
            select new RuleRemark(
                new TextSpan(found.Paragraph.Span.End - 1, 1),
                "独立成行的标题末尾不用句号。"
            )
            {
                Fix = new Fix("删去句号", new TextSpan(found.Paragraph.Span.End - 1, 1), ""),
            }
        );
    }

    private static bool IsShortTitle(Report report, LabelledParagraph found) =>
        found.Paragraph.Span.Length <= MostCharacters && !EndsWithStop(report, found);

    private static bool EndsWithStop(Report report, LabelledParagraph found) =>
        report.Text[found.Paragraph.Span.End - 1] == '。';
}
