using System.Collections.Immutable;
using Youju.Domain.Documents;

namespace Youju.Domain.Evidence;

/// <summary>佐证: a stored file, named by its content.</summary>
/// <param name="Name">The name it came with.</param>
/// <param name="Note">What it shows, in a person's words.</param>
public sealed record EvidenceFile(string Sha256, string Name, string? Note = null)
{
    /// <summary>What it truly is, as the ending of the stored copy: <c>pdf</c>; null leaves the copy the ending of the name.</summary>
    public string? Kind { get; init; }

    public DateOnly? AddedOn { get; init; }

    /// <summary>What it proves beside the records and indicators that name it: <c>ledger/p1</c>,
    /// <c>staff.posts</c>, <c>events/e1</c>.</summary>
    public ImmutableSortedSet<string> Proves { get; init; } =
        ImmutableSortedSet.Create<string>(StringComparer.Ordinal);

    public string StoredName =>
        FileName.ToSafeName(
            Sha256 + (Kind is null ? Path.GetExtension(Name).ToLowerInvariant() : $".{Kind}")
        );

    public bool Equals(EvidenceFile? other) =>
        other is not null
        && Sha256 == other.Sha256
        && Name == other.Name
        && Note == other.Note
        && Kind == other.Kind
        && AddedOn == other.AddedOn
        && Proves.SetEquals(other.Proves);

    public override int GetHashCode() => HashCode.Combine(Sha256, Name, Note, Kind, AddedOn, Proves.Count);
}
