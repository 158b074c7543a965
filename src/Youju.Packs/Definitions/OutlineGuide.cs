using Youju.Packs.Definitions.Lexicons;

namespace Youju.Packs.Definitions;

/// <summary>What of a pack tells which outline a report has, and whether the pack is made for such reports.</summary>
public sealed record OutlineGuide
{
    public OutlineCatalog Catalog { get; init; } = new();

    public PlaceLexicon Places { get; init; } = new();

    /// <summary>How notes begin, whose numbered lines are no headings.</summary>
    public IReadOnlyList<string> NoteStarts { get; init; } = [];

    /// <summary>The places that the pack, or one it extends, says it is made for.</summary>
    public IReadOnlyList<string> MadeFor { get; init; } = [];
}
