using System.Collections.Concurrent;
using Youju.Domain.Dossiers;
using Youju.Packs.Definitions;

namespace Youju.Packs.Library;

/// <summary>Packs that lie beside each other, several versions of one: <c>cn</c> is today's, <c>cn@0.1</c> one that is kept.</summary>
/// <param name="home">The folder they lie in; null for those that the program carries.</param>
internal sealed class PackShelf(string? home)
{
    private readonly ConcurrentDictionary<string, PackManifest> cards = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, PackFolder> packs = new(StringComparer.Ordinal);

    public static PackShelf Carried { get; } = new(home: null);

    /// <summary>The folders of a pack, today's version first.</summary>
    public IEnumerable<string> ListFolders(string id) =>
        (home is null ? EmbeddedPacks.Folders : ListFolderNames(home))
            .Where(name => name == id || name.StartsWith($"{id}{PackPin.Sign}", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);

    public IEnumerable<string> ListVersions(string id) =>
        ListFolders(id).Select(folder => ReadCard(folder).Version).Distinct(StringComparer.Ordinal);

    /// <summary>The folder that a pin means: today's, or the highest version it accepts; null where there is none.</summary>
    public string? FindFolder(PackPin pin)
    {
        var folders = ListFolders(pin.Id);
        return pin.Version is null && folders.Contains(pin.Id)
            ? pin.Id
            : folders
                .Where(folder => pin.AcceptsVersion(ReadCard(folder).Version))
                .MaxBy(folder => ReadCard(folder).Version, VersionOrder.Instance);
    }

    public PackFolder ReadPack(string folder) => packs.GetOrAdd(folder, ReadFiles);

    public PackManifest ReadCard(string folder) =>
        cards.GetOrAdd(folder, name => PackLoader.ReadManifest(ReadPack(name)));

    private PackFolder ReadFiles(string folder) =>
        home is null
            ? EmbeddedPacks.ReadPackFolder(folder)
            : PackFolder.TryReadFolder(Path.Combine(home, folder))
                ?? throw PackException.ForUnknownPack(folder, EmbeddedPacks.Ids);

    private static IEnumerable<string> ListFolderNames(string home) =>
        Directory.Exists(home)
            ? Directory
                .EnumerateDirectories(home, "*", new EnumerationOptions())
                .Where(folder => File.Exists(Path.Combine(folder, PackFolder.ManifestPath)))
                .Select(folder => Path.GetFileName(folder))
            : [];
}
