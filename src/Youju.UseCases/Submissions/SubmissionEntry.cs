using Youju.Storage;
using Youju.Storage.Submissions;
using Youju.UseCases.People;

namespace Youju.UseCases.Submissions;

/// <summary>A submission as one person has it before him.</summary>
/// <param name="Units">The unit and those above it, the unit first.</param>
public sealed record SubmissionEntry(
    DossierId Id,
    Person Person,
    IReadOnlyList<string> Units,
    ISubmissionStore Store,
    DateTimeOffset Now
)
{
    /// <summary>The digest of the dossier that he has seen; null where he looks at what stands now.</summary>
    public string? Seen { get; init; }

    /// <summary>For a department: its units that say something else by now than what it handed in of them.</summary>
    public Func<IReadOnlyList<string>> FindStale { get; init; } = () => [];

    /// <summary>How many acts he has seen; null where he looks at what stands now.</summary>
    public int? SeenActs { get; init; }
}
