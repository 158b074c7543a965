using System.Runtime.CompilerServices;
using Youju.Packs.Definitions;
using Youju.Text.Yaml;

namespace Youju.Packs.Library;

/// <summary>Reads a pack with all it extends, and merges them into one.</summary>
internal static class PackLoader
{
    // Most packs build on the same one, which need not be parsed for each.
    private static readonly ConditionalWeakTable<PackFolder, MapNode> Parsed = [];

    /// <summary>One pack of several folders with all they extend; a later folder wins over an earlier one.</summary>
    public static Pack LoadPack(params IReadOnlyList<PackFolder> folders)
    {
        var chain = new List<(PackFolder Folder, PackManifest Manifest)>();
        foreach (var folder in folders)
            CollectChain(folder, [], chain);

        var empty = SourceReader.ParseYaml(folders[^1].Name, "");
        var merged = chain.Aggregate(empty, (below, pack) =>
            SourceMerge.MergeNodes(below, Parsed.GetValue(pack.Folder, ReadWholeFolder))
        );
        var pack = RecordBinder.BindOrThrow<Pack>(merged) with
        {
            Stamps = [.. chain.Select(pack => pack.Folder.CreateStamp(pack.Manifest)).Reverse()],
            Examples = [.. folders[^1].Examples],
            MadeFor = [.. chain.SelectMany(pack => pack.Manifest.AppliesTo?.Places ?? []).Distinct()],
        };
        PackCheck.ThrowOnProblems(pack, merged);
        return pack;
    }

    public static PackManifest ReadManifest(PackFolder folder) =>
        RecordBinder.BindOrThrow<PackManifest>(
            SourceReader.ParseYaml(FormatFilePath(folder, folder.Manifest), folder.Manifest.Text)
        );

    /// <summary>Lists the packs so that each comes after those it extends.</summary>
    private static void CollectChain(
        PackFolder folder,
        IReadOnlyList<string> path,
        List<(PackFolder Folder, PackManifest Manifest)> chain
    )
    {
        if (path.Contains(folder.Id))
            throw PackException.ForCircularExtends([.. path, folder.Id]);
        var held = chain.Find(pack => pack.Folder.Id == folder.Id);
        if (held.Folder?.Name == folder.Name)
            return;
        var manifest = ReadManifest(folder);
        if (held.Manifest is { } other)
            throw PackException.ForTwoVersions(folder.Id, other.Version, manifest.Version);
        foreach (var parent in manifest.Extends.Where(parent => !AcceptsHeldVersion(parent, chain)))
            CollectChain(PackLibrary.FindPackFolder(parent, folder.Home), [.. path, folder.Id], chain);
        chain.Add((folder, manifest));
    }

    // Who names no version takes the one that another pack has named.
    private static bool AcceptsHeldVersion(
        string parent,
        List<(PackFolder Folder, PackManifest Manifest)> chain
    ) => chain.Exists(pack => pack.Folder.Id == parent);

    /// <summary>The pack as one map from the names of its files to their content.</summary>
    private static MapNode ReadWholeFolder(PackFolder folder)
    {
        var mark = new SourceMark(new SourceText(folder.Name, []), 1, 1);
        var folders = folder.Folders.Select(files => new MapEntry(
            new ScalarNode(mark, files.Key),
            new MapNode(mark, [.. files.Select(file => ReadFileEntry(folder, file))])
        ));
        return new MapNode(
            mark,
            [.. folder.Contents.Select(file => ReadFileEntry(folder, file)), .. folders]
        );
    }

    private static MapEntry ReadFileEntry(PackFolder folder, PackFile file)
    {
        var content = file.Path.EndsWith(PackFolder.TextEnd, StringComparison.Ordinal)
            ? SourceReader.ReadPlainText(FormatFilePath(folder, file), file.Text)
            : SourceReader.ParseYaml(FormatFilePath(folder, file), file.Text);
        return new MapEntry(
            new ScalarNode(
                content.Mark with
                {
                    Line = 1,
                    Column = 1,
                },
                Path.GetFileNameWithoutExtension(file.Path)
            ),
            content
        );
    }

    private static string FormatFilePath(PackFolder folder, PackFile file) => $"{folder.Name}/{file.Path}";
}
