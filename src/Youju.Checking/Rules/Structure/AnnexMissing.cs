using Youju.Domain.Documents;
using Youju.Domain.Findings;
using Youju.Packs.Definitions;

namespace Youju.Checking.Rules.Structure;

/// <summary>A table that the outline asks for and neither the file nor one beside it holds or lists.</summary>
[Rule("STR011", "annex-missing", Severity.Warning)]
internal sealed class AnnexMissing : IRule
{
    public RuleAnswer Check(Report report)
    {
        if (report.Sections.Outline is not { Annexes.Count: > 0 } outline)
            return RuleAnswer.NotApplicable("方案包对这类文书没有规定附件");
        var missing = RemoveNamed(outline.Annexes, [report.Text]);
        if (missing.Count > 0 && report.Prose.Count > 0)
            missing = RemoveNamed(missing, report.ReadBeside());
        if (missing.Count == 0 || report.Prose.Count == 0)
            return RuleAnswer.Pass;
        var names = string.Concat(missing.Select(annex => $"《{annex.Title}》"));
        return RuleAnswer.FromRemarks([
            new RuleRemark(FindPlaceOfAnnexes(report), $"缺少附件：{names}。")
            {
                Proof =
                [
                    $"依据提纲：{outline.Name}",
                    .. missing.Select(annex =>
                        $"《{annex.Title}》；{report.Pack.Outline.DescribeBasis(outline, annex.Notice, annex.Clause)}"
                    ),
                ],
            },
        ]);
    }

    /// <summary>The annexes that none of the texts names.</summary>
    private static List<OutlineAnnex> RemoveNamed(
        IEnumerable<OutlineAnnex> annexes,
        IEnumerable<string> texts
    )
    {
        var left = annexes.ToList();
        foreach (var text in texts)
        {
            left.RemoveAll(annex => annex.Aliases.Append(annex.Title).Any(text.Contains));
            if (left.Count == 0)
                break;
        }

        return left;
    }

    /// <summary>Annexes follow the last words of the report.</summary>
    private static TextSpan FindPlaceOfAnnexes(Report report) =>
        report.Sections.Headings.Count > 0 ? report.Sections.Headings[^1].Title : report.Prose[^1].Span;
}
