using System.Globalization;
using Youju.Domain.Documents;
using Youju.Domain.Findings;

namespace Youju.Checking.Rules.Residue;

/// <summary>Pages of which no word could be read, so that nothing on them was checked.</summary>
[Rule("RES007", "page-unread", Severity.Info)]
internal sealed class PageUnread : IRule
{
    private const int MostShown = 20;

    public RuleAnswer Check(Report report)
    {
        var pages = report
            .Document.Traces.Where(trace => trace.Kind == TraceKind.UnreadPage)
            .Select(trace => trace.Name)
            .ToList();
        return pages.Count == 0
            ? RuleAnswer.Pass
            : RuleAnswer.FromRemarks([new RuleRemark(default, DescribePages(pages))]);
    }

    private static string DescribePages(List<string> pages)
    {
        var rest = pages.Count > MostShown ? "等" : "";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"有 {pages.Count} 页未能读出，没有检查：第 {string.Join("、", pages.Take(MostShown))}{rest} 页。"
        );
    }
}
