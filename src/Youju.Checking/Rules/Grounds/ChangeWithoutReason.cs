using Youju.Checking.Engine;
using Youju.Domain.Documents;
using Youju.Domain.Figures;
using Youju.Domain.Findings;

namespace Youju.Checking.Rules.Grounds;

/// <summary>A change against last year or the budget whose reason is not given in its paragraph or soon after.</summary>
[Rule("GRO007", "change-without-reason", Severity.Info, Clusters = Clustering.Alike)]
public sealed class ChangeWithoutReason : IRule
{
    /// <summary>Changes below so many percent need no reason.</summary>
    private const decimal SmallestPercent = 10;

    private const int ParagraphsAfter = 3;

    public RuleAnswer Check(Report report)
    {
        var reasons = WordFinder.Of(report.Pack.Grounds.Reasons);
        var explained = new Dictionary<int, bool>();
        var order = report.Prose.Select((paragraph, index) => (paragraph, index)).ToDictionary(pair => pair.paragraph.Span.Start, pair => pair.index);
        return RuleAnswer.Of(
            from claim in report.Claims
            where claim.Kind == ClaimKind.Growth && claim.Stated is { } stated && stated.Unit == Unit.Percent && stated.Nominal >= SmallestPercent
            where report.Document.BlockAt(claim.Span.Start) is Paragraph
            let index = order.GetValueOrDefault(report.Document.BlockAt(claim.Span.Start)!.Span.Start, -1)
            where index >= 0 && !IsExplained(index)
            select new Remark(claim.Stated!.Span, "增减幅度较大，前后没有说明原因。"));

        bool IsExplained(int index) => explained.TryGetValue(index, out var known) ? known : explained[index] = reasons.IsIn(Nearby(report, index));
    }

    /// <summary>The paragraph and those after it, in which a total's parts are explained.</summary>
    private static string Nearby(Report report, int index)
    {
        var last = report.Prose[Math.Min(index + ParagraphsAfter, report.Prose.Count - 1)];
        return report.Text[report.Prose[index].Span.Start..last.Span.End];
    }
}
