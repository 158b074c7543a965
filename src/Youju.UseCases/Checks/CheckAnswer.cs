using Youju.Domain.Findings;
using Youju.Domain.Remarks;
using Youju.Formats.Findings;

namespace Youju.UseCases.Checks;

/// <summary>What became of one file.</summary>
/// <param name="Tally">The counts; null where the file could not be checked.</param>
/// <param name="Trouble">Why it could not.</param>
/// <param name="Fails">Whether it has findings of the weight that was asked for, or none because of the trouble.</param>
public sealed record CheckAnswer(Tally? Tally, Remark? Trouble, bool Fails)
{
    /// <summary>The result in the format that was asked for; empty where none was.</summary>
    public ReadOnlyMemory<byte> Result { get; init; }

    /// <summary>Whose report it is, and its score; null where it could not be checked.</summary>
    public ReportCard? Card { get; init; }

    /// <summary>What a person should know about the check itself, in Chinese.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>Whether the settings are wrong, so that every other file would get the same answer.</summary>
    public bool IsRefusal { get; init; }

    /// <summary>Whether who read it should read nothing more: a reading that was given up may still go on.</summary>
    public bool IsLast { get; init; }

    /// <summary>The path of a file beside the report whose first words are asked for before the check goes on; null in an answer.</summary>
    internal string? OpeningAsked { get; init; }

    /// <summary>The answer for a file that could not be checked.</summary>
    public static CheckAnswer CreateForTrouble(Remark trouble) => new(null, trouble, Fails: true);
}
