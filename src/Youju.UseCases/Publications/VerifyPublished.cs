using Youju.Formats.Reading;
using Youju.Publishing.Manifests;
using Youju.Publishing.Signatures;
using Youju.Publishing.Verification;
using Youju.UseCases.Refusals;

namespace Youju.UseCases.Publications;

/// <summary>A published file, or the folder of an edition, that is to be verified.</summary>
/// <param name="Edition">The folder of its edition, or its manifest; null where it lies in or above the file's folder.</param>
/// <param name="Key">The file of the key that the unit is known by; null for the one beside the manifest.</param>
public sealed record VerifyPublishedRequest(string Path, string? Edition = null, string? Key = null);

/// <summary>Says whether what was published is as it was published; asks nobody, and changes nothing.</summary>
public static class VerifyPublished
{
    // data/facts.csv lies one folder below its manifest.
    private const int DeepestFile = 4;

    /// <exception cref="UsageException">There is nothing to verify, or nothing to verify it by.</exception>
    public static EditionVerdict VerifyPath(VerifyPublishedRequest request)
    {
        var path = System.IO.Path.GetFullPath(request.Path);
        var isFolder = Directory.Exists(path);
        if (!isFolder && !File.Exists(path))
            throw new UsageException(PublicationRemarks.NothingThere, [request.Path]);
        var folder = FindEdition(
            request,
            isFolder ? path : System.IO.Path.GetDirectoryName(path)!,
            isFolder ? 1 : DeepestFile
        ) ?? throw new UsageException(PublicationRemarks.NoManifest, [request.Path]);
        var verifier = new EditionVerifier(EditionFolder.ReadProof(folder), ReadKey(request.Key));
        return isFolder
            ? verifier.VerifyFolder(EditionFolder.ReadFiles(path))
            : VerifyFile(verifier, folder, NameInEdition(path, folder), File.ReadAllBytes(path));
    }

    // Paper has no bytes to compare, but says itself which edition it was printed from; then its figures can be.
    private static EditionVerdict VerifyFile(
        EditionVerifier verifier,
        string folder,
        string name,
        byte[] content
    )
    {
        var verdict = verifier.VerifyFile(name, content);
        if (verdict.IsTrue)
            return verdict;
        var file = new SourceFile(System.IO.Path.GetFileName(name), content);
        var known = verdict with { PrintedCode = Publications.PrintedCode.ReadFile(file) };
        return known is { IsCopy: true, Manifest: { } manifest }
            ? known with
            {
                Copy = PrintedFigures.CompareCopy(file, manifest, folder),
            }
            : known;
    }

    private static string NameInEdition(string path, string folder)
    {
        var name = System.IO.Path.GetRelativePath(folder, path).Replace('\\', '/');
        return name.StartsWith("..", StringComparison.Ordinal) ? System.IO.Path.GetFileName(path) : name;
    }

    private static string? FindEdition(VerifyPublishedRequest request, string start, int depth)
    {
        if (request.Edition is { } named)
            return File.Exists(named) ? System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(named))
                : HasManifest(named) ? System.IO.Path.GetFullPath(named)
                : null;
        for (
            string? folder = start;
            folder is not null && depth > 0;
            folder = System.IO.Path.GetDirectoryName(folder), depth--
        )
            if (HasManifest(folder))
                return folder;
        return null;
    }

    private static bool HasManifest(string folder) =>
        File.Exists(System.IO.Path.Combine(folder, ManifestFiles.Manifest));

    private static VerifyingKey? ReadKey(string? path)
    {
        if (path is null)
            return null;
        try
        {
            return VerifyingKey.ReadPem(File.ReadAllText(path));
        }
        catch (FormatException)
        {
            throw new UsageException(PublicationRemarks.KeyUnreadable, [path]);
        }
    }
}
