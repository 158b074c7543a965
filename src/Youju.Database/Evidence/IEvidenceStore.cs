using Youju.Storage.Files;

namespace Youju.Database.Evidence;

/// <summary>Keeps the originals of evidence by what they hold.</summary>
public interface IEvidenceStore
{
    /// <summary>Keeps a file; it is acknowledged only after it was read back and is what it should be.</summary>
    /// <param name="sha256">Of the content, in lower-case hexadecimal.</param>
    /// <exception cref="DossierException">It cannot be kept, or is not what was announced.</exception>
    void Keep(string sha256, byte[] content);

    /// <summary>Opens a file; null where there is none.</summary>
    Stream? Open(string sha256);

    /// <summary>Whether a file is kept and still is what it was.</summary>
    bool IsSound(string sha256);

    /// <summary>Whether it can be asked now.</summary>
    bool Answers();
}
