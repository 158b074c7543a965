namespace Youju.Domain.Rounds;

/// <summary>One place of a dossier and what stands there.</summary>
internal sealed record RoundEntry(RoundPart Part, string Key, string Label, string? Words)
{
    /// <summary>The key of the record, line or indicator it belongs to; null for one that stands alone.</summary>
    public string? Owner { get; init; }

    public (RoundPart, string) Identity => (Part, Key);
}
