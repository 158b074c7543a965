using Youju.Domain.Findings;
using Youju.Formats.Findings;

namespace Youju.UseCases.Checks;

/// <summary>A result with the file that it is about.</summary>
internal sealed record CheckedReport(CheckResult Result, CheckedFile File)
{
    /// <summary>What a person should know about the check itself, in Chinese.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>Writes the result in a form of findings.</summary>
    public void WriteTo(IFindingsWriter writer, Stream output) =>
        writer.WriteCheckResult(Result, File, output);

    public bool HasFindingsAtLeast(Severity severity) =>
        Result.Findings.Any(finding => finding.Severity >= severity);
}
