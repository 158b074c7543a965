using System.Collections.Concurrent;
using System.Collections.Immutable;
using Youju.Domain.Dossiers;
using Youju.Packs.Definitions;

namespace Youju.Packs.Library;

/// <summary>Finds packs by id, or id and version, among those the program carries, or in a folder.</summary>
/// <remarks>What the program carries never changes, so each choice of packs is loaded once; safe to use from many threads.</remarks>
public static class PackLibrary
{
    /// <summary>The pack that every other one builds on.</summary>
    public const string Root = "cn";

    private static readonly ConcurrentDictionary<string, Lazy<Pack>> Loaded = new(StringComparer.Ordinal);
    private static readonly ConcurrentDictionary<string, OutlineGuide> Outlines = new(StringComparer.Ordinal);
    private static ImmutableList<PackShelf> installed = [];

    /// <summary>The ids of the packs that the program carries.</summary>
    public static IReadOnlyList<string> Ids => EmbeddedPacks.Ids;

    /// <summary>The pack of that id, <c>id@version</c> or folder, merged with what it extends.</summary>
    /// <exception cref="PackException">There is no such pack or version, or a file of it does not fit; each place is shown.</exception>
    public static Pack LoadPack(string nameOrFolder) => LoadPack([nameOrFolder]);

    /// <summary>Several packs merged into one; a later one wins over an earlier one.</summary>
    /// <exception cref="PackException">There is no such pack or version, or a file of it does not fit; each place is shown.</exception>
    public static Pack LoadPack(IReadOnlyList<string> namesOrFolders)
    {
        var kept = namesOrFolders.Select(FindKeptPack).OfType<KeptPack>().ToList();
        return kept.Count < namesOrFolders.Count
            ? PackLoader.LoadPack([.. namesOrFolders.Select(name => FindPackFolder(name, besides: null))])
            : Loaded
                .GetOrAdd(string.Join('\n', kept.Select(pack => pack.Place)), _ => new Lazy<Pack>(() =>
                    LoadKept(kept)
                ))
                .Value;
    }

    /// <summary>Lays the packs of a folder beside those that the program carries: each lies in a folder <c>id@version</c>.</summary>
    /// <remarks>Where both have a version that is asked for, the higher one is taken; an id alone means today's carried one.</remarks>
    public static void AddInstalled(string folder)
    {
        var home = Path.GetFullPath(folder);
        ImmutableInterlocked.Update(ref installed, shelves =>
            shelves.Exists(shelf => shelf.Home == home) ? shelves : shelves.Add(new(home, isInstalled: true))
        );
    }

    /// <summary>The ids of the packs that were installed.</summary>
    public static IReadOnlyList<string> InstalledIds =>
        [.. installed.SelectMany(shelf => shelf.ListIds()).Distinct(StringComparer.Ordinal)];

    /// <summary>Whether a pack of that id is carried or installed.</summary>
    public static bool IsKept(string id) => Ids.Contains(id) || InstalledIds.Contains(id);

    /// <summary>What the carried pack of that name says of outlines, without the rest of it.</summary>
    public static OutlineGuide LoadOutlines(string name) =>
        Outlines.GetOrAdd(name, _ => PackLoader.LoadOutlines(PackShelf.Carried.ReadPack(name)));

    /// <summary>The carried pack for the reports of a unit of that name: that of its place; where its name tells none, the one
    /// that is at home here; where it tells another place, that of the whole country.</summary>
    /// <remarks>Of several one that holds for the year goes first, then the highest version.</remarks>
    /// <param name="year">The report's budget year; null where it is not known.</param>
    public static string ChooseForUnit(string unit, int? year = null) =>
        EmbeddedPacks
            .Folders.Where(folder => PackShelf.Carried.ReadPack(folder).HasFile("report.yaml"))
            .OrderBy(folder => PackPlaces.RankForUnit(PackShelf.Carried.ReadCard(folder), unit))
            .ThenBy(folder => RankForYear(folder, year))
            .ThenByDescending(folder => PackShelf.Carried.ReadCard(folder).Version, VersionOrder.Instance)
            .FirstOrDefault(Root);

    /// <summary>Whether words such as a unit's name say that a pack holds for their place; so does a pack that names no place.</summary>
    public static bool IsForPlaceIn(string nameOrFolder, string words) =>
        ReadManifest(nameOrFolder) is not { AppliesTo.Places.Count: > 0 } card
        || PackPlaces.NamesPlaceOf(card, words);

    /// <summary>The carried packs that have outlines for places of their own, each in the version for the year.</summary>
    public static IEnumerable<string> FindOutlinePacks(int? year = null) =>
        Ids.Where(id => PackShelf.Carried.ReadPack(id).HasFile("outline.yaml"))
            .Where(id => ReadManifest(id).AppliesTo is { Places.Count: > 0 })
            .Select(id => FindFolderForYear(id, year));

