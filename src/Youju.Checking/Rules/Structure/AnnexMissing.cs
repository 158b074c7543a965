using Youju.Domain.Documents;
using Youju.Domain.Findings;

namespace Youju.Checking.Rules.Structure;

/// <summary>A table that the outline asks for and the file neither holds nor lists.</summary>
[Rule("STR011", "annex-missing", Severity.Warning)]
internal sealed class AnnexMissing : IRule
{
    public RuleAnswer Check(Report report)
    {
        if (report.Sections.Outline is not { Annexes.Count: > 0 } outline)
            return RuleAnswer.NotApplicable("方案包对这类文书没有规定附件");
        var missing = outline
            .Annexes.Where(annex => !annex.Aliases.Append(annex.Title).Any(report.Text.Contains))
            .ToList();
        if (missing.Count == 0 || report.Prose.Count == 0)
            return RuleAnswer.Pass;
        var names = string.Concat(missing.Select(annex => $"《{annex.Title}》"));
        return RuleAnswer.FromRemarks([
            new RuleRemark(FindPlaceOfAnnexes(report), $"缺少附件：{names}。")
            {
                Proof = [$"依据提纲：{outline.Name}"],
            },
        ]);
    }

    /// <summary>Annexes follow the last words of the report.</summary>
    private static TextSpan FindPlaceOfAnnexes(Report report) =>
        report.Sections.Headings.Count > 0 ? report.Sections.Headings[^1].Title : report.Prose[^1].Span;
}
