using Youju.Domain.Documents;
using Youju.Domain.Facts;
using Youju.Domain.Figures;
using Youju.Domain.Findings;

namespace Youju.UseCases.Checks;

/// <summary>What a report says otherwise than the dossier; it has no page, for it is no rule of the report alone.</summary>
internal static class DossierFinding
{
    private const string Rule = "DOS001";
    private const string Name = "differs-from-dossier";
    private const string Title = "与档案不符";

    /// <param name="span">Where the report says it.</param>
    /// <param name="label">What it is called.</param>
    /// <param name="printed">What the report says.</param>
    /// <param name="known">What the dossier says.</param>
    /// <param name="trace">Where the dossier has it from.</param>
    public static Finding Create(
        TextSpan span,
        string label,
        string printed,
        Quantity known,
        FactTrace? trace
    )
    {
        return new(
            Rule,
            Name,
            Severity.Error,
            $"{label}写的是“{printed}”，档案里是 {known.ToChineseText()}",
            span,
            [.. (trace?.FormatOutline() ?? []).Select(FindingText.FromString)]
        )
        {
            Title = Title,
        };
    }

    /// <summary>Two things the report says of one figure.</summary>
    public static Finding CreateDoubt(string doubt) =>
        new(Rule, Name, Severity.Warning, FindingText.FromString(doubt), default, []) { Title = Title };

    /// <summary>Of several findings about one place the first.</summary>
    public static IEnumerable<Finding> OnePerPlace(IEnumerable<Finding> findings)
    {
        var kept = new List<Finding>();
        foreach (var finding in findings)
            if (finding.Span.Length == 0 || !kept.Exists(other => other.Span.Overlaps(finding.Span)))
                kept.Add(finding);
        return kept;
    }

    public static RuleCoverage DescribeCoverage(int found) =>
        new(Rule, Name, found > 0 ? RuleOutcome.Finding : RuleOutcome.Pass, null) { Title = Title };
}
