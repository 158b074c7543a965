using Youju.Domain.Documents;
using Youju.Domain.Figures;

namespace Youju.Domain.Findings;

/// <summary>Everything that checking one report yields.</summary>
/// <param name="Findings">In the order of the text.</param>
/// <param name="Claims">Every relation that was recognised, whatever its verdict.</param>
/// <param name="Figures">Every figure of the text with its standing.</param>
/// <param name="Suppressed">Findings that a reasoned exception took out of the list.</param>
/// <param name="Coverage">How each rule answered.</param>
/// <param name="Packs">The packs that decided, outermost first.</param>
public sealed record CheckResult(
    Document Document,
    IReadOnlyList<Finding> Findings,
    IReadOnlyList<Claim> Claims,
    IReadOnlyList<FigureSupport> Figures,
    IReadOnlyList<SuppressedFinding> Suppressed,
    IReadOnlyList<RuleCoverage> Coverage,
    IReadOnlyList<PackStamp> Packs
)
{
    /// <summary>Every evaluative claim of running text with what stands behind it, in order; none of them is a finding.</summary>
    public IReadOnlyList<Evaluation> Evaluations { get; init; } = [];

    /// <summary>Reads whose report it is, for those who want to know; null where nobody can.</summary>
    public Lazy<ReportCard>? CardSource { get; init; }

    /// <summary>Whose report it is, and its score.</summary>
    public ReportCard Card => CardSource?.Value ?? ReportCard.Blank;

    public int CountFindings(Severity severity) => Findings.Count(finding => finding.Severity == severity);
}

/// <summary>A figure and whether anything in the report supports it.</summary>
public sealed record FigureSupport(PrintedFigure Figure, SupportStatus Status);

public enum SupportStatus
{
    /// <summary>Nothing in the report confirms it.</summary>
    Naked,

    /// <summary>
    /// It still carries the link to its fact that the composed report gave it; whether a hand has changed
    /// it since, youju diff tells.
    /// </summary>
    Linked,

    /// <summary>It takes part in a relation that holds.</summary>
    Verified,

    /// <summary>It takes part in a relation that does not hold.</summary>
    Doubted,
}

/// <summary>A finding that a reader of the report has accepted, with the reason given.</summary>
public sealed record SuppressedFinding(Finding Finding, string Reason);

/// <summary>The four answers a rule can give.</summary>
public enum RuleOutcome
{
    Finding,
    Pass,
    NotApplicable,
    InsufficientData,
}

/// <summary>How one rule answered; <paramref name="Why"/> tells what was missing or failed.</summary>
/// <param name="HasFailed">Whether the rule itself broke down, so that the report is unchecked in this respect.</param>
public sealed record RuleCoverage(
    string Rule,
    string Name,
    RuleOutcome Outcome,
    string? Why,
    bool HasFailed = false
)
{
    /// <summary>The rule's title in Chinese, as its page has it.</summary>
    public string Title { get; init; } = "";
}

/// <summary>The exact pack that decided.</summary>
public sealed record PackStamp(string Id, string Version, string Sha256)
{
    /// <summary>How the pack is asked for in this version: cn@0.1.0.</summary>
    public string Pin => $"{Id}@{Version}";
}
