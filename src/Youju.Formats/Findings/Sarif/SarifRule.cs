namespace Youju.Formats.Findings.Sarif;

/// <summary>A rule as SARIF describes it.</summary>
/// <param name="Title">In Chinese; empty for a rule that found nothing.</param>
internal sealed record SarifRule(string Id, string Name, string Title);
