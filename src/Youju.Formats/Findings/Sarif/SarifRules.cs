using Youju.Domain.Findings;

namespace Youju.Formats.Findings.Sarif;

/// <summary>The rules that a result speaks of, in the order in which results point at them.</summary>
internal static class SarifRules
{
    public static IReadOnlyList<SarifRule> Of(CheckResult result)
    {
        var findings = result.Findings.Concat(result.Suppressed.Select(suppressed => suppressed.Finding)).ToList();
        var titles = findings.DistinctBy(finding => finding.Rule).ToDictionary(finding => finding.Rule, finding => finding.Title, StringComparer.Ordinal);
        return [.. result.Coverage.Select(rule => (rule.Rule, rule.Name))
            .Concat(findings.Select(finding => (finding.Rule, finding.Name)))
            .DistinctBy(rule => rule.Rule)
            .Select(rule => new SarifRule(rule.Rule, rule.Name, titles.GetValueOrDefault(rule.Rule, "")))];
    }
}
