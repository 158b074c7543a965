using Youju.Domain.Findings;

namespace Youju.Formats.Findings.Sarif;

/// <summary>The rules that a result speaks of, in the order in which results point at them.</summary>
internal static class SarifRules
{
    public static IReadOnlyList<(string Rule, string Name)> Of(CheckResult result) =>
        [.. result.Coverage.Select(rule => (rule.Rule, rule.Name))
            .Concat(result.Findings.Select(finding => (finding.Rule, finding.Name)))
            .Concat(result.Suppressed.Select(suppressed => (suppressed.Finding.Rule, suppressed.Finding.Name)))
            .DistinctBy(rule => rule.Rule)];
}