    /// <summary>The carried packs that are made for the trade of a unit of that name, each in the version for the year.</summary>
    public static IEnumerable<string> FindTradePacks(string unit, int? year = null) =>
        Ids.Where(id => ReadManifest(id).Units.Any(word => unit.Contains(word, StringComparison.Ordinal)))
            .Select(id => FindFolderForYear(id, year));

    /// <summary>The name with today's version, so that a dossier keeps what it was begun with; a folder keeps its name.</summary>
    public static string PinVersion(string nameOrFolder) =>
        FindKeptPack(nameOrFolder) is { } kept
        && PackPin.ParsePin(nameOrFolder) is { Version: null, Id: var id }
            ? PackPin.ForVersion(id, kept.Shelf.ReadCard(kept.Folder).Version).ToString()
            : nameOrFolder;

    /// <summary>The card of the pack of that name or folder.</summary>
    public static PackManifest ReadManifest(string nameOrFolder) =>
        FindKeptPack(nameOrFolder) is { } kept
            ? kept.Shelf.ReadCard(kept.Folder)
            : PackLoader.ReadManifest(FindPackFolder(nameOrFolder, besides: null));

    /// <summary>The cards of all carried versions of a pack, today's first.</summary>
    public static IEnumerable<PackManifest> ListCards(string id) =>
        PackShelf.Carried.ListFolders(id).Select(PackShelf.Carried.ReadCard);

    internal static PackFolder FindPackFolder(string nameOrFolder, string? besides)
    {
        if (LooksLikePath(nameOrFolder))
            return PackFolder.TryReadFolder(nameOrFolder)
                ?? throw PackException.ForUnknownPack(nameOrFolder, Ids);
        var pin = PackPin.ParsePin(nameOrFolder);
        var sibling = besides is null ? null : new PackShelf(besides);
        var beside = (Ids.Contains(pin.Id) ? [sibling] : new[] { new PackShelf("."), sibling })
            .OfType<PackShelf>()
            .ToList();
        return beside
            .Select(shelf => shelf.FindFolder(pin) is { } folder ? shelf.ReadPack(folder) : null)
            .FirstOrDefault(folder => folder is not null)
            ?? FindKeptPack(nameOrFolder)?.ReadPack()
            ?? throw PackException.ForUnknownPack(
                pin,
                [
                    .. beside
                        .Append(PackShelf.Carried)
                        .Concat(installed)
                        .SelectMany(shelf => shelf.ListVersions(pin.Id))
                        .Distinct(StringComparer.Ordinal),
                ],
                Ids.Concat(InstalledIds).Distinct(StringComparer.Ordinal)
            );
    }

    private static Pack LoadKept(List<KeptPack> kept)
    {
        PackFolder[] folders = [.. kept.Select(pack => pack.ReadPack())];
        return kept.TrueForAll(pack => pack.Shelf == PackShelf.Carried)
            ? PackLoader.LoadTestedPack(folders)
            : PackLoader.LoadPack(folders);
    }

    // Null for a folder, and for a version that is neither carried nor installed.
    private static KeptPack? FindKeptPack(string nameOrFolder)
    {
        if (LooksLikePath(nameOrFolder))
            return null;
        var pin = PackPin.ParsePin(nameOrFolder);
        var carried = PackShelf.Carried.FindFolder(pin) is { } own
            ? new KeptPack(PackShelf.Carried, own)
            : null;
        if (installed.IsEmpty || (pin.Version is null && carried is not null))
            return carried;
        return installed
            .Select(shelf => shelf.FindFolder(pin) is { } folder ? new KeptPack(shelf, folder) : null)
            .Prepend(carried)
            .OfType<KeptPack>()
            .MaxBy(pack => pack.Shelf.ReadCard(pack.Folder).Version, VersionOrder.Instance);
    }

    private static string FindFolderForYear(string id, int? year) =>
        PackShelf.Carried.ListFolders(id).OrderBy(folder => RankForYear(folder, year)).First();

    private static int RankForYear(string folder, int? year) =>
        year is { } asked && PackShelf.Carried.ReadCard(folder).AppliesTo?.HoldsForYear(asked) == false
            ? 1
            : 0;

    private static bool LooksLikePath(string name) =>
        name.Contains('/') || name.Contains('\\') || name is "." or "..";

    /// <summary>A pack that the program carries or that was installed.</summary>
    private sealed record KeptPack(PackShelf Shelf, string Folder)
    {
        public string Place => Shelf.Home is { } home ? Path.Combine(home, Folder) : Folder;

        public PackFolder ReadPack() => Shelf.ReadPack(Folder);
    }
}
