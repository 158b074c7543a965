using Youju.Domain.Evidence;

namespace Youju.Web.Proofs;

/// <summary>How stored files are shown.</summary>
internal static class ProofFiles
{
    private static readonly Dictionary<string, string> Pictures = new(StringComparer.OrdinalIgnoreCase)
    {
        ["png"] = "image/png",
        ["jpg"] = "image/jpeg",
        ["jpeg"] = "image/jpeg",
        ["gif"] = "image/gif",
        ["webp"] = "image/webp",
        ["bmp"] = "image/bmp",
    };

    private const string Pdf = "pdf";

    /// <summary>Whether browsers show it as a picture.</summary>
    public static bool IsPicture(EvidenceFile file) => Pictures.ContainsKey(ReadKind(file));

    public static bool IsPdf(EvidenceFile file) => ReadKind(file) == Pdf;

    /// <summary>What a browser is told of it; what it might run is given as bytes.</summary>
    public static string FindMediaType(EvidenceFile file) =>
        Pictures.GetValueOrDefault(ReadKind(file))
        ?? (IsPdf(file) ? "application/pdf" : "application/octet-stream");

    // By what it truly is, not by what it is called.
    private static string ReadKind(EvidenceFile file) =>
        file.Kind ?? Path.GetExtension(file.Name).TrimStart('.').ToLowerInvariant();
}
