using Youju.Domain.Findings;

namespace Youju.Formats.Findings;

/// <summary>One way to show the result of a check.</summary>
public interface IFindingsWriter
{
    void WriteCheckResult(CheckResult result, CheckedFile file, Stream output);
}
