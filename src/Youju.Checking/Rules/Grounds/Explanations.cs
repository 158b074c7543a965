using Youju.Domain.Documents;
using Youju.Reading.Search;

namespace Youju.Checking.Rules.Grounds;

/// <summary>Tells whether a reason is given near a place: in its paragraph or soon after, where a total's parts are explained.</summary>
internal sealed class Explanations(Report report)
{
    private const int ParagraphsAfter = 3;
    private readonly WordFinder reasons = WordFinder.FromWords(report.Pack.Grounds.Reasons);
    private readonly Dictionary<int, bool> explained = [];
    private readonly Dictionary<int, int> order = report
        .Prose.Select((paragraph, index) => (paragraph, index))
        .ToDictionary(pair => pair.paragraph.Span.Start, pair => pair.index);

    /// <summary>Whether the offset stands in running text that gives no reason.</summary>
    public bool IsUnexplainedAt(int offset) =>
        report.Document.FindBlockAt(offset) is Paragraph paragraph
        && order.TryGetValue(paragraph.Span.Start, out var index)
        && !IsExplained(index);

    private bool IsExplained(int index) =>
        explained.TryGetValue(index, out var known)
            ? known
            : explained[index] = reasons.HasMatchIn(ReadNearbyText(index));

    private string ReadNearbyText(int index)
    {
        var last = report.Prose[Math.Min(index + ParagraphsAfter, report.Prose.Count - 1)];
        return report.Text[report.Prose[index].Span.Start..last.Span.End];
    }
}
