using System.Globalization;
using Youju.Checking.Engine;
using Youju.Domain.Documents;
using Youju.Domain.Findings;

namespace Youju.Checking.Rules.Structure;

/// <summary>以下三项 followed by two or four items.</summary>
[Rule("STR009", "count-differs-from-list", Severity.Warning)]
public sealed class CountDiffersFromList : IRule
{
    /// <summary>The items of a list are not looked for further down than this.</summary>
    private const int MostParagraphs = 200;

    public RuleAnswer Check(Report report) => RuleAnswer.Of(
        from index in Enumerable.Range(0, report.Prose.Count)
        from announced in AnnouncedList.Read(report.Text, report.Prose[index].Span)
        let listed = announced.EndsParagraph ? Following(report, index) : Inside(report, announced, report.Prose[index].Span)
        where listed > 1 && listed != announced.Count
        select new Remark(announced.Span, string.Create(CultureInfo.InvariantCulture, $"“{report.Slice(announced.Span)}”说有 {announced.Count} 项，后面列出的是 {listed} 项。")));

    private static int Inside(Report report, AnnouncedList announced, TextSpan paragraph) =>
        EnumerationItem.Read(report.Text, TextSpan.Between(announced.Span.End, paragraph.End))
            .Aggregate(0, (count, item) => item.Number == count + 1 ? item.Number : count);

    /// <summary>How many items of one style follow the paragraph, counted as far as their numbers run on.</summary>
    private static int Following(Report report, int index)
    {
        if (index + 1 >= report.Prose.Count || NumberLabel.Read(report.Text, report.Prose[index + 1].Span) is not { Number: 1 } first) return 0;
        var count = 1;
        foreach (var paragraph in report.Prose.Skip(index + 2).Take(MostParagraphs))
        {
            if (NumberLabel.Read(report.Text, paragraph.Span) is not { } label || label.Style > first.Style) continue;
            if (label.Style != first.Style || label.Number != count + 1) break;
            count++;
        }

        return count;
    }
}
