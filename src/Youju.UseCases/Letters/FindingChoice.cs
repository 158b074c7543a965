using Youju.Domain.Findings;

namespace Youju.UseCases.Letters;

/// <summary>Which findings go into a letter.</summary>
/// <param name="LeastSeverity">Lighter ones stay out unless they are named.</param>
/// <param name="Rules">Rules by id, beginning of an id, or name; none for all.</param>
/// <param name="Without">Rules that stay out.</param>
/// <param name="Findings">Beginnings of fingerprints; where there are any, these findings alone go in.</param>
public sealed record FindingChoice(
    Severity LeastSeverity,
    IReadOnlyList<string> Rules,
    IReadOnlyList<string> Without,
    IReadOnlyList<string> Findings
)
{
    internal bool Takes(TaggedFinding finding) =>
        Findings.Count > 0
            ? Findings.Any(name => finding.Fingerprint.StartsWith(name, StringComparison.Ordinal))
            : finding.Severity >= LeastSeverity
                && (Rules.Count == 0 || Rules.Any(finding.IsOfRule))
                && !Without.Any(finding.IsOfRule);
}

/// <summary>A finding as a result in json holds it.</summary>
internal sealed record TaggedFinding(
    string Rule,
    string Name,
    Severity Severity,
    bool IsQuestion,
    string Message,
    string Place,
    string Quote,
    IReadOnlyList<string> Proof,
    string Repair,
    string Fingerprint
)
{
    public bool IsOfRule(string asked) =>
        Name == asked || Rule.StartsWith(asked, StringComparison.OrdinalIgnoreCase);
}
