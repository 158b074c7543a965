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
    public static Pack Load(string idOrFolder) => PackLoader.Load(Find(idOrFolder, besides: null));

    /// <summary>Several packs merged into one; a later one wins over an earlier one.</summary>
    /// <exception cref="PackException">A file of a pack cannot be used; the message shows each place.</exception>
    public static Pack Load(IReadOnlyList<string> idsOrFolders) =>
        PackLoader.Load([.. idsOrFolders.Select(id => Find(id, besides: null))]);

    /// <summary>The id of the carried pack that is made for a report which opens with such words; <see cref="Root"/> where none is.</summary>
    public static string ChooseFor(string opening) =>
        Ids.SelectMany(id => Manifest(id).Titles.Select(phrase => (Id: id, Phrase: phrase)))
            .Where(title => opening.Contains(title.Phrase, StringComparison.Ordinal))
            .OrderByDescending(title => title.Phrase.Length)
            .Select(title => title.Id)
            .FirstOrDefault(Root);

    /// <summary>The ids of the carried packs that are made for the trade of a unit of that name.</summary>
    public static IEnumerable<string> TradesOf(string unit) =>
        Ids.Where(id => Manifest(id).Units.Any(word => unit.Contains(word, StringComparison.Ordinal)));

    /// <summary>The card of the pack of that id or folder.</summary>
    public static PackManifest Manifest(string idOrFolder) =>
        PackLoader.ReadManifest(Find(idOrFolder, besides: null));

    internal static PackFolder Find(string idOrFolder, string? besides)
    {
        if (IsPath(idOrFolder) || !EmbeddedPacks.Ids.Contains(idOrFolder))
            return ReadFolder(idOrFolder, besides);
        return besides is not null && PackFolder.TryRead(Path.Combine(besides, idOrFolder)) is { } sibling
            ? sibling
            : EmbeddedPacks.Read(idOrFolder);
    }

    private static PackFolder ReadFolder(string path, string? besides) =>
        PackFolder.TryRead(path)
        ?? (besides is null || IsPath(path) ? null : PackFolder.TryRead(Path.Combine(besides, path)))
        ?? throw PackException.NotFound(path, Ids);

    private static bool IsPath(string name) =>
        name.Contains('/') || name.Contains('\\') || name is "." or "..";
}
