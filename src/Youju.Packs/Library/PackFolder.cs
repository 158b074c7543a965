using System.Security.Cryptography;
using System.Text;
using Youju.Domain.Dossiers;
using Youju.Domain.Findings;
using Youju.Packs.Definitions;

namespace Youju.Packs.Library;

/// <summary>The files of one pack, wherever they were found.</summary>
/// <param name="Name">The id under which it was asked for.</param>
/// <param name="Home">The folder in which packs beside it lie; null for a pack that the program carries.</param>
internal sealed record PackFolder(string Name, string? Home, IReadOnlyList<PackFile> Files)
{
    public const string ManifestPath = "pack.yaml";

    /// <summary>The ending of files whose whole content is one text.</summary>
    public const string TextEnd = ".liquid";

    /// <summary>The pack's id, of whatever version it is.</summary>
    public string Id => PackPin.ParsePin(Name).Id;

    public bool HasFile(string path) => Files.Any(file => file.Path == path);

    public PackFile Manifest => Files.First(file => file.Path == ManifestPath);

    /// <summary>The files that are bound to records: all of the folder itself but the card.</summary>
    public IEnumerable<PackFile> Contents =>
        Files.Where(file =>
            file.Path.EndsWith(".yaml", StringComparison.Ordinal)
            && !file.Path.Contains('/')
            && file.Path != ManifestPath
        );

    /// <summary>The files of folders whose name is a map of the pack, by folder.</summary>
    public IEnumerable<IGrouping<string, PackFile>> Folders =>
        Files
            .Where(file =>
                IsPackDefinition(file) && file.Path.Split('/') is { Length: 2 } and not ["examples", _]
            )
            .GroupBy(file => file.Path.Split('/')[0]);

    public IEnumerable<PackFile> Examples =>
        Files.Where(file => file.Path.StartsWith("examples/", StringComparison.Ordinal));

    /// <summary>The names of the checks that it holds as text.</summary>
    public IEnumerable<string> CheckNames =>
        Folders
            .Where(folder => folder.Key == "checks")
            .SelectMany(folder => folder)
            .Select(file => Path.GetFileNameWithoutExtension(file.Path));

    public static PackFolder? TryReadFolder(string path)
    {
        if (!File.Exists(Path.Combine(path, ManifestPath)))
            return null;
        var root = Path.GetFullPath(path);
        var files = Directory
            .EnumerateFiles(root, "*", SearchOption.AllDirectories)
            .Where(file => Path.GetExtension(file) is ".yaml" or TextEnd or ".md")
            .Select(file => new PackFile(
                Path.GetRelativePath(root, file).Replace('\\', '/'),
                File.ReadAllText(file)
            ))
            .OrderBy(file => file.Path, StringComparer.Ordinal);
        return new PackFolder(Path.GetFileName(root), Path.GetDirectoryName(root), [.. files]);
    }

    private static bool IsPackDefinition(PackFile file) =>
        file.Path.EndsWith(".yaml", StringComparison.Ordinal)
        || file.Path.EndsWith(TextEnd, StringComparison.Ordinal);

    /// <summary>Identifies the content by which the pack decides; its examples and readme do not count.</summary>
    public PackStamp CreateStamp(PackManifest manifest)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in Files.Where(IsPackDefinition).OrderBy(file => file.Path, StringComparer.Ordinal))
        {
            hash.AppendData(Encoding.UTF8.GetBytes($"{file.Path}\0{file.Text.ReplaceLineEndings("\n")}\0"));
        }

        return new PackStamp(manifest.Id, manifest.Version, Convert.ToHexStringLower(hash.GetHashAndReset()));
    }
}
