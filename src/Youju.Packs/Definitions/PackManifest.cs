namespace Youju.Packs.Definitions;

/// <summary>The card of a pack: its pack.yaml.</summary>
public sealed record PackManifest
{
    /// <summary>Small letters, digits and hyphens; the name of its folder.</summary>
    public required string Id { get; init; }

    public required string Version { get; init; }

    public required string Title { get; init; }

    /// <summary>The packs it builds on; a later one wins over an earlier one, the pack itself over all.</summary>
    public IReadOnlyList<string> Extends { get; init; } = [];

    /// <summary>Words in the names of the units for whose trade it is made.</summary>
    public IReadOnlyList<string> Units { get; init; } = [];

    /// <summary>The years, places and levels it holds for; null for a pack that does not say.</summary>
    public PackScope? AppliesTo { get; init; }

    /// <summary>Whether it is meant where the name of a unit tells no place.</summary>
    public bool IsAtHome { get; init; }

    /// <summary>The documents its content was taken from.</summary>
    public IReadOnlyList<string> Basis { get; init; } = [];
}
