using Youju.Packs.Definitions;

namespace Youju.Packs.Library;

/// <summary>Finds packs by id among those the program carries, or in a folder.</summary>
public static class PackLibrary
{
    /// <summary>The pack that every other one builds on.</summary>
    public const string Root = "cn";

    /// <summary>The ids of the packs that the program carries.</summary>
    public static IReadOnlyList<string> Ids => EmbeddedPacks.Ids;

    /// <summary>The pack of that id, or of that folder, merged with what it extends.</summary>
    /// <exception cref="PackException">A file of the pack cannot be used; the message shows each place.</exception>
    public static Pack LoadPack(string idOrFolder) =>
        PackLoader.LoadPack(FindPackFolder(idOrFolder, besides: null));

    /// <summary>Several packs merged into one; a later one wins over an earlier one.</summary>
    /// <exception cref="PackException">A file of a pack cannot be used; the message shows each place.</exception>
    public static Pack LoadPack(IReadOnlyList<string> idsOrFolders) =>
        PackLoader.LoadPack([.. idsOrFolders.Select(id => FindPackFolder(id, besides: null))]);

    /// <summary>The id of the carried pack that is made for a report which opens with such words; <see cref="Root"/> where none is.</summary>
    public static string ChooseForOpening(string opening) =>
        Ids.SelectMany(id => ReadManifest(id).Titles.Select(phrase => (Id: id, Phrase: phrase)))
            .Where(title => opening.Contains(title.Phrase, StringComparison.Ordinal))
            .OrderByDescending(title => title.Phrase.Length)
            .Select(title => title.Id)
            .FirstOrDefault(Root);

    /// <summary>The ids of the carried packs that are made for the trade of a unit of that name.</summary>
    public static IEnumerable<string> FindTradePacks(string unit) =>
        Ids.Where(id => ReadManifest(id).Units.Any(word => unit.Contains(word, StringComparison.Ordinal)));

    /// <summary>The card of the pack of that id or folder.</summary>
    public static PackManifest ReadManifest(string idOrFolder) =>
        PackLoader.ReadManifest(FindPackFolder(idOrFolder, besides: null));

    internal static PackFolder FindPackFolder(string idOrFolder, string? besides)
    {
        if (LooksLikePath(idOrFolder) || !EmbeddedPacks.Ids.Contains(idOrFolder))
            return ReadFolder(idOrFolder, besides);
        return
            besides is not null && PackFolder.TryReadFolder(Path.Combine(besides, idOrFolder)) is { } sibling
            ? sibling
            : EmbeddedPacks.ReadPackFolder(idOrFolder);
    }

    private static PackFolder ReadFolder(string path, string? besides) =>
        PackFolder.TryReadFolder(path)
        ?? (
            besides is null || LooksLikePath(path)
                ? null
                : PackFolder.TryReadFolder(Path.Combine(besides, path))
        )
        ?? throw PackException.ForUnknownPack(path, Ids);

    private static bool LooksLikePath(string name) =>
        name.Contains('/') || name.Contains('\\') || name is "." or "..";
}
