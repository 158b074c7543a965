using Youju.Domain.Findings;
using Youju.Formats.Findings;

namespace Youju.UseCases.Checks;

/// <summary>What became of one file of many.</summary>
/// <param name="Tally">The counts; null where the file could not be checked.</param>
/// <param name="Trouble">Why it could not.</param>
public sealed record BatchRow(string Name, Tally? Tally, string? Trouble, bool Fails)
{
    /// <summary>Whose report it is, and its score.</summary>
    public ReportCard Card { get; init; } = ReportCard.Blank;

    /// <summary>What a person should know about the check itself, in Chinese.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];
}
