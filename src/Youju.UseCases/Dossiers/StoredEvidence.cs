using Youju.Domain.Evidence;

namespace Youju.UseCases.Dossiers;

/// <summary>The stored files of a dossier that is a folder.</summary>
internal static class StoredEvidence
{
    /// <summary>Gives the content of a file; null where it is not there.</summary>
    public static Func<EvidenceFile, byte[]?> ReadFromFolder(string folder) =>
        file =>
        {
            var path = Path.Combine(folder, "evidence", file.StoredName);
            return File.Exists(path) ? File.ReadAllBytes(path) : null;
        };
}
