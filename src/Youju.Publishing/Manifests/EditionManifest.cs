using Youju.Publishing.Figures;

namespace Youju.Publishing.Manifests;

/// <summary>Which edition of a year it is.</summary>
/// <param name="Number">From 1; each correction has the next.</param>
/// <param name="Date">The day on which it is published; null for an edition that is only written out.</param>
/// <param name="Correction">Why it takes the place of the one before; null for the first.</param>
/// <param name="IsExample">Whether its figures are an example and no unit's.</param>
public sealed record EditionTerms(
    int Number = 1,
    DateOnly? Date = null,
    string? Correction = null,
    bool IsExample = false
);

/// <summary>The list of everything in an edition, which is what is signed.</summary>
/// <param name="Code">The short code on every page: by the data alone, so that pages can carry it.</param>
/// <param name="Key">The fingerprint of the key that signs.</param>
public sealed record EditionManifest(
    string UnitId,
    string Unit,
    int Year,
    EditionTerms Terms,
    string Code,
    string Key
)
{
    /// <summary>The name of the terms of use.</summary>
    public string Licence { get; init; } = "";

    /// <summary>What was spent in the year, as it is printed; null where nobody knows.</summary>
    public string? Spent { get; init; }

    public IReadOnlyList<ManifestFigure> Figures { get; init; } = [];

    public IReadOnlyList<ManifestFile> Files { get; init; } = [];

    /// <summary>What a figure is called; its key where the edition does not name it.</summary>
    public string NameFigure(string key) => Figures.FirstOrDefault(figure => figure.Key == key)?.Label ?? key;
}

/// <summary>A figure of an edition.</summary>
/// <param name="Text">As people read it.</param>
/// <param name="Digest">The sha-256 of key, label and text, a line each.</param>
public sealed record ManifestFigure(string Key, string Label, string Text, string Digest);

/// <summary>A file of an edition.</summary>
/// <param name="Path">From the folder of the edition, with / between folders.</param>
/// <param name="Type">As browsers are told.</param>
public sealed record ManifestFile(string Path, string Title, string Type, int Bytes, string Sha256)
{
    /// <summary>A digest of every <see cref="BlockBytes"/> bytes, one behind the other: they tell where a change is.</summary>
    public string Blocks { get; init; } = "";

    /// <summary>The figures that it shows, in the order of the file.</summary>
    public IReadOnlyList<FoundFigure> Figures { get; init; } = [];

    /// <summary>How many bytes have a digest of their own.</summary>
    public const int BlockBytes = 4096;

    /// <summary>How many digits the digest of a block has.</summary>
    public const int BlockDigits = 12;
}
