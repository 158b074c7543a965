namespace Youju.Domain.Submissions;

/// <summary>What was handed in, as it stood: it is frozen, and can be told again from its digest.</summary>
/// <param name="Digest">SHA-256 over the name and hash of every text, original and document.</param>
/// <param name="Packs">Every pack that decided, as id@version.</param>
/// <param name="Tool">The version of the program that checked.</param>
public sealed record SubmissionSnapshot(string Digest, IReadOnlyList<string> Packs, string Tool)
{
    /// <summary>How many findings there were of each rule, the rule's id or the code of a gap.</summary>
    public IReadOnlyDictionary<string, int> Findings { get; init; } =
        new Dictionary<string, int>(StringComparer.Ordinal);

    /// <summary>What one finding of each rule says, in Chinese.</summary>
    public IReadOnlyDictionary<string, string> Examples { get; init; } =
        new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>How many of them are errors.</summary>
    public int Errors { get; init; }

    /// <summary>The unit's own score; null where it could not be told.</summary>
    public decimal? Score { get; init; }

    /// <summary>The grade of that score: 优.</summary>
    public string? Grade { get; init; }

    /// <summary>Spent ÷ the year's budget; null where it could not be told.</summary>
    public decimal? Execution { get; init; }

    /// <summary>What was spent, in yuan; null where the ledger does not tell.</summary>
    public decimal? Spent { get; init; }

    /// <summary>What one result cost, in yuan, by what it is: 每场活动; those that could be told.</summary>
    public IReadOnlyDictionary<string, decimal> Costs { get; init; } =
        new Dictionary<string, decimal>(StringComparer.Ordinal);

    /// <summary>For a department: the digest of each unit's accepted dossier it was composed of, by key.</summary>
    public IReadOnlyDictionary<string, string> Units { get; init; } =
        new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>The number of the last step of the dossier.</summary>
    public int Step { get; init; }
}
