namespace Youju.Formats.Findings.Sarif;

/// <summary>A rule as SARIF describes it.</summary>
/// <param name="Title">In Chinese.</param>
internal sealed record SarifRule(string Id, string Name, string Title);
