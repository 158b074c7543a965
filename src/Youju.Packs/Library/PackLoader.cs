using Youju.Packs.Definitions;
using Youju.Text.Yaml;

namespace Youju.Packs.Library;

/// <summary>Reads a pack with all it extends, and merges them into one.</summary>
internal static class PackLoader
{
    /// <summary>One pack of several folders with all they extend; a later folder wins over an earlier one.</summary>
    public static Pack Load(params IReadOnlyList<PackFolder> folders)
    {
        var chain = new List<(PackFolder Folder, PackManifest Manifest)>();
        foreach (var folder in folders)
            Collect(folder, [], chain);

        var empty = SourceReader.Read(folders[^1].Name, "");
        var merged = chain.Aggregate(empty, (below, pack) => SourceMerge.Over(below, Whole(pack.Folder)));
        var pack = RecordBinder.Bind<Pack>(merged) with
        {
            Stamps = [.. chain.Select(pack => pack.Folder.Stamp(pack.Manifest)).Reverse()],
            Examples = [.. folders[^1].Examples],
        };
        PackCheck.Throw(pack, merged);
        return pack;
    }

    public static PackManifest ReadManifest(PackFolder folder) =>
        RecordBinder.Bind<PackManifest>(
            SourceReader.Read(NameOf(folder, folder.Manifest), folder.Manifest.Text)
        );

    /// <summary>Lists the packs so that each comes after those it extends.</summary>
    private static void Collect(
        PackFolder folder,
        IReadOnlyList<string> path,
        List<(PackFolder Folder, PackManifest Manifest)> chain
    )
    {
        if (path.Contains(folder.Name))
            throw PackException.Circle([.. path, folder.Name]);
        if (chain.Any(pack => pack.Folder.Name == folder.Name))
            return;
        var manifest = ReadManifest(folder);
        foreach (var parent in manifest.Extends)
            Collect(PackLibrary.Find(parent, folder.Home), [.. path, folder.Name], chain);
        chain.Add((folder, manifest));
    }

    /// <summary>The pack as one map from the names of its files to their content.</summary>
    private static MapNode Whole(PackFolder folder)
    {
        var mark = new SourceMark(new SourceText(folder.Name, []), 1, 1);
        var folders = folder.Folders.Select(files => new MapEntry(
            new ScalarNode(mark, files.Key),
            new MapNode(mark, [.. files.Select(file => Entry(folder, file))])
        ));
        return new MapNode(mark, [.. folder.Contents.Select(file => Entry(folder, file)), .. folders]);
    }

    private static MapEntry Entry(PackFolder folder, PackFile file)
    {
        var content = file.Path.EndsWith(PackFolder.TextEnd, StringComparison.Ordinal)
            ? SourceReader.ReadText(NameOf(folder, file), file.Text)
            : SourceReader.Read(NameOf(folder, file), file.Text);
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

    private static string NameOf(PackFolder folder, PackFile file) => $"{folder.Name}/{file.Path}";
}
