using System.Collections.Concurrent;
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

    /// <summary>The ids of the packs that the program carries.</summary>
    public static IReadOnlyList<string> Ids => EmbeddedPacks.Ids;

    /// <summary>The pack of that id, <c>id@version</c> or folder, merged with what it extends.</summary>
    /// <exception cref="PackException">There is no such pack or version, or a file of it does not fit; each place is shown.</exception>
    public static Pack LoadPack(string nameOrFolder) => LoadPack([nameOrFolder]);

    /// <summary>Several packs merged into one; a later one wins over an earlier one.</summary>
    /// <exception cref="PackException">There is no such pack or version, or a file of it does not fit; each place is shown.</exception>
    public static Pack LoadPack(IReadOnlyList<string> namesOrFolders)
    {
        var carried = namesOrFolders.Select(FindCarriedFolder).OfType<string>().ToList();
        return carried.Count < namesOrFolders.Count
            ? PackLoader.LoadPack([.. namesOrFolders.Select(name => FindPackFolder(name, besides: null))])
            : Loaded
                .GetOrAdd(string.Join('\n', carried), _ => new Lazy<Pack>(() =>
                    PackLoader.LoadTestedPack([.. carried.Select(PackShelf.Carried.ReadPack)])
                ))
                .Value;
    }

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
        FindCarriedFolder(nameOrFolder) is { } folder
        && PackPin.ParsePin(nameOrFolder) is { Version: null, Id: var id }
            ? PackPin.ForVersion(id, PackShelf.Carried.ReadCard(folder).Version).ToString()
            : nameOrFolder;

    /// <summary>The card of the pack of that name or folder.</summary>
    public static PackManifest ReadManifest(string nameOrFolder) =>
        FindCarriedFolder(nameOrFolder) is { } folder
            ? PackShelf.Carried.ReadCard(folder)
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
        PackShelf?[] shelves = Ids.Contains(pin.Id)
            ? [sibling, PackShelf.Carried]
            : [new PackShelf("."), sibling];
        return shelves
            .OfType<PackShelf>()
            .Select(shelf => shelf.FindFolder(pin) is { } folder ? shelf.ReadPack(folder) : null)
            .FirstOrDefault(folder => folder is not null)
            ?? throw PackException.ForUnknownPack(
                pin,
                [.. shelves.OfType<PackShelf>().SelectMany(shelf => shelf.ListVersions(pin.Id))],
                Ids
            );
    }

    // Null for a folder, and for a version that the program does not carry.
    private static string? FindCarriedFolder(string nameOrFolder) =>
        LooksLikePath(nameOrFolder) ? null : PackShelf.Carried.FindFolder(PackPin.ParsePin(nameOrFolder));

    private static string FindFolderForYear(string id, int? year) =>
        PackShelf.Carried.ListFolders(id).OrderBy(folder => RankForYear(folder, year)).First();

    private static int RankForYear(string folder, int? year) =>
        year is { } asked && PackShelf.Carried.ReadCard(folder).AppliesTo?.HoldsForYear(asked) == false
            ? 1
            : 0;

    private static bool LooksLikePath(string name) =>
        name.Contains('/') || name.Contains('\\') || name is "." or "..";
}
