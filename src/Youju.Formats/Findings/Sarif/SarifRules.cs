using Youju.Domain.Findings;

namespace Youju.Formats.Findings.Sarif;

/// <summary>The rules that a result speaks of, in the order in which results point at them.</summary>
internal static class SarifRules
{
    public static IReadOnlyList<SarifRule> CollectRules(CheckResult result)
    {
        var findings = result
            .Findings.Concat(result.Suppressed.Select(suppressed => suppressed.Finding))
            .ToList();
        return
        [
            .. result
                .Coverage.Select(rule => new SarifRule(rule.Rule, rule.Name, rule.Title))
                .Concat(findings.Select(finding => new SarifRule(finding.Rule, finding.Name, finding.Title)))
                .DistinctBy(rule => rule.Id),
        ];
    }
}
