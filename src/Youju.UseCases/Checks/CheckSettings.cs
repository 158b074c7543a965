using Youju.Domain.Findings;
using Youju.Packs.Suppressions;

namespace Youju.UseCases.Checks;

/// <summary>What the caller asks of a check.</summary>
/// <param name="Pack">An id or a folder; null to choose by the report.</param>
/// <param name="Against">Last year's report.</param>
/// <param name="Output">A file for one input, a folder for many; null for the terminal.</param>
/// <param name="FailOn">The weight from which findings make the exit code 1.</param>
public sealed record CheckSettings(
    string? Pack,
    int? Year,
    string? Against,
    string Format,
    string? Output,
    Severity FailOn,
    int Jobs,
    string? Suppressions
)
{
    /// <summary>The folder of a dossier against which reports are held; null for none.</summary>
    public string? Dossier { get; init; }

    /// <summary>Whether results repeat identity, telephone and card numbers in full.</summary>
    public bool ShowsPersonalData { get; init; }

    /// <summary>The paths of all that a check reads: none of them may be written.</summary>
    public IEnumerable<string> ListInputs(params IEnumerable<InputFile> files) =>
        files
            .SelectMany(file => new[] { file.Path, file.Path + SuppressionFile.Suffix })
            .Concat(new[] { Against, Suppressions }.OfType<string>());
}
