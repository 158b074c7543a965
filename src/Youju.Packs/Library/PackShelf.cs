using System.Collections.Concurrent;
using Youju.Domain.Dossiers;
using Youju.Packs.Definitions;
using Youju.Packs.Installed;

namespace Youju.Packs.Library;

/// <summary>Packs that lie beside each other, several versions of one: <c>cn</c> is today's, <c>cn@0.1</c> one that is kept.</summary>
/// <param name="home">The folder they lie in; null for those that the program carries.</param>
/// <param name="isInstalled">Whether they were installed, so that none of them may have changed since.</param>
internal sealed class PackShelf(string? home, bool isInstalled = false)
{
    private readonly ConcurrentDictionary<string, PackManifest> cards = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, PackFolder> packs = new(StringComparer.Ordinal);

    public static PackShelf Carried { get; } = new(home: null);

    /// <summary>The folder they lie in; null for those that the program carries.</summary>
    public string? Home => home;

    /// <summary>The ids of all packs of the shelf.</summary>
    public IEnumerable<string> ListIds() =>
        (home is null ? EmbeddedPacks.Folders : ListFolderNames(home))
            .Select(name => PackPin.ParsePin(name).Id)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal);

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

    private PackFolder ReadFiles(string folder)
    {
        if (home is null)
            return EmbeddedPacks.ReadPackFolder(folder);
        var path = Path.Combine(home, folder);
        if (isInstalled && InstalledNote.DescribeAlteration(path) is { } alteration)
            throw PackException.ForAlteredPack(folder, alteration);
        return PackFolder.TryReadFolder(path)
            ?? throw PackException.ForUnknownPack(folder, EmbeddedPacks.Ids);
    }

    private static IEnumerable<string> ListFolderNames(string home) =>
        Directory.Exists(home)
            ? Directory
                .EnumerateDirectories(home, "*", new EnumerationOptions())
                .Where(folder => File.Exists(Path.Combine(folder, PackFolder.ManifestPath)))
                .Select(folder => Path.GetFileName(folder))
            : [];
}
