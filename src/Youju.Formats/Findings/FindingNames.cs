using Youju.Domain.Findings;

namespace Youju.Formats.Findings;

/// <summary>The words beside a finding that say what it rests on.</summary>
public static class FindingNames
{
    /// <summary>The rule as a reader can look it up: its id and its Chinese title.</summary>
    public static string FormatRuleLabel(this Finding finding) =>
        finding.Title.Length > 0 ? $"{finding.Rule} {finding.Title}" : finding.Rule;

    /// <summary>What the proof is: a computation where figures were judged, else reasons.</summary>
    public static string ChooseProofLabel(this Finding finding) => finding.Verdict is null ? "说明" : "计算";
}
