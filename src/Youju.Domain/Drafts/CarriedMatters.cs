namespace Youju.Domain.Drafts;

/// <summary>The register that keeps last year's promises, and its fields.</summary>
/// <param name="State">The state of a promise that nobody has kept yet.</param>
/// <param name="Due">The day by which it is to be kept; null where the register has no such field.</param>
/// <param name="Outcome">What became of it; null where the register has no such field.</param>
public sealed record PromiseFields(
    string Register,
    string Problem,
    string Measure,
    string State,
    string? Due = null,
    string? Outcome = null
);

/// <summary>The register that keeps what waits for an outcome, and its fields.</summary>
/// <param name="State">The state where no word tells more.</param>
public sealed record PendingFields(string Register, string Name, string Note, string State)
{
    /// <summary>The words that say that an outcome is still out.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];

    /// <summary>Words of sentences that only sum up what others tell.</summary>
    public IReadOnlyList<string> Summaries { get; init; } = [];

    /// <summary>Words at the start of the sentence that tell of effort and name nothing: 全力推进.</summary>
    public IReadOnlyList<string> Openers { get; init; } = [];

    /// <summary>Words that show a further state, and that state.</summary>
    public IReadOnlyDictionary<string, string> States { get; init; } = new Dictionary<string, string>();
}
