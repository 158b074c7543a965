using Youju.Tourism.Coordinates;
using Youju.Tourism.Photos;

namespace Youju.UseCases.Photos;

/// <summary>Photos of a folder that are to make or complete records.</summary>
/// <param name="Folder">Where the photos are.</param>
/// <param name="Into">The dossier.</param>
/// <param name="Register">Key or label of a register with places; null for that of the survey, or the only one.</param>
public sealed record PhotoRequest(string Folder, Storage.DossierId Into, string? Register)
{
    /// <summary>How near photos and records of one place are.</summary>
    public double WithinMetres { get; init; } = 100;

    /// <summary>What the phone's positions are measured against; null for WGS84, as Exif has it.</summary>
    public string? Coordinates { get; init; }

    /// <summary>GeoJSON of the townships; null for none.</summary>
    public string? Outlines { get; init; }
}

/// <summary>What photos of one place would do.</summary>
/// <param name="Number">By which a person confirms it, from 1.</param>
/// <param name="RecordId">The record that they complete; null for a new one.</param>
/// <param name="RecordName">What it is, or would be, called; empty where nothing tells.</param>
/// <param name="Place">The township in which they were taken; empty where nothing tells.</param>
/// <param name="Fills">What they would fill in, by the key of the field.</param>
/// <param name="Doubts">Why a person must look, in Chinese; with one of them nothing is taken without a word of his.</param>
public sealed record PhotoProposal(
    int Number,
    PhotoGroup Group,
    PhotoMatch Match,
    string? RecordId,
    string RecordName,
    string Place,
    IReadOnlyDictionary<string, string> Fills,
    IReadOnlyList<string> Doubts
)
{
    public Position? Position => Group.Position;
}

/// <summary>What a folder of photos would do.</summary>
/// <param name="Known">Photos that are registered already.</param>
/// <param name="LeftOut">Files that are no photos, and why.</param>
public sealed record PhotoProposals(
    string Register,
    IReadOnlyList<PhotoProposal> Proposals,
    IReadOnlyList<string> Known,
    IReadOnlyList<string> LeftOut
);
