using Youju.Publishing.Manifests;
using Youju.Publishing.Verification;
using Youju.Storage.Files;

namespace Youju.UseCases.Publications;

/// <summary>A folder in which an edition lies.</summary>
internal static class EditionFolder
{
    private const int MostFiles = 10_000;
    private const long LargestFile = 1L << 29;

    /// <summary>Every file below a folder, by its path with / between folders; hidden ones are not ours.</summary>
    public static IReadOnlyDictionary<string, byte[]> ReadFiles(string folder)
    {
        var files = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var path in ListFiles(folder).Take(MostFiles))
            files[Path.GetRelativePath(folder, path).Replace('\\', '/')] = File.ReadAllBytes(path);
        return files;
    }

    /// <summary>The names of an edition's files that stand in a folder as they were written: a new edition may take their place.</summary>
    public static IReadOnlySet<string> FindUntouched(string folder)
    {
        var own = new HashSet<string>(StringComparer.Ordinal);
        if (TryRead(Path.Combine(folder, ManifestFiles.Sums)) is not { } text)
            return own;
        var sums = ManifestFiles.ReadSums(text);
        foreach (var (name, digest) in sums)
            if (
                IsInside(name)
                && TryRead(Path.Combine(folder, name)) is { } content
                && ManifestFiles.HashContent(content) == digest
            )
                own.Add(name);
        if (own.Count == sums.Count && own.Contains(ManifestFiles.Manifest))
            own.Add(ManifestFiles.Sums);
        return own;
    }

    // A list that somebody else wrote must not lead out of the folder.
    private static bool IsInside(string name) =>
        name.IndexOfAny(['\\', ':']) < 0
        && !Path.IsPathRooted(name)
        && name.Split('/').All(part => part is not ("" or "." or ".."));

    /// <summary>What lies in a folder to verify its files by.</summary>
    public static EditionProof ReadProof(string folder) =>
        new(
            TryRead(Path.Combine(folder, ManifestFiles.Manifest)) ?? [],
            TryRead(Path.Combine(folder, ManifestFiles.Signature)),
            TryRead(Path.Combine(folder, ManifestFiles.Key)),
            TryRead(Path.Combine(folder, ManifestFiles.Sums))
        );

    /// <summary>The content of a plain file; null where there is none.</summary>
    public static byte[]? TryRead(string path) =>
        FileStatus.ReadThroughLinks(path) is { Nature: FileNature.Regular, Length: <= LargestFile }
            ? File.ReadAllBytes(path)
            : null;

    private static IEnumerable<string> ListFiles(string folder) =>
        Directory
            .EnumerateFiles(
                folder,
                "*",
                new EnumerationOptions
                {
                    RecurseSubdirectories = true,
                    AttributesToSkip = FileAttributes.ReparsePoint,
                }
            )
            .Where(path =>
                !Path.GetRelativePath(folder, path)
                    .Split(Path.DirectorySeparatorChar)
                    .Any(part => part.StartsWith('.'))
            );
}
