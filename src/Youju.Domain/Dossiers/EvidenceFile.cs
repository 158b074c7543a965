namespace Youju.Domain.Dossiers;

/// <summary>佐证: a stored file, named by its content.</summary>
/// <param name="Name">The name it came with, whose ending it keeps in the folder.</param>
/// <param name="Note">What it proves.</param>
public sealed record EvidenceFile(string Sha256, string Name, string? Note = null)
{
    public string StoredName => Sha256 + Path.GetExtension(Name).ToLowerInvariant();
}
